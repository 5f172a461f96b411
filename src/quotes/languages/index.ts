import { arabic } from './ar.ts';
import { COMMON_WORDS, TWINS } from './common-words.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Language } from './language.ts';
import { unknown } from './none.ts';
import { languageOfScript } from './scripts.ts';

export type { Language } from './language.ts';

/** Those that are always at hand. */
const LANGUAGES: readonly Language[] = [english, german, french, spanish, arabic];
/** Those that an article has asked for (`load.ts`), by tag. */
const loaded = new Map<string, Language>();

/** Keeps a language that was loaded. */
export function addLanguage(tag: string, language: Language): void {
  loaded.set(tag, language);
}

/** Letters of a text that are looked at to tell its language. */
export const SAMPLE = 1200;

/** The share of a text's words that the commonest words of its language have at least… */
const COMMON = 0.18;
/** …and how many times that of any other language. Relatives (Italian and French, Dutch and German) stay below. */
const CLEARLY = 1.8;
/** Words that tell a language whose file is not at hand, at least. */
const FEWEST = 5;

/** The language of an article: as it says, else as its words tell; English where nothing tells. One that is not here, or not loaded, names nobody. */
export function languageOf(lang: string | null, sample: () => string): Language {
  if (!lang) {
    const [best] = countCommon(sample());
    return best ? (best.language ?? loaded.get(best.tag) ?? unknown) : english;
  }
  const tag = lang.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.find((language) => language.tag === tag) ?? loaded.get(tag) ?? unknown;
}

/**
 * The language whose commonest words make up much of a text, and clearly more than those of the others, or whose script
 * leaves no doubt, by its tag; null where it is none of those known here.
 */
export function plainLanguage(text: string): string | null {
  const script = languageOfScript(text.slice(0, SAMPLE));
  if (script) return script;
  const [best, next] = countCommon(text);
  if (!best || best.share < COMMON) return null;
  if (!best.language && best.count < FEWEST) return null;
  if (best.share >= (next?.share ?? 0) * CLEARLY) return best.tag;
  return tellTwins(best.tag, next?.tag ?? '', text);
}

interface Share {
  readonly tag: string;
  readonly language: Language | undefined;
  readonly count: number;
  readonly share: number;
}

/** Which share of a text's words are among the commonest of each language; the highest first, English before equals. */
function countCommon(text: string): Share[] {
  const words = wordsOf(text);
  const known = LANGUAGES.map((language) => [language.tag, language.common, language] as const);
  const others = Object.entries(COMMON_WORDS).map(([tag, common]) => [tag, common, undefined] as const);
  return [...known, ...others]
    .map(([tag, list, language]) => {
      const found = count(words, list);
      return { tag, language, count: found, share: found / words.length };
    })
    .sort((a, b) => b.share - a.share);
}

/** Danish and Norwegian share most of their commonest words: those that one alone has tell such a pair apart. */
function tellTwins(tag: string, other: string, text: string): string | null {
  const [own, others] = [TWINS[tag], TWINS[other]];
  if (own === undefined || others === undefined) return null;
  const words = wordsOf(text);
  const [mine, theirs] = [count(words, own), count(words, others)];
  return mine >= 3 && mine >= theirs * 3 ? tag : mine * 3 <= theirs && theirs >= 3 ? other : null;
}

function wordsOf(text: string): string[] {
  return text.slice(0, SAMPLE).toLowerCase().split(/\s+/);
}

function count(words: readonly string[], list: string): number {
  const common = new Set(list.split(' '));
  return words.reduce((sum, word) => sum + (common.has(word) ? 1 : 0), 0);
}
