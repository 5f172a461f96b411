import { cellsOf } from './cells.ts';
import { isNumber } from './held-numbers.ts';

/** Narrowest column worth drawing, unless its content is narrower. */
const COLUMN_MIN = 4;
/** Longest word that a column keeps whole, and longest number. */
const WORD_MAX = 16;
const NUMBER_MAX = 32;
/** An address may be broken anywhere, and words of a script without spaces nearly so; less of them is hard to read. */
const ADDRESS_MIN = 12;
const IDEOGRAPHS_MIN = 8;
/** Columns a table may have; more is no table to read. */
const COLUMNS_MAX = 64;
/** The column that has to break its longest word keeps so much of it. */
const KEPT_OF_WORD = 2 / 3;

const BREAKING_SPACES = /[^\S\u00a0\u2007\u202f]+/;
const ADDRESS = /^\W{0,2}(?:[a-z]{2,12}:\/\/|www\.|mailto:)|@[\w-]+\.|\/[^/]+\/[^/]+\//i;
const IDEOGRAPHS = /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff9f]/;
/** Where a line may end within a word. */
const HYPHENS = /(?<=\p{L}[-\u2010])(?=\p{L})/u;

/** What the cells of each column ask for, in terminal cells. */
interface Needs {
  /** So that no line is broken. */
  readonly most: readonly number[];
  /** So that no word is. */
  readonly least: readonly number[];
  /** So that no number is. */
  readonly numbers: readonly number[];
}

/**
 * Widths of a table's columns in cells, so that they take at most `room` together: each as wide as its widest cell
 * where that fits, else the room is shared out by need, above the width of each column's longest word. Numbers are never
 * broken, and a word in one column at most. Null: too narrow. Numbers in `rows` are held together (`holdNumbers`).
 */
export function columnWidths(rows: readonly (readonly string[])[], room: number): number[] | null {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (count === 0 || count > COLUMNS_MAX) return null;
  const { most, least, numbers } = needsOf(rows, count);
  if (sum(most) <= room) return [...most];
  let base = least;
  if (sum(base) > room) {
    base = most.map((width, column) => Math.min(width, Math.max(COLUMN_MIN, numbers[column] ?? 1)));
    if (sum(base) > room) return null;
    base = wholeWords(base, least, room - sum(base));
    const short = base.flatMap((width, column) => (width < (least[column] ?? 1) ? [column] : []));
    if (short.length > 1) return null;
    if (short.some((column) => (base[column] ?? 1) < (least[column] ?? 1) * KEPT_OF_WORD)) return null;
  }
  return shareOut(base, most, room);
}

function needsOf(rows: readonly (readonly string[])[], count: number): Needs {
  const most = new Array<number>(count).fill(1);
  const least = new Array<number>(count).fill(1);
  const numbers = new Array<number>(count).fill(1);
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      for (const line of cell.split('\n')) most[column] = Math.max(most[column] ?? 1, cellsOf(line));
      for (const word of cell.split(BREAKING_SPACES)) {
        const cells = cellsOf(word);
        if (cells <= (least[column] ?? 1) && cells <= (numbers[column] ?? 1)) continue;
        const number = isNumber(word);
        if (number) numbers[column] = Math.max(numbers[column] ?? 1, Math.min(cells, NUMBER_MAX));
        least[column] = Math.max(
          least[column] ?? 1,
          number ? Math.min(cells, NUMBER_MAX) : leastOf(word, cells),
        );
      }
    }
  }
  return { most, least, numbers };
}

function leastOf(word: string, cells: number): number {
  if (cells > ADDRESS_MIN && ADDRESS.test(word)) return ADDRESS_MIN;
  if (cells > IDEOGRAPHS_MIN && IDEOGRAPHS.test(word)) return IDEOGRAPHS_MIN;
  if (cells > WORD_MAX && HYPHENS.test(word))
    return word
      .split(HYPHENS)
      .reduce((longest, part) => Math.max(longest, Math.min(cellsOf(part), WORD_MAX)), 1);
  return Math.min(cells, WORD_MAX);
}

/** Gives columns room for their longest words, those first that need least of what there is to spare. */
function wholeWords(base: readonly number[], least: readonly number[], spare: number): number[] {
  const widths = [...base];
  let left = spare;
  const needs = byNeed(base, least);
  for (const [at, { column, need }] of needs.entries()) {
    // Whoever cannot have all of it, gets the rest where it is alone.
    const given = need <= left ? need : at === needs.length - 1 ? left : 0;
    widths[column] = (widths[column] ?? 1) + given;
    left -= given;
  }
  return widths;
}

/** Shares the room out: a column that needs no more than an equal part of it gets that, the others by what they need. */
function shareOut(base: readonly number[], most: readonly number[], room: number): number[] {
  const widths = [...base];
  let spare = room - sum(base);
  const needs = byNeed(base, most);
  while (needs[0] && needs[0].need <= spare / needs.length) {
    const { column, need } = needs.shift() ?? needs[0];
    widths[column] = (widths[column] ?? 1) + need;
    spare -= need;
  }
  const wanted = needs.reduce((total, { need }) => total + need, 0);
  let rest = spare;
  for (const { column, need } of needs) {
    const given = Math.floor((spare * need) / wanted);
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
