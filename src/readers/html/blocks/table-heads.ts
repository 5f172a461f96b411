import type { Grid } from '../../spans.ts';
import { type Element, wordsOf } from '../parsing/tree.ts';
import { isEmpty, startsNumber } from './table-cells.ts';
import type { TableCell, TableParts } from './table-grid.ts';

/** More rows are no head, whatever they are called. */
const MOST_HEADS = 6;
/** As much of a cell as tells whether it is a head. */
const LONGEST_HEAD = 200;

type Rows = Grid<TableCell>;

/**
 * Parts the rows that head the columns from those under them; over them may stand rows that are one cell from side to side,
 * and say what the table is.
 */
export function divideRows(rows: Rows, { head: stated }: TableParts) {
  const inHead = new Set(stated);
  const isStated = (row: Rows[number]) =>
    row.some((slot) => slot?.begins && slot.cell.element.parent && inHead.has(slot.cell.element.parent));
  let count = 0;
  while (count < rows.length && isStated(rows[count] ?? [])) count++;
  if (count === 0 || count > MOST_HEADS || count === rows.length) {
    count = 0;
    while (count < Math.min(MOST_HEADS, rows.length - 1) && isHead(rows[count] ?? [])) {
      // Under the heads it is one of a group of rows.
      if (count > 0 && isAcross(rows[count] ?? []) && !isAcross(rows[count - 1] ?? [])) break;
      count++;
    }
    // Rows of heads alone.
    if (count > 1 && rows.slice(count).every(isHead)) count = 1;
    if (count === 0 && seemsHeaded(rows)) count = 1;
  }
  let titles = 0;
  while (titles < count && isAcross(rows[titles] ?? [])) titles++;
  // A line from side to side heads no column.
  if (titles === count) return { titles: [], head: [], body: rows };
  return { titles: rows.slice(0, titles), head: rows.slice(titles, count), body: rows.slice(count) };
}

/** All that stands in the row heads something: what has no words, in the corner, need not say so. */
function isHead(row: Rows[number]): boolean {
  return (
    (row.at(-1)?.cell.heads ?? false) &&
    row.every((slot) => slot === null || slot.cell.heads || isEmpty(slot.cell.element))
  );
}

function isAcross(row: Rows[number]): boolean {
  return row.every((slot) => slot !== null && slot.cell === row[0]?.cell);
}

/** Whether the first row of a page that marks no heads differs from the others as heads do: strong, or words over numbers. */
function seemsHeaded([first = [], ...others]: Rows): boolean {
  if (others.length < 2) return false;
  if (isStrong(first) && !others.some(isStrong)) return true;
  if (first.some((slot, column) => !isWords(slot) && (column > 0 || !isEmptySlot(slot)))) return false;
  return first.some((_, column) => {
    const under = others.map((row) => row[column] ?? null).filter((slot) => !isEmptySlot(slot));
    return under.length > 1 && under.every((slot) => slot !== null && startsNumber(slot.cell.element));
  });
}

type Place = Rows[number][number];

const isEmptySlot = (slot: Place) => slot === null || isEmpty(slot.cell.element);
const isWords = (slot: Place) =>
  slot?.begins === true &&
  !isEmpty(slot.cell.element) &&
  !/\d/.test(wordsOf(slot.cell.element, LONGEST_HEAD));

/** Whether all that has words in a row is strong. */
function isStrong(row: Rows[number]): boolean {
  return row.every((slot) => isEmptySlot(slot) || (slot !== null && isBold(slot.cell.element)));
}

function isBold({ children }: Element): boolean {
  const [only, more] = children.filter((child) => child.type === 'element' || child.text.trim() !== '');
  if (only?.type !== 'element' || more) return false;
  return only.name === 'b' || only.name === 'strong' || isBold(only);
}

/** Whether the first column heads the rows: all its cells are heads, or strong, and not all of the others. */
export function headsRows(rows: Rows): boolean {
  const first = rows.flatMap(([slot]) => (slot?.begins && !isEmpty(slot.cell.element) ? [slot.cell] : []));
  const others = rows.flatMap((row) =>
    row.flatMap((slot, at) => (at > 0 && slot?.begins ? [slot.cell] : [])),
  );
  const all = (cells: readonly TableCell[], is: (cell: TableCell) => boolean) =>
    cells.length > 0 && cells.every(is);
  const heads = (cell: TableCell) => cell.heads;
  const strong = ({ element }: TableCell) => isBold(element);
  return (
    (all(first, heads) && !all(others, heads)) ||
    (rows.length > 1 && all(first, strong) && !all(others, strong))
  );
}
