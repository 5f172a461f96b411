import { isLower, isUpper } from '../characters.ts';

/**
 * How a line is capitalized.
 * all: in capitals · title: Every Word · most: half of them or more · first: the first alone · mixed · none.
 */
export type LetterCase = 'all' | 'title' | 'most' | 'first' | 'mixed' | 'none';

export function readLetterCase(text: string): LetterCase {
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
  let capitalized = 0;
  let plain = 0;
  let first = true;
  let opened = false;
  for (let from = 0, to = 0; from <= text.length; from = to + 1) {
    to = text.indexOf(' ', from);
    if (to < 0) to = text.length;
    const letter = firstLetter(text, from, Math.min(to, from + 3));
    if (letter === '') continue;
    if (first) {
      opened = isUpper(letter);
      first = false;
    } else if (isUpper(letter)) capitalized++;
    else if (to - from > 3) plain++;
  }
  if (plain === 0 && capitalized === 0) return opened ? 'first' : 'mixed';
  if (plain === 0) return 'title';
  if (capitalized === 0) return opened ? 'first' : 'mixed';
  return capitalized >= plain ? 'most' : 'mixed';
}

function firstLetter(text: string, from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const char = text[at] ?? '';
    if (isUpper(char) || isLower(char)) return char;
  }
  return '';
}
