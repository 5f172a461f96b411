import { stringify } from 'csv-stringify/sync';
import { type Article, clean, type Quote } from '../model/index.ts';
import { type QuoteRow, toRows } from './quote-rows.ts';

/** The columns, in their order; also the first row. */
const COLUMNS = [
  'path',
  'title',
  'published',
  'section',
  'kind',
  'name',
  'mention',
  'description',
  'cue',
  'text',
  'source',
  'certainty',
] as const satisfies readonly (keyof QuoteRow)[];

/** The row of column names, with its line end. */
export function csvHeader(): string {
  return write([[...COLUMNS]]);
}

/** The quotes of an article, a row each, in the columns of `csvHeader`; nothing where there are none. */
export function toQuoteCsv(path: string | null, article: Article, quotes: readonly Quote[]): string {
  // A path is the one string here that has not been through the model.
  const rows = toRows(path === null ? null : clean(path), article, quotes);
  return write(rows.map((row) => COLUMNS.map((column) => row[column])));
}

/**
 * RFC 4180. A cell that begins like a formula (`=`, `+`, `-`, `@`, a tab) gets an apostrophe before it: it comes from
 * a stranger, and a spreadsheet would run it (OWASP, “CSV injection”). Speech hardly ever begins so; `--json` has the
 * words as they are.
 */
function write(rows: readonly (readonly (string | null)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: true },
  );
}
