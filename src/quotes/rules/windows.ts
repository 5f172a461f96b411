import type { Sentence } from '../text/sentences.ts';

/** In tokens to either side: how far the words about a quotation may stand from it. */
export const WINDOW = 150;
/** The same, where an article has spent what there is. */
const SHORT_WINDOW = 24;
/** A quotation of so many tokens around it costs nothing. */
const ORDINARY = 60;
/**
 * Tokens beyond the ordinary that may be looked through around all quotations of an article. What rules do with a sentence
 * grows with its square. Of 3,900 articles and pages none spends a fortieth of this; after it a megabyte still takes some 2 s.
 */
const SPARE = 100_000;

/** Tells how much of a sentence is looked at around the token of a quotation: much, as long as an article has few of them. */
export type WindowOf = (sentence: Sentence, at: number) => Sentence;

/** For the quotations of one article. */
export function createWindows(): WindowOf {
  let spare = SPARE;
  return ({ from, to }, at) => {
    const width = spare > 0 ? WINDOW : SHORT_WINDOW;
    const seen = { from: Math.max(from, at - width), to: Math.min(to, at + width) };
    spare -= Math.max(0, seen.to - seen.from - ORDINARY);
    return seen;
  };
}
