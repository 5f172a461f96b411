/**
 * What the parser takes goes with the lines of a mail, some 15 µs each, and cannot be broken off. So there may be 30 000,
 * and 40 000 more for each million of characters. Long ones do not count: files that came along are made of those, which
 * cost little.
 */
const LINES = 30_000;
const LINES_PER_CHARACTER = 0.04;
const LONG = 60;

/**
 * Each `=` in base64 costs 4 µs, and no mail has more than a few. Quoted-printable has one in three characters, and one at
 * the end of a line of 76.
 */
const MARKS = 10_000;
const MARKS_PER_CHARACTER = 0.345;

/** What there is to be parsed yet, in lines; messages in messages are parsed once more. */
export interface Budget {
  lines: number;
}

/** What there is for the messages that are in those of a text, or a share of it: as much as for the text itself. */
export const budgetFor = ({ length }: string, share: number): Budget => ({
  lines: share * (LINES + LINES_PER_CHARACTER * length),
});

/** Whether a text has more in it than the parser gets through in time, or in a share of it. */
export function isTooMuch(text: string, share: number): boolean {
  const marks = share * (MARKS + MARKS_PER_CHARACTER * text.length);
  return countLines(text) > budgetFor(text, share).lines || count(text, '=', () => true) > marks;
}

/** Lines that cost something. */
export const countLines = (text: string): number => count(text, '\n', (from, to) => to - from < LONG);

/** How often a character stands in a text; `counts` is told where it did before, and where it does. */
function count(text: string, char: string, counts: (from: number, to: number) => boolean): number {
  let found = 0;
  let from = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, from)) {
    if (counts(from, at)) found++;
    from = at + 1;
  }
  return found;
}
