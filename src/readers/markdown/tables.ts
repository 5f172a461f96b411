import type { Tokens } from 'marked';
import { hasStrongHeads, type Ids, type Table, withoutStrong } from '../../model/index.ts';
import { tidyInlines } from '../tidy.ts';
import { readInlines } from './inlines.ts';

/** What a comment says over a table whose first cells head its rows. */
const ROW_HEADS = 'row heads ';

export function readTable({ align, header, rows }: Tokens.Table, ids: Ids): Table {
  const heads = header.map(({ tokens }) => readInlines(tokens));
  return {
    id: ids.block(),
    type: 'table',
    align,
    // A table without a header has an empty one in Markdown.
    header: heads.some((cell) => cell.length > 0) ? heads : [],
    rows: rows.map((row) => row.map(({ tokens }) => readInlines(tokens))),
  };
}

/** Cells that are all strong at the beginning of rows head them, unless a comment says otherwise. */
export function withRowHeads(table: Table, mark: string | null): Table {
  if (mark === ROW_HEADS) return { ...table, rowHeads: true };
  if (mark !== null || !hasStrongHeads(table.rows)) return table;
  const rows = table.rows.map(([head = [], ...cells]) => [tidyInlines(withoutStrong(head)), ...cells]);
  return { ...table, rows, rowHeads: true };
}
