import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Language } from './language.ts';
import { unknown } from './none.ts';
import { languageOfScript } from './scripts.ts';

export type { Language } from './language.ts';

/** Those that are always at hand. */
const LANGUAGES: readonly Language[] = [english, german, french, spanish];
/** The commonest words of Arabic, whose file is not at hand: its script alone would leave Persian and Urdu. */
const ARABIC = [
  'ar',
  'في من على إلى أن عن مع هذا هذه التي الذي لا ما كان قال بين بعد أو كل وقال وفي إن',
] as const;
const AT_HAND = [...LANGUAGES.map(({ tag, common }) => [tag, common] as const), ARABIC];
/** Those that no relative shares so many words with that it could be taken for them. */
const ALONE = ['en', 'de', 'ar'];
/** Those that an article has asked for (`load.ts`), by tag. */
const loaded = new Map<string, Language>();

/** Keeps a language that was loaded. */
export function addLanguage(tag: string, language: Language): void {
  loaded.set(tag, language);
}

/** Letters of a text that are looked at to tell its language. */
export const SAMPLE = 1200;
/** Letters below which a text is too short to tell. */
export const SHORTEST = 100;

/** The share of a text's words that the commonest words of its language have at least… */
const COMMON = 0.18;
/** …and how many times that of any other language. Relatives (Italian and French, Dutch and German) stay below. */
const CLEARLY = 1.8;
/** Words that tell a language whose file is not at hand, at least; in two sentences there are fewer. */
const FEWEST = 5;
const FEWEST_OF_SHORT = 3;
/** Words below which one alone may tell twins apart. */
const FEW = 40;
/** Letters below which a text is that short, and below which nothing is told. */
const SHORT = 240;
const TOO_SHORT = 60;

/** The language of an article: as it says, else that at hand which its words are most like, English where none. One that is not here, or not loaded, names nobody. */
export function languageOf(lang: string | null, sample: () => string): Language {
  if (!lang) {
    const [best] = sharesOf(wordsOf(sample()), AT_HAND);
    return LANGUAGES.find(({ tag }) => tag === best?.tag) ?? loaded.get(best?.tag ?? '') ?? english;
  }
  const tag = lang.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.find((language) => language.tag === tag) ?? loaded.get(tag) ?? unknown;
}

/**
 * The language whose commonest words make up much of a text, and clearly more than those of the others, or whose script
 * leaves no doubt, by its tag; null where it is none of those known here. Words of languages whose files are not at hand
 * are loaded only where those at hand leave a doubt.
 */
export async function plainLanguage(text: string): Promise<string | null> {
  const script = languageOfScript(text.slice(0, SAMPLE));
  if (script) return script;
  const words = wordsOf(text);
  const known = sharesOf(words, AT_HAND);
  const [first, second] = known;
  if (first && ALONE.includes(first.tag) && isClear(first, second)) return first.tag;
  if (text.length < TOO_SHORT) return null;
  const { COMMON_WORDS, OWN_LETTERS, TWINS } = await import('./common-words.ts');
  const fewest = text.length < SHORT ? FEWEST_OF_SHORT : FEWEST;
  const others = sharesOf(words, Object.entries(COMMON_WORDS)).filter(({ count }) => count >= fewest);
  const sure = text.length < SHORTEST ? known.filter(({ count }) => count >= fewest) : known;
  const [best, next] = [...sure, ...others].sort(byShare);
  if (!best || best.share < COMMON) return null;
  if (isClear(best, next)) return best.tag;
  const other = next?.tag ?? '';
  return tellByLetters(text, OWN_LETTERS, best.tag, other) ?? tellTwins(words, TWINS, best.tag, other);
}

function isClear(best: Share, next: Share | undefined): boolean {
  return best.share >= COMMON && best.share >= (next?.share ?? 0) * CLEARLY;
}

interface Share {
  readonly tag: string;
  readonly count: number;
  readonly share: number;
}

/** Which share of a text's words are among the commonest of each language; the highest first, English before equals. */
function sharesOf(
  words: readonly string[],
  lists: readonly (readonly [tag: string, common: string])[],
): Share[] {
  return lists
    .map(([tag, list]) => {
      const found = count(words, list);
      return { tag, count: found, share: found / words.length };
    })
    .sort(byShare);
}

function byShare(a: Share, b: Share): number {
  return b.share - a.share;
}

/** Swedish and Norwegian share many of their words, and not their letters. */
function tellByLetters(
  text: string,
  letters: Readonly<Record<string, string>>,
  tag: string,
  other: string,
): string | null {
  const [own, others] = [letters[tag] ?? '', letters[other] ?? ''];
  if (own === '' || others === '' || own === others) return null;
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const has = (list: string) => [...list].some((letter) => sample.includes(letter));
  return has(own) && !has(others) ? tag : has(others) && !has(own) ? other : null;
}

/** Danish and Norwegian share most of their commonest words: those that one alone has tell such a pair apart. */
function tellTwins(
  words: readonly string[],
  twins: Readonly<Record<string, string>>,
  tag: string,
  other: string,
): string | null {
  const [own, others] = [twins[tag], twins[other]];
  if (own === undefined || others === undefined) return null;
  const [mine, theirs] = [count(words, own), count(words, others)];
  const least = words.length < FEW ? 1 : 3;
  return mine >= least && mine >= theirs * 3 ? tag : mine * 3 <= theirs && theirs >= least ? other : null;
}

function wordsOf(text: string): string[] {
  return text.slice(0, SAMPLE).toLowerCase().split(/\s+/);
}

/** Lists of words as sets, by the list: each article asks for the same ones. */
const sets = new Map<string, ReadonlySet<string>>();

function count(words: readonly string[], list: string): number {
  let common = sets.get(list);
  if (!common) {
    common = new Set(list.split(' '));
    sets.set(list, common);
  }
  let sum = 0;
  for (const word of words) if (common.has(word)) sum++;
  return sum;
}
