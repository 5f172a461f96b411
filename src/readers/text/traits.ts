import { endOf, isDigit, isIdeographic, isLower, isStop, isUpper } from './letters.ts';
import { bulletOf } from './marks.ts';
import type { Piece } from './piece.ts';

/** What can be said of a piece by itself, read off it once. */
export interface Traits {
  readonly text: string;
  /** Half-widths: ideographs count twice. */
  readonly width: number;
  /** Short enough to be a heading. The fields below `end` are filled only where it is. */
  readonly candidate: boolean;
  readonly end: End;
  readonly start: Start;
  /** Lower-case words without the marks around them; pairs of characters where no spaces part words. */
  readonly words: readonly string[];
  readonly caps: Caps;
}

export type End =
  | 'word'
  | 'digit'
  | 'stop'
  | 'ask'
  | 'call'
  | 'colon'
  | 'comma'
  | 'more'
  | 'quote'
  | 'bracket'
  | 'other';
export type Start = 'upper' | 'lower' | 'digit' | 'quote' | 'bracket' | 'bullet' | 'uncased' | 'other';
/** all: in capitals · title: Every Word · most: half of them or more · first: the first alone · mixed · none. */
export type Caps = 'all' | 'title' | 'most' | 'first' | 'mixed' | 'none';

/** A heading over two lines of a newspaper column has some 90 characters; the longest seen in print have twice that. */
export const LONGEST_HEADING = 200;

export function traitsOf({ text, kind }: Piece): Traits {
  const candidate = kind === 'text' && text.length <= LONGEST_HEADING;
  const end = endClass(text);
  const start = startClass(text);
  if (!candidate)
    return { text, width: kind === 'rule' ? 0 : text.length, candidate, end, start, words: [], caps: 'none' };
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Both halves of a pair are counted by the first.
    if (code < 0xdc00 || code > 0xdfff) width += code > 0x3000 && isIdeographic(text[at] ?? '') ? 2 : 1;
  }
  const words = wordsOf(text);
  return {
    text,
    width,
    candidate: width <= LONGEST_HEADING && words.length > 0,
    end,
    start,
    words,
    caps: capsOf(text),
  };
}

function endClass(text: string): End {
  const last = text.at(-1) ?? '';
  if (last === '?' || last === '？' || last === '؟') return 'ask';
  if (last === '!' || last === '！') return 'call';
  if (last === ':' || last === '：') return 'colon';
  if (last === '…' || text.endsWith('...')) return 'more';
  if (isStop(last)) return 'stop';
  if (',;،、，；–—-'.includes(last)) return 'comma';
  if ('"”“’\'»›」』'.includes(last)) return isStop(endOf(text)) ? 'stop' : 'quote';
  if (')])）】'.includes(last)) return 'bracket';
  if (isDigit(last)) return 'digit';
  return isUpper(last) || isLower(last) || last > '\u0250' ? 'word' : 'other';
}

function startClass(text: string): Start {
  const first = text[0] ?? '';
  if (isDigit(first)) return 'digit';
  if (isUpper(first)) return 'upper';
  if (isLower(first)) return 'lower';
  if ('"“„«‘\'»「『'.includes(first)) return 'quote';
  if ('([（【'.includes(first)) return 'bracket';
  if (bulletOf(text) > 0 || first === '—') return 'bullet';
  return first > '\u0250' && (first < '\u2000' || first > '\u2bff') ? 'uncased' : 'other';
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const raw of text.toLowerCase().split(' ')) {
    if (isIdeographic(raw.at(-1) ?? '') || isIdeographic(raw[0] ?? '')) {
      for (let at = 0; at + 1 < raw.length; at += 2) words.push(raw.slice(at, at + 2));
    } else {
      const word = trimMarks(raw);
      if (word !== '') words.push(word);
    }
  }
  return words;
}

function capsOf(text: string): Caps {
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      if (code >= 0x61 && code <= 0x7a) lower++;
      else if (code >= 0x41 && code <= 0x5a) upper++;
    } else if (isUpper(text[at] ?? '')) upper++;
    else if (isLower(text[at] ?? '')) lower++;
  }
  if (upper + lower === 0) return 'none';
  if (lower === 0) return upper > 1 ? 'all' : 'first';
  let big = 0;
  let small = 0;
  let first = true;
  let opened = false;
  for (const word of text.split(' ')) {
    const letter = firstLetter(word);
    if (letter === '') continue;
    if (first) {
      opened = isUpper(letter);
      first = false;
    } else if (isUpper(letter)) big++;
    else if (word.length > 3) small++;
  }
  if (small === 0 && big === 0) return opened ? 'first' : 'mixed';
  if (small === 0) return 'title';
  if (big === 0) return opened ? 'first' : 'mixed';
  return big >= small ? 'most' : 'mixed';
}

function firstLetter(word: string): string {
  for (let at = 0; at < Math.min(word.length, 3); at++) {
    const char = word[at] ?? '';
    if (isUpper(char) || isLower(char)) return char;
  }
  return '';
}

/** A word without the marks before and after it. */
function trimMarks(raw: string): string {
  let from = 0;
  let to = raw.length;
  while (from < to && isMark(raw.charCodeAt(from))) from++;
  while (to > from && isMark(raw.charCodeAt(to - 1))) to--;
  return raw.slice(from, to);
}

/** ASCII that is neither letter nor digit, the marks of Latin 1, general punctuation. */
function isMark(code: number): boolean {
  if (code < 0x80) return !((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39));
  return code < 0xc0 || (code >= 0x2010 && code <= 0x2049);
}
