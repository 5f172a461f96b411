import type { Alignment } from '../../model/index.ts';
import { headsOf, type Spanning, spreadSpans } from '../spans.ts';
import type { Draft } from './draft.ts';

/** A cell that may span others. */
export interface TableCell extends Spanning {
  readonly text: string;
}

/**
 * A table whose first `head` rows are its head: joined, as the model has one row of them. Rows are as wide as the widest;
 * null for no cells. `rowHeads`: the first column heads the rows.
 */
export function tableOf(
  given: readonly (readonly (string | TableCell)[])[],
  head: number,
  align: readonly Alignment[] = [],
  rowHeads = false,
): Draft | null {
  const rows = given.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? { text: cell, columns: 1, rows: 1 } : cell)),
  );
  const grid = spreadSpans([rows]) ?? rows.map((row) => row.map((cell) => ({ cell, begins: true })));
  const columns = grid.reduce((most, { length }) => Math.max(most, length), 0);
  if (columns === 0) return null;
  const across = Array.from({ length: columns }, (_, at) => at);
  const heads = headsOf(grid.slice(0, head)).map((cells) =>
    cells.map(({ text }) => text.trim()).filter((text) => text !== ''),
  );
  return {
    type: 'table',
    align: across.map((at) => align[at] ?? null),
    header: heads.some((cells) => cells.length > 0) ? across.map((at) => heads[at] ?? []) : [],
    rows: grid.slice(head).map((row) =>
      across.map((at) => {
        const slot = row[at];
        return slot?.begins ? slot.cell.text : '';
      }),
    ),
    ...(rowHeads ? { rowHeads } : {}),
  };
}

/** Where what stands in a cell ends and the next stands under it: at empty lines, and before the items of a list. */
const UNDER = /\n(?:[^\S\n]*\n)+|\n(?=[^\S\n]*(?:[-*+•#]+|\d{1,3}[.)])\s)/;
const BULLET = /^[-*+•#]+\s+(?=\S)/;

/** The words of a cell, by what stands under each other; bullets are no words. */
export function linesOfCell(text: string): string[] {
  const lines = text
    .split(UNDER)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const items = lines.filter((line) => BULLET.test(line));
  return items.length > 1 ? lines.map((line) => line.replace(BULLET, '')) : lines;
}
