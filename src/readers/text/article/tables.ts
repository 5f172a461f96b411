import type { Table } from '../../../model/index.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { readInlines } from './inlines.ts';
import type { Numbering } from './numbering.ts';

/** Makes a table of rows whose cells are parted by tabs; the first row is its header. */
export function toTable(rows: readonly TextBlock[], { ids, footnotes }: Numbering): Table {
  const texts = rows.map(({ text }) => text.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const columns = texts.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = texts.map((row) => row.map((cell) => (cell === '' ? [] : readInlines(cell, footnotes))));
  const [header = [], ...rest] = cells;
  return { id: ids.block(), type: 'table', align: new Array<null>(columns).fill(null), header, rows: rest };
}
