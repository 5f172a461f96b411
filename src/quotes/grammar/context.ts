import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/token.ts';

/** Whether a token is one of some words. */
export function isAmong(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && words.has(token.low);
}

export function skipAdverbs(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit && tokens[at]?.readsAsAdverb) at++;
  return at;
}

export function hasSaying(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.isSaying) return true;
  return false;
}

export function hasReportive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.isReportive) return true;
  return false;
}

/** Tokens of a bracket that are looked at. */
const LONGEST_BRACKET = 60;

/** Whether brackets that hold a token close before another one. */
export function isBracketed(tokens: readonly Token[], at: number, before: number): boolean {
  for (let next = at + 1; next < Math.min(before, at + LONGEST_BRACKET); next++) {
    const text = tokens[next]?.text;
    if (text === '(') return false;
    if (text === ')') return true;
  }
  return false;
}

/** Letters before the ending of a verb, at least: alzò, fait. */
const SHORTEST_STEM = 3;

/** A finite verb by its ending, or where words stand in any order by the lexicon. Where the verb stands second its place tells it. */
export function isFiniteVerb(token: Token | undefined, lexicon: Lexicon): boolean {
  const { language, finiteEndings } = lexicon;
  if (finiteEndings.size === 0 || !token?.word || !token.isContentWord) return false;
  if (!language.freeOrder && !hasArticles(lexicon)) return false;
  if (language.freeOrder && (token.isOtherVerb || token.isSaying)) return true;
  const { low } = token;
  if (low.length < (language.freeOrder ? 5 : SHORTEST_STEM)) return false;
  const endings = finiteEndings.get(low.charCodeAt(low.length - 1));
  if (!endings) return false;
  for (const ending of endings)
    if (low.endsWith(ending) && (language.freeOrder || low.length >= ending.length + SHORTEST_STEM))
      return true;
  return false;
}

/** „Ogranicza się“: a word with “oneself” behind it. */
export function isReflexive(tokens: readonly Token[], at: number, { language, roles }: Lexicon): boolean {
  return language.freeOrder === true && isAmong(tokens[at + 1], roles.reflexive);
}

/** Whether a noun that is a subject has its article before it, and its verb behind it: the Romance languages. */
export function hasArticles({ language }: Lexicon): boolean {
  const { insertsAttribution, verbFirst, freeOrder, caseless } = language;
  return insertsAttribution === true && !verbFirst && !freeOrder && !caseless;
}
