import type { InputLine } from '../lines/input-line.ts';

/** The lines of a page, or of one column of a page. */
export type Sheet = readonly InputLine[];

/** Parts a text where its lines say that a page begins. Pages without a single word belong to the page before. */
export function splitSheets(lines: readonly InputLine[]): Sheet[] {
  const sheets: Sheet[] = [];
  let start = 0;
  let isEmpty = true;
  lines.forEach((line, at) => {
    const last = lines[at - 1];
    if (line.startsPage && last && !isEmpty && (last.text !== '' || !last.startsPage)) {
      sheets.push(lines.slice(start, at));
      start = at;
      isEmpty = true;
    }
    if (line.text !== '') isEmpty = false;
  });
  if (start < lines.length) sheets.push(lines.slice(start));
  return sheets;
}

/** Puts sheets together to one text, in which each says that it begins. */
export function mergeSheets(sheets: readonly Sheet[]): InputLine[] {
  const lines: InputLine[] = [];
  for (const sheet of sheets) {
    sheet.forEach((line, at) => {
      const startsPage = at === 0 && (lines.length > 0 || line.startsPage);
      lines.push(line.startsPage === startsPage ? line : { ...line, startsPage });
    });
  }
  return lines;
}

export const hasPages = (lines: readonly InputLine[]): boolean => lines.some((line) => line.startsPage);

/** A sheet without the blank lines around its words. */
export function trimSheet(sheet: Sheet): Sheet {
  let start = 0;
  let end = sheet.length;
  while (start < end && sheet[start]?.text === '') start++;
  while (end > start && sheet[end - 1]?.text === '') end--;
  return sheet.slice(start, end);
}
