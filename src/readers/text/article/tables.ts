import type { Cell, Inline, Table } from '../../../model/index.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import type { PlainTable } from '../tables/index.ts';
import { readInlines } from './inlines.ts';
import type { Numbering } from './numbering.ts';

/** Makes a table of rows whose cells are parted by tabs; the first row is its header. */
export function toTable(rows: readonly TextBlock[], numbering: Numbering): Table {
  const { ids, styles } = numbering;
  const cells = rows.map(({ text, line }) => {
    const looks = styles.from(line);
    return text.split('\t').map((raw) => {
      const cell = raw.replace(/\s+/g, ' ').trim();
      return cell === '' ? [] : readInlines(cell, numbering, looks);
    });
  });
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const [header = [], ...rest] = cells;
  return { id: ids.block(), type: 'table', align: new Array<null>(columns).fill(null), header, rows: rest };
}

/** Makes a table of cells that were read out of its lines; a line end in a cell is its author's. */
export function fromPlainTable(
  { header, rows, align }: PlainTable,
  line: number,
  numbering: Numbering,
): Table {
  const looks = numbering.styles.from(line);
  const toCell = (cell: string): Cell =>
    cell
      .split('\n')
      .flatMap((text, at): Inline[] => [
        ...(at > 0 ? [{ type: 'break' } as const] : []),
        ...(text === '' ? [] : readInlines(text, numbering, looks)),
      ]);
  return {
    id: numbering.ids.block(),
    type: 'table',
    align,
    header: header.map(toCell),
    rows: rows.map((row) => row.map(toCell)),
  };
}
