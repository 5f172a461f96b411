import { isIdeographic } from '../characters.ts';

/** Lower-case words without the marks around them; pairs of characters where no spaces part words. */
export function splitWords(text: string): string[] {
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

const PLAIN_WORD = /[a-z0-9]/i;

/** Whether there are any. */
export const hasWords = (text: string): boolean => PLAIN_WORD.test(text) || splitWords(text).length > 0;

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
