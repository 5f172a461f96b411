import { stringify } from 'csv-stringify/sync';
import { type Article, clean, type Quote, type QuoteGrounds } from '../model/index.ts';
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
  'parts',
  'sentence',
  'rule',
  'by',
] as const satisfies readonly (keyof QuoteRow)[];

/** The row of column names, with its line end; `more`: columns behind the others. */
export function csvHeader(more: readonly string[] = []): string {
  return writeCsv([[...COLUMNS, ...more]]);
}

/** The column of a sample that is left for whoever looks at it. */
export const VERDICT = 'verdict';

/**
 * The quotes of an article, a row each, in the columns of `csvHeader`. `grounds`: what speaks for each, by its id; `more`: cells
 * behind the others.
 */
export function toQuoteCsvRows(
  path: string | null,
  article: Article,
  quotes: readonly Quote[],
  grounds?: ReadonlyMap<string, QuoteGrounds>,
  more: readonly string[] = [],
): string[] {
  // A path is the one string here that has not been through the model.
  const rows = toRows(path === null ? null : clean(path), article, quotes, grounds);
  return rows.map((row) => {
    const cells = COLUMNS.map((column) => (column === 'parts' ? placesOf(row) : row[column]));
    return writeCsv([[...cells, ...more]]);
  });
}

/** As `toQuoteCsvRows`, as one text; nothing where there are none. */
export function toQuoteCsv(
  path: string | null,
  article: Article,
  quotes: readonly Quote[],
  grounds?: ReadonlyMap<string, QuoteGrounds>,
): string {
  return toQuoteCsvRows(path, article, quotes, grounds).join('');
}

/** Where its parts stand: `b3:10-42 b4:0-7`, by blocks and offsets. */
const placesOf = ({ parts }: QuoteRow): string =>
  parts.map(({ block, start, end }) => `${block}:${start}-${end}`).join(' ');

/**
 * RFC 4180. A cell that begins like a formula (`=`, `+`, `-`, `@`, a tab) gets an apostrophe before it: it comes from
 * a stranger, and a spreadsheet would run it (OWASP, “CSV injection”). Speech hardly ever begins so; `--json` has the
 * words as they are.
 */
export function writeCsv(rows: readonly (readonly (string | null)[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: true },
  );
}
