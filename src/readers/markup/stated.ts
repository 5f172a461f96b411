import { isoDate } from '../dates.ts';
import type { Stated } from './parsed.ts';

/** Takes a fact that a document states of itself; false where the words are no such fact, or it is known already. */
export type TakeStated = (stated: Stated, words: string) => boolean;

/** A summary has no more characters. */
const LONGEST_STANDFIRST = 400;

export const takeStandfirst: TakeStated = (stated, words) => {
  if (stated.standfirst !== undefined || words.length > LONGEST_STANDFIRST) return false;
  stated.standfirst = words;
  return true;
};

/** One of its authors. */
export const takeByline: TakeStated = (stated, words) => {
  stated.byline = stated.byline ? `${stated.byline}, ${words}` : words;
  return true;
};

export const takeDate: TakeStated = (stated, words) => {
  if (stated.published !== undefined || isoDate(words) === null) return false;
  stated.published = words;
  return true;
};

/** A language tag; where several are stated, the first counts. */
export const takeLanguage: TakeStated = (stated, words) => {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?$/.test(words)) return false;
  stated.lang ??= words;
  return true;
};
