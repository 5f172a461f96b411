import { type Cell, type Table, textOfInlines, withoutStrong } from '../../../model/index.ts';
import { type Grid, headsOf } from '../../spans.ts';
import { tidyInlines } from '../../tidy.ts';
import type { Element, Removal } from '../parsing/tree.ts';
import type { InlineContext } from './inlines.ts';
import { readCell } from './table-cells.ts';
import { gridOf, partsOf, type TableCell } from './table-grid.ts';
import { divideRows, headsRows } from './table-heads.ts';
import { isData } from './table-kind.ts';
import { alignOf } from './table-sides.ts';

const MOST_COLUMNS = 60;

const REPEATED: Removal = { reason: 'repeated', because: 'the foot of the table says its heads again' };

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
  const removed = [...parts.removed];
  const words = new Map<TableCell, Cell>();
  for (const row of grid) {
    for (const slot of row) {
      if (!slot?.begins) continue;
      const { element: cell } = slot.cell;
      if (cell.removed) removed.push(cell);
      words.set(slot.cell, cell.removed ? [] : readCell(cell, context, removed));
    }
  }
  const isFilled = (slot: Grid<TableCell>[number][number]) =>
    slot !== null && (words.get(slot.cell)?.length ?? 0) > 0;
  const shown = (grid[0] ?? []).flatMap((_, column) =>
    grid.some((row) => row[column]?.begins && isFilled(row[column] ?? null)) ? [column] : [],
  );
  const rows = grid
    .filter((row) => row.some((slot) => slot?.begins && isFilled(slot)))
    .map((row) => shown.map((column) => row[column] ?? null));
  if (rows.length === 0 || shown.length < 2 || shown.length > MOST_COLUMNS) return null;

  const { titles, head, body: under } = divideRows(rows, parts);
  const wordsOf = (cell: TableCell) => words.get(cell) ?? [];
  const header = headsOf(head).map((cells) => joinLines(cells.map(wordsOf)));
  const feet = new Set(parts.foot);
  const body = under.filter((row) => {
    const foot = row[0]?.cell.element.parent;
    const said = row.map((slot) => (slot ? wordsOf(slot.cell) : []));
    if (!foot || !feet.has(foot) || !saySame(said, header)) return true;
    foot.removed = REPEATED;
    removed.push(foot);
    return false;
  });
  const rowHeads = headsRows(body);
  const captions = [
    ...parts.captions.map((caption) => readCell(caption, context, removed)),
    ...titles.map((row) => row[0]).map((slot) => (slot ? wordsOf(slot.cell) : [])),
  ].filter((caption) => caption.length > 0);
  return {
    table: {
      type: 'table',
      align: shown.map((column, at) => alignOf(body, head, at, parts.columns[column])),
      header,
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

function saySame(one: readonly Cell[], other: readonly Cell[]): boolean {
  return (
    one.length === other.length &&
    one.every((cell, at) => textOfInlines(cell) === textOfInlines(other[at] ?? []))
  );
}

/** Words under each other. */
function joinLines(cells: readonly Cell[]): Cell {
  return cells
    .filter((cell) => cell.length > 0)
    .flatMap((cell, at) => (at > 0 ? [{ type: 'break' } as const, ...cell] : cell));
}
