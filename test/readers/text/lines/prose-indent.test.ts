import { expect, test } from 'vitest';
import { findProseIndent } from '../../../../src/readers/text/lines/prose-indent.ts';
import { splitLines } from '../../../../src/readers/text/lines/split.ts';

const LINE = 'the old crane stands where it stood before the war,';
const CODE = 'lamp.light({ oil: 12, wick: "long", hours: [4, 5] });';
const set = (columns: number, line: string, count = 1): string =>
  `${' '.repeat(columns)}${line}\n`.repeat(count);

test.each([
  ['all of it', set(0, LINE, 5), 0],
  ['a page of the manual', `LAMP\n${set(7, LINE, 5)}`, 7],
  ['prose with items that are set in further', set(3, LINE, 5) + set(8, LINE, 5), 3],
  ['prose that a single line stands out of', set(0, LINE) + set(7, LINE, 15), 7],
  ['source text at the margin', set(0, CODE, 9) + set(4, LINE, 3), 4],
  ['quoted lines at the margin', `Ana:\n> ${LINE}\n> ${LINE}\n${set(5, LINE, 4)}`, 5],
  ['columns at the margin', set(0, `Orle    ${LINE}`, 9) + set(2, LINE, 3), 2],
  ['a few words, none in a long line', `LAMP\n${set(4, 'It burns all night.', 2)}`, 4],
  ['names alone', 'LAMP\n  Bell\n', 0],
  ['nothing', '', 0],
])('prose is set in: %s', (_, text, expected) => {
  expect(findProseIndent(splitLines({ text, forced: null }).lines)).toBe(expected);
});
