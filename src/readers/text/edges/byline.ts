import { SPACES, trimEndOf } from '../../../model/index.ts';
import { isCaption } from '../blocks/captions.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { isUpper } from '../characters.ts';
import {
  FUNCTION_WORDS,
  PAGE_WORDS,
  QUESTION_WORDS,
  SECTION_NAMES,
  SENTENCE_OPENERS,
} from '../common-words.ts';
import { BEFORE_DATE } from '../dates/date-words.ts';
import { dateOfLine, findDate } from '../dates/dates.ts';
import { judgePageLine } from '../furniture/page-lines.ts';
import { AGENCIES, BYLINE_LEAD, PARTICLES } from './byline-words.ts';

/** A paragraph of a newspaper has more characters than this. */
export const PARAGRAPH = 110;

/** What a line under the headline says of who wrote the text and when. */
export interface Byline {
  /** Null: the line is a date. */
  readonly byline: string | null;
  /** ISO 8601. */
  readonly published: string | null;
}

/** Reads a line under the headline: who wrote the text, or when, or both; null: neither. `next`: what stands below it. */
export function parseByline(text: string, next?: TextBlock): Byline | null {
  if (text.length > 140) return null;
  const alone = dateOfLine(text);
  if (alone) return { byline: null, published: alone };
  const date = findDate(text);
  const rest = trimEndOf(date ? text.slice(0, date.start) : text, `${SPACES},|·•–—-`)
    .replace(BEFORE_DATE, '')
    .trim();
  const lead = BYLINE_LEAD.exec(rest.toLowerCase());
  const names = lead ? rest.slice(lead[0].length).trim() : rest;
  if (lead ? isNames(names, true) || isUncasedName(names) : isNames(names, false)) {
    // Words with capitals are a name only where the text begins below them.
    const begins = next !== undefined && (next.text.length >= PARAGRAPH || isNoText(next.text));
    if (lead || date || begins) return { byline: names, published: date?.iso ?? null };
  }
  return null;
}

/** After a word that says so, in scripts without capitals: any few words. */
const isUncasedName = (text: string): boolean =>
  text > '\u0590' && text.length <= 40 && text.split(' ').length <= 6;

const isNoText = (text: string): boolean =>
  dateOfLine(text) !== null || isCaption(text) || judgePageLine(text) !== null;

/** Names of people or agencies, joined by commas and `and`. `led`: a word before them says that they are. */
function isNames(text: string, led: boolean): boolean {
  if (text === '' || text.length > (led ? 100 : 60)) return false;
  if (AGENCIES.has(text.toLowerCase().replace(/[,.]$/, ''))) return true;
  if (/[?!:;"“”„«»\d]/.test(text) || /\.$/.test(text)) return false;
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length > (led ? 14 : 7) || (words.length < 2 && !led)) return false;
  let capital = 0;
  for (const word of words) {
    const low = word.toLowerCase();
    if (isUpper(word[0] ?? '')) capital++;
    else if (!led && !PARTICLES.has(low)) return false;
    if (led || PARTICLES.has(low)) continue;
    if (NO_NAMES.some((list) => list.has(low))) return false;
    if (word.length > 2 && word === word.toUpperCase()) return false;
  }
  return capital > 0;
}

/** What has one of these words is a heading, or a sentence. */
const NO_NAMES = [FUNCTION_WORDS, SENTENCE_OPENERS, QUESTION_WORDS, PAGE_WORDS, SECTION_NAMES];
