import { toOneLine } from '../../../model/index.ts';
import type { PlainTable } from './plain-table.ts';
import { areValues, hasHeader } from './values.ts';

/** What source code has at the ends of its lines or before them, and cells have not. */
const CODE = /[{};\\,(]$|^[#$/*.]/;
/** A longer cell is a text. */
const LONGEST_CELL = 200;

/**
 * Rows whose cells are parted by one tab each, as many in every row, values among them. A first row of words over values
 * is the header.
 */
export function readTabs(lines: readonly string[]): PlainTable | null {
  if (!lines.every((line) => line.includes('\t') && !line.startsWith('\t') && !line.startsWith(' ')))
    return null;
  const rows = lines.map((line) => line.split('\t').map(toOneLine));
  const count = rows[0]?.length ?? 0;
  if (rows.length < 2 || rows.some((row) => row.length !== count)) return null;
  // Two tabs after each other set a word under others, or leave a cell empty.
  if (rows.some((row) => row.some((cell) => cell === '' || cell.length > LONGEST_CELL || CODE.test(cell))))
    return null;
  const named = hasHeader(rows);
  const body = rows.slice(named ? 1 : 0);
  const columns = Array.from({ length: count }, (_, at) => areValues(body.map((row) => row[at] ?? '')));
  // Numbers before words are those of chapters.
  if (!named && (columns[0] || !columns.includes(true))) return null;
  return {
    header: named ? (rows[0] ?? []) : [],
    rows: body,
    align: columns.map((values) => (values ? 'right' : null)),
    caption: null,
  };
}
