import { type Alignment, type Cell, type Table, withoutStrong } from '../../../model/index.ts';
import { type Grid, headsOf } from '../../spans.ts';
import { tidyInlines } from '../../tidy.ts';
import { type Element, isInline } from '../parsing/tree.ts';
import type { InlineContext } from './inlines.ts';
import { readCell, sideOf } from './table-cells.ts';
import { gridOf, partsOf, type TableCell, type TableParts } from './table-grid.ts';
import { isData } from './table-kind.ts';

const MOST_COLUMNS = 60;
/** More rows are no head, whatever they are called. */
const MOST_HEADS = 6;

/** A table as it is read, with what stands over or under it, and what was taken out of it. */
export interface ReadTable {
  readonly table: Omit<Table, 'id'>;
  readonly captions: readonly Cell[];
  readonly removed: readonly Element[];
}

/** A table of data; null for one that only arranges the page. */
export function readTable(element: Element, context: InlineContext): ReadTable | null {
  const parts = partsOf(element);
  const grid = gridOf(parts);
  if (!grid || !isData(element, parts, grid)) return null;
  const words = new Map<TableCell, Cell>();
  for (const row of grid)
    for (const slot of row)
      if (slot?.begins)
        words.set(slot.cell, slot.cell.element.removed ? [] : readCell(slot.cell.element, context));
  const isFilled = (slot: Grid<TableCell>[number][number]) =>
    slot !== null && (words.get(slot.cell)?.length ?? 0) > 0;
  const shown = (grid[0] ?? []).flatMap((_, column) =>
    grid.some((row) => row[column]?.begins && isFilled(row[column] ?? null)) ? [column] : [],
  );
  const rows = grid
    .filter((row) => row.some(isFilled))
    .map((row) => shown.map((column) => row[column] ?? null));
  if (rows.length === 0 || shown.length < 2 || shown.length > MOST_COLUMNS) return null;

  const { titles, head, body } = divide(rows, parts);
  const rowHeads = headsRows(body);
  const wordsOf = (cell: TableCell) => words.get(cell) ?? [];
  const captions = [
    ...parts.captions.map((caption) => readCell(caption, context)),
    ...titles.map((row) => row[0]).map((slot) => (slot ? wordsOf(slot.cell) : [])),
  ].filter((caption) => caption.length > 0);
  const removed = [...parts.removed];
  for (const { element: cell } of words.keys()) if (cell.removed) removed.push(cell);
  return {
    table: {
      type: 'table',
      align: shown.map((column, at) => alignOf(body, head, at, parts.columns[column])),
      header: headsOf(head).map((cells) => joinLines(cells.map(wordsOf))),
      rows: body.map((row) =>
        row.map((slot, column) => {
          const cell = slot?.begins ? wordsOf(slot.cell) : [];
          return rowHeads && column === 0 ? tidyInlines(withoutStrong(cell)) : cell;
        }),
      ),
      ...(rowHeads ? { rowHeads } : {}),
    },
    captions,
    removed,
  };
}

type Rows = Grid<TableCell>;

/**
 * Parts the rows that head the columns from those under them; over them may stand rows that are one cell from side to side,
 * and say what the table is.
 */
function divide(rows: Rows, { head: stated }: TableParts) {
  const inHead = new Set(stated);
  const isStated = (row: Rows[number]) =>
    row.some((slot) => slot?.begins && slot.cell.element.parent && inHead.has(slot.cell.element.parent));
  let count = 0;
  while (count < rows.length && isStated(rows[count] ?? [])) count++;
  if (count === 0 || count > MOST_HEADS || count === rows.length) {
    count = 0;
    while (count < Math.min(MOST_HEADS, rows.length - 1) && isHead(rows[count] ?? [])) count++;
    // Rows of heads alone.
    if (count > 1 && rows.slice(count).every(isHead)) count = 1;
    if (count === 0 && rows.length > 2 && isStrong(rows[0] ?? []) && !rows.slice(1).some(isStrong)) count = 1;
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

function isEmpty({ children }: Element): boolean {
  return children.every((child) =>
    child.type === 'text'
      ? child.text.trim() === ''
      : isInline(child) && child.name !== 'img' && isEmpty(child),
  );
}

function isAcross(row: Rows[number]): boolean {
  return row.every((slot) => slot !== null && slot.cell === row[0]?.cell);
}

/** Whether all that has words in a row is strong: heads of a page that knows none. */
function isStrong(row: Rows[number]): boolean {
  return row.every((slot) => slot === null || isBold(slot.cell.element) || isEmpty(slot.cell.element));
}

function isBold({ children }: Element): boolean {
  const [only, more] = children.filter((child) => child.type === 'element' || child.text.trim() !== '');
  if (only?.type !== 'element' || more) return false;
  return only.name === 'b' || only.name === 'strong' || isBold(only);
}

/** Whether the first column heads the rows: all its cells are heads, or strong, and not all of the others. */
function headsRows(rows: Rows): boolean {
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

/** Words under each other. */
function joinLines(cells: readonly Cell[]): Cell {
  return cells
    .filter((cell) => cell.length > 0)
    .flatMap((cell, at) => (at > 0 ? [{ type: 'break' } as const, ...cell] : cell));
}

const NUMBER = /^[^\p{L}\p{N}]{0,3}\d/u;

/**
 * The side at which a column stands: what most of its cells say, or all that say anything where it is one of numbers; else
 * what the page says of the column, else what its heads say.
 */
function alignOf(body: Rows, head: Rows, column: number, stated: Element | undefined): Alignment {
  const cells = body.flatMap((row) => {
    const slot = row[column];
    return slot?.begins && slot.cell.columns === 1 && !isEmpty(slot.cell.element) ? [slot.cell.element] : [];
  });
  const votes = new Map<Alignment, number>();
  let numbers = 0;
  for (const cell of cells) {
    const side = sideAround(cell);
    if (side) votes.set(side, (votes.get(side) ?? 0) + 1);
    if (NUMBER.test(firstWords(cell))) numbers++;
  }
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  if (most && (most[1] * 2 >= cells.length || (votes.size === 1 && numbers === cells.length))) return most[0];
  const ofColumn =
    stated && (sideOf(stated) ?? (stated.parent?.name === 'colgroup' ? sideOf(stated.parent) : null));
  if (ofColumn) return ofColumn;
  if (votes.size > 0) return null;
  const slot = head.at(-1)?.[column];
  return slot && slot.cell.columns === 1 ? sideOf(slot.cell.element) : null;
}

/** What a cell says itself, or its row or group of rows. */
function sideAround(cell: Element): Alignment {
  const row = cell.parent;
  return sideOf(cell) ?? (row ? (sideOf(row) ?? (row.parent ? sideOf(row.parent) : null)) : null);
}

function firstWords({ children }: Element): string {
  for (const child of children) {
    const words = child.type === 'text' ? child.text.trim() : firstWords(child);
    if (words !== '') return words;
  }
  return '';
}
