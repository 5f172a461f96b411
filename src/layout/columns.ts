import { cellsOf } from './cells.ts';

/** Narrowest column worth drawing, unless its content is narrower. */
const COLUMN_MIN = 4;
/** Longest word that a column keeps whole. */
const WORD_MAX = 16;
/** Columns a table may have; more is no table to read. */
const COLUMNS_MAX = 64;

/**
 * Widths of a table's columns in cells, so that they take at most `room` together: each as wide as its widest cell
 * where that fits, else the room is shared out by need, above the width of each column's longest word. Null: too narrow.
 */
export function columnWidths(rows: readonly (readonly string[])[], room: number): number[] | null {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (count === 0 || count > COLUMNS_MAX) return null;
  const most = new Array<number>(count).fill(1);
  const least = new Array<number>(count).fill(1);
  for (const row of rows) {
    row.forEach((cell, column) => {
      for (const line of cell.split('\n')) most[column] = Math.max(most[column] ?? 1, cellsOf(line));
      for (const word of cell.split(/\s+/)) {
        least[column] = Math.max(least[column] ?? 1, Math.min(cellsOf(word), WORD_MAX));
      }
    });
  }
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  if (sum(most) <= room) return most;
  let base = least;
  if (sum(base) > room) base = most.map((width) => Math.min(width, COLUMN_MIN));
  if (sum(base) > room) return null;
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
