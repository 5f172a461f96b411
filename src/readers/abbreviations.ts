/** Longer titles explain more than an abbreviation, in characters. */
export const LONGEST_TITLE = 80;
/** The least and the most letters of an abbreviation that is made of first letters. */
const LETTERS = /^(?:\p{Lu}[\p{L}\p{N}&./-]{1,9})$/u;

/** Whether the full words of an abbreviation are worth showing: its letters are those that words begin with, in their order. */
export function isMadeOf(short: string, title: string): boolean {
  if (title.length > LONGEST_TITLE || !LETTERS.test(short) || !title.includes(' ')) return false;
  const letters = [...short.toLowerCase()].filter((sign) => /\p{L}/u.test(sign));
  const capitals = [...title].filter((sign, at) => /\p{Lu}/u.test(sign) || title[at - 1] === ' ').join('');
  let found = 0;
  for (const sign of capitals.toLowerCase()) if (sign === letters[found]) found++;
  return letters.length > 1 && found === letters.length;
}

/** Whether the text itself says what an abbreviation is, on either side of it. */
export function isExplained(before: string, after: string): boolean {
  return before.endsWith('(') || /^\s{0,9}[(\u2013\u2014]/.test(after);
}
