/** A number with a sign, a currency or a short unit; a date, a time, a version, a range. */
const VALUE = /^[-+−±~<>≤≥(]{0,2}\s?[$€£¥₹]?\s?\d[\d.,:/'’–-]{0,24}\s?(?:[A-Za-z%°‰€£$¥₹µ/²³*]{0,5})\)?$/;
/** Stands where there is no value. */
const MISSING = /^(?:[-–—.?*]{1,3}|n\/?a|nil|null|none|tba|tbd|k\. ?a\.|\(null\))$/i;

/** Whether a cell says a value rather than words. */
export const isValue = (cell: string): boolean => cell.length < 40 && VALUE.test(cell);

export const isMissing = (cell: string): boolean => cell === '' || (cell.length < 8 && MISSING.test(cell));

/** Whether there are values in a column, and no words. */
export function areValues(cells: readonly string[]): boolean {
  return cells.some(isValue) && cells.every((cell) => isValue(cell) || isMissing(cell));
}

/** Whether the first row tells what the columns are: words over values. */
export function hasHeader(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows;
  if (rest.length === 0 || first.some((cell, column) => (cell === '' && column > 0) || isValue(cell)))
    return false;
  return first.some((cell, column) => !isMissing(cell) && areValues(rest.map((row) => row[column] ?? '')));
}
