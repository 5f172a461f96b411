import { cellsOf } from './cells.ts';

/** Narrowest column worth drawing, unless its content is narrower. */
const COLUMN_MIN = 4;
/** Longest word that a column keeps whole. */
const WORD_MAX = 16;
/** Columns a table may have; more is no table to read. */
const COLUMNS_MAX = 64;

/** A number, a date, a version: broken over two lines, it would be read as two. */
const NUMBER = /^[^\p{L}\p{N}]{0,3}\d[\d.,:/'’–-]{0,30}.?$/u;

/**
 * Widths of a table's columns in cells, so that they take at most `room` together: each as wide as its widest cell
 * where that fits, else the room is shared out by need, above the width of each column's longest word. Numbers are never
 * broken. Null: too narrow.
 */
export function columnWidths(rows: readonly (readonly string[])[], room: number): number[] | null {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (count === 0 || count > COLUMNS_MAX) return null;
  const most = new Array<number>(count).fill(1);
  const least = new Array<number>(count).fill(1);
  const numbers = new Array<number>(count).fill(1);
  for (const row of rows) {
    row.forEach((cell, column) => {
      for (const line of cell.split('\n')) most[column] = Math.max(most[column] ?? 1, cellsOf(line));
      for (const word of cell.split(/\s+/)) {
        const cells = Math.min(cellsOf(word), WORD_MAX);
        least[column] = Math.max(least[column] ?? 1, cells);
        if (cells > (numbers[column] ?? 1) && NUMBER.test(word)) numbers[column] = cells;
      }
    });
  }
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  if (sum(most) <= room) return most;
  let base: number[] = least;
  if (sum(base) > room) {
    base = most.map((width, column) => Math.min(width, Math.max(COLUMN_MIN, numbers[column] ?? 1)));
    if (sum(base) > room) return null;
    base = wholeWords(base, least, room - sum(base));
  }
  const spare = room - sum(base);
  const wanted = sum(most) - sum(base);
  const widths = base.map(
    (width, column) => width + Math.floor((spare * ((most[column] ?? 1) - width)) / wanted),
  );
  let rest = room - sum(widths);
  for (let column = 0; column < count && rest > 0; column++) {
    if ((widths[column] ?? 1) >= (most[column] ?? 1)) continue;
    widths[column] = (widths[column] ?? 1) + 1;
    rest--;
  }
  return widths;
}

/** Gives columns room for their longest words, those first that need least of what there is to spare. */
function wholeWords(base: readonly number[], least: readonly number[], spare: number): number[] {
  const widths = [...base];
  const needs = base
    .map((width, column) => ({ column, need: (least[column] ?? 1) - width }))
    .sort((one, other) => one.need - other.need);
  let left = spare;
  for (const { column, need } of needs) {
    if (need <= 0 || need > left) continue;
    widths[column] = (widths[column] ?? 1) + need;
    left -= need;
  }
  return widths;
}
