import type { InputLine } from '../lines/input-line.ts';
import { splitBand } from './column-bands.ts';
import { mergeSheets, type Sheet, splitSheets } from './sheets.ts';

/** Pages have fewer lines: what is longer is a text of many pages, whose columns nobody can tell apart. */
const LONGEST_PAGE = 150;
const MOST_SPLITS = 2;

/** Puts the columns of a page one below the other, page by page; each begins as a page does. */
export function unfoldColumns({ lines }: { lines: readonly InputLine[] }): {
  readonly lines: readonly InputLine[];
} {
  if (!lines.some(({ text }) => text.includes('   '))) return { lines };
  let isUnfolded = false;
  const sheets = splitSheets(lines).flatMap((page) => {
    const columns = unfold(page, MOST_SPLITS);
    if (columns.length > 1) isUnfolded = true;
    return columns;
  });
  return { lines: isUnfolded ? mergeSheets(sheets) : lines };
}

/** The bands and columns of a page in the order they are read: one where it has a single column. */
function unfold(page: Sheet, splits: number): Sheet[] {
  const sheets: Sheet[] = [];
  let plain: InputLine[] = [];
  const close = (): void => {
    if (plain.length > 0) sheets.push(plain);
    plain = [];
  };
  if (splits === 0 || page.length > LONGEST_PAGE) return [page];
  const band = splitBand(page);
  if (!band) return [page];
  for (const line of page.slice(0, band.start)) plain.push(line);
  close();
  for (const column of band.columns) for (const sheet of unfold(column, splits - 1)) sheets.push(sheet);
  for (const sheet of unfold(page.slice(band.end), splits)) sheets.push(sheet);
  return sheets;
}
