import { beginsWithWord, isDigit } from '../characters.ts';

/** What an item of a list begins with; a long dash is none: it opens the turns of a dialogue, and the name under a quotation. */
const BULLET = /^[-*+•‣◦▪▸►●○■□·–]\s+(?=\S)/;
const NUMBER = /^(?:\(?(\d{1,3})[.)]|\(?([a-z])\))\s+(?=\S)/i;

/** Length of the bullet a text begins with, white space included; 0: none. */
export function bulletLength(text: string): number {
  // Most lines begin with a letter: they are spared the rest.
  return beginsWithWord(text) ? 0 : (BULLET.exec(text)?.[0].length ?? 0);
}

/** The number a text begins with, as in `3. `, `(3) ` or `c) `, and the length of it; null: none. */
export function parseListNumber(text: string): { readonly value: number; readonly length: number } | null {
  const second = text[1] ?? '';
  if (beginsWithWord(text) && second !== '.' && second !== ')' && !isDigit(text[0] ?? '')) return null;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const value = match[1] ? Number(match[1]) : (match[2] ?? '').toLowerCase().charCodeAt(0) - 0x60;
  return { value, length: match[0].length };
}

/** The same where a list can say the number: letters stay where they are, since others refer to `(a)` by its letter. */
export function parseItemNumber(text: string): ReturnType<typeof parseListNumber> {
  const sign = text[text[0] === '(' ? 1 : 0] ?? '';
  return isDigit(sign) ? parseListNumber(text) : null;
}
