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
  for (const word of text.split(' ')) {
    const letter = firstLetter(word);
    if (letter === '') continue;
    if (first) {
      opened = isUpper(letter);
      first = false;
    } else if (isUpper(letter)) capitalized++;
    else if (word.length > 3) plain++;
  }
  if (plain === 0 && capitalized === 0) return opened ? 'first' : 'mixed';
  if (plain === 0) return 'title';
  if (capitalized === 0) return opened ? 'first' : 'mixed';
  return capitalized >= plain ? 'most' : 'mixed';
}

function firstLetter(word: string): string {
  for (let at = 0; at < Math.min(word.length, 3); at++) {
    const char = word[at] ?? '';
    if (isUpper(char) || isLower(char)) return char;
  }
  return '';
}
