import { cellsOf } from './cells.ts';
import { isNumber } from './held-numbers.ts';

/** Longest word that a column keeps whole at any cost, longest where there is room, and longest number. */
const WORD_MAX = 16;
const LONG_WORD_MAX = 32;
const NUMBER_MAX = 32;
/** An address may be broken anywhere, and words of a script without spaces nearly so; less of them is hard to read. */
const ADDRESS_MIN = 12;
const IDEOGRAPHS_MIN = 8;
/** Columns a table may have; more is no table to read. */
const COLUMNS_MAX = 64;

/** What parts words; spaces that are held do not. */
export const BREAKING_SPACES = /[^\S\u00a0\u2007\u202f]+/;
const ADDRESS = /^\W{0,2}(?:[a-z]{2,12}:\/\/|www\.|mailto:)|@[\w-]+\.|\/[^/]+\/[^/]+\//i;
const IDEOGRAPHS = /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff9f]/;
/** Where a line may end within a word. */
const HYPHENS = /(?<=\p{L}[-\u2010])(?=\p{L})/u;

/** What the cells of each column ask for, in terminal cells. */
interface Needs {
  /** So that no line is broken. */
  readonly lines: readonly number[];
  /** So that no word is. */
  readonly words: readonly number[];
  /** So that none is but the longest. */
  readonly least: readonly number[];
}

/**
 * Widths of a table's columns in cells, so that they take at most `room` together: each as wide as its widest cell
 * where that fits, else the room is shared out by need, above the width of each column's longest word. Numbers are never
 * broken. Null: too narrow. Numbers in `rows` are held together (`holdNumbers`).
 */
export function columnWidths(rows: readonly (readonly string[])[], room: number): number[] | null {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (count === 0 || count > COLUMNS_MAX) return null;
  const { lines, words, least } = needsOf(rows, count);
  if (sum(lines) <= room) return [...lines];
  const base = [words, least].find((widths) => sum(widths) <= room);
  return base ? shareOut(base, lines, room) : null;
}

function needsOf(rows: readonly (readonly string[])[], count: number): Needs {
  const lines = new Array<number>(count).fill(1);
  const words = new Array<number>(count).fill(1);
  const least = new Array<number>(count).fill(1);
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      for (const line of cell.split('\n')) lines[column] = Math.max(lines[column] ?? 1, cellsOf(line));
      for (const word of cell.split(BREAKING_SPACES)) {
        const cells = cellsOf(word);
        if (cells <= (least[column] ?? 1)) continue;
        least[column] = Math.max(least[column] ?? 1, leastOf(word, cells));
        words[column] = Math.max(words[column] ?? 1, leastOf(word, cells, LONG_WORD_MAX));
      }
    }
  }
  return { lines, words, least };
}

/** The cells that a word asks for, so that it is not broken where that would harm; its spaces are held. */
export function leastOf(word: string, cells = cellsOf(word), most = WORD_MAX): number {
  if (isNumber(word)) return Math.min(cells, NUMBER_MAX);
  if (cells > ADDRESS_MIN && ADDRESS.test(word)) return ADDRESS_MIN;
  if (cells > IDEOGRAPHS_MIN && IDEOGRAPHS.test(word)) return IDEOGRAPHS_MIN;
  if (cells > most && HYPHENS.test(word))
    return word.split(HYPHENS).reduce((longest, part) => Math.max(longest, Math.min(cellsOf(part), most)), 1);
  return Math.min(cells, most);
}

/** Shares the room out: a column that needs no more than an equal part of it gets that, the others by what they need. */
function shareOut(base: readonly number[], wanted: readonly number[], room: number): number[] {
  const widths = [...base];
  let spare = room - sum(base);
  const needs = byNeed(base, wanted);
  while (needs[0] && needs[0].need <= spare / needs.length) {
    const { column, need } = needs.shift() ?? needs[0];
    widths[column] = (widths[column] ?? 1) + need;
    spare -= need;
  }
  const missing = needs.reduce((total, { need }) => total + need, 0);
  let rest = spare;
  for (const { column, need } of needs) {
    const given = Math.floor((spare * need) / missing);
    widths[column] = (widths[column] ?? 1) + given;
    rest -= given;
  }
  for (const { column } of needs) {
    if (rest <= 0) break;
    widths[column] = (widths[column] ?? 1) + 1;
    rest--;
  }
  return widths;
}

/** What columns need to be as wide as they want, the least first. */
function byNeed(base: readonly number[], wanted: readonly number[]) {
  return base
    .map((width, column) => ({ column, need: (wanted[column] ?? 1) - width }))
    .filter(({ need }) => need > 0)
    .sort((one, other) => one.need - other.need);
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
