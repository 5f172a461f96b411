import { type Cell, type Table, textOfInlines } from '../model/index.ts';

/** A row, and where its text stands in that of the block. */
export interface TableRow {
  readonly cells: readonly Cell[];
  readonly texts: readonly string[];
  /** Offsets at which the cells begin. */
  readonly bases: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** A table's rows: the header, if it has any words, and the others. */
export interface TableRows {
  readonly header: TableRow | null;
  readonly body: readonly TableRow[];
  /** Whether the first cell of each row heads it. */
  readonly rowHeads: boolean;
  /** Where the text of the table ends. */
  readonly end: number;
}

/** The rows of a table whose text begins at `base`. */
export function rowsOf(table: Table, base: number): TableRows {
  const [first, ...body] = placeRows(table, base);
  const header = first?.texts.some((text) => text !== '') ? first : null;
  const end = (body.at(-1) ?? first)?.end ?? base;
  return { header, body, rowHeads: table.rowHeads === true, end };
}

function placeRows(table: Table, base: number): TableRow[] {
  let at = base;
  return [table.header, ...table.rows].map((cells) => {
    const start = at;
    const texts = cells.map(textOfInlines);
    const bases = texts.map((text) => {
      const begin = at;
      at += text.length + 1;
      return begin;
    });
    const end = Math.max(start, at - 1);
    at = end + 1;
    return { cells, texts, bases, start, end };
  });
}
