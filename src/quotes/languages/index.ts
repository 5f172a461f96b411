import { english } from './en.ts';
import type { Language } from './language.ts';
import { unknown } from './none.ts';
import { languageOfScript } from './scripts.ts';

export type { Language } from './language.ts';

/**
 * The commonest function words of the languages that most texts are in, by tag: where an article does not state its
 * language, they tell it.
 */
const AT_HAND: readonly (readonly [tag: string, common: string])[] = [
  [
    'en',
    'the of and to in that is was for on with as it by at from his he she said are not this have has they we you had were been would there their what which who when will can or but if all more about up out than then them into could our some other only also after most may should many those even such because never again down where every how through',
  ],
  [
    'de',
    'der die das und ist nicht von mit den dem des ein eine auf für im zu sich auch wird werden hat als bei nach wie aus um am vom zum zur einen einem einer er sie es wir ich war noch nur so haben sind aber über vor dass sagt sagte wenn kann seine ihre sei durch mehr oder bis unter gegen',
  ],
  [
    'es',
    'el la los las de del y a en un una que es por con para no se su al lo como más ha fue sin sobre pero este esta también ya entre cuando muy sus hay le son según desde todo hasta nos me dijo dice era qué donde ni porque han ser e si años día',
  ],
  [
    'fr',
    'le la les de des du et en un une que qui est dans pour sur pas au par il elle ce avec sont plus ne se a à son sa ses cette ces mais nous vous je on ont été aux lui leur comme tout où sans deux si fait être était selon dit après bien même très entre',
  ],
];
/** Those that no relative shares so many words with that it could be taken for them. */
const ALONE = ['en', 'de'];
/** English, and those that an article has asked for (`load-language.ts`), by tag. */
const loaded = new Map<string, Language>([['en', english]]);

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
/** How many times as many words that one of them alone has. */
const SURELY = 3;
/** Letters below which a text is that short, and below which nothing is told. */
const SHORT = 240;
const TOO_SHORT = 60;

/** The language of an article: as it says, else that which its words are most like. One that is not loaded names nobody. */
export function languageOf(lang: string | null, sample: () => string): Language {
  if (!lang) return loaded.get(likeliestLanguage(sample())) ?? english;
  return loaded.get(baseTag(lang)) ?? unknown;
}

/** That of the languages whose commonest words are at hand which a text is most like, by its tag; English where it is like none. */
export function likeliestLanguage(text: string): string {
  return sharesOf(wordsOf(text), AT_HAND)[0]?.tag ?? 'en';
}

/** The language of a tag alone: `pt` of `pt-BR` (BCP 47). */
export function baseTag(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? '';
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
  const { COMMON_WORDS } = await import('./common-words.ts');
  const fewest = text.length < SHORT ? FEWEST_OF_SHORT : FEWEST;
  const others = sharesOf(words, Object.entries(COMMON_WORDS)).filter(({ count }) => count >= fewest);
  const sure = text.length < SHORTEST ? known.filter(({ count }) => count >= fewest) : known;
  const [best, next] = [...sure, ...others].sort(byShare);
  if (!best || best.share < COMMON) return null;
  if (isClear(best, next)) return best.tag;
  return next ? tellRelatives(words, best, next) : null;
}

function isClear(best: Share, next: Share | undefined): boolean {
  return best.share >= COMMON && best.share >= (next?.share ?? 0) * CLEARLY;
}

interface Share {
  readonly tag: string;
  readonly list: string;
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
      return { tag, list, count: found, share: found / words.length };
    })
    .sort(byShare);
}

function byShare(a: Share, b: Share): number {
  return b.share - a.share;
}

/** Two that share most of their commonest words: which words of the text does one alone have? */
function tellRelatives(words: readonly string[], one: Share, other: Share): string | null {
  const [ones, others] = [setOf(one.list), setOf(other.list)];
  let [mine, theirs] = [0, 0];
  for (const word of words) {
    if (ones.has(word) === others.has(word)) continue;
    if (ones.has(word)) mine++;
    else theirs++;
  }
  if (mine > 0 && mine >= theirs * SURELY) return one.tag;
  return theirs > 0 && theirs >= mine * SURELY ? other.tag : null;
}

/** What parts words: “»jeg” is the word “jeg”. */
const APART = /[\s.,:;!?…“”„"«»›‹()[\]—–-]+/;

function wordsOf(text: string): string[] {
  return text.slice(0, SAMPLE).toLowerCase().split(APART).filter(Boolean);
}

/** Lists of words as sets, by the list: each article asks for the same ones. */
const sets = new Map<string, ReadonlySet<string>>();

function setOf(list: string): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) {
    set = new Set(list.split(' '));
    sets.set(list, set);
  }
  return set;
}

function count(words: readonly string[], list: string): number {
  const common = setOf(list);
  let sum = 0;
  for (const word of words) if (common.has(word)) sum++;
  return sum;
}
