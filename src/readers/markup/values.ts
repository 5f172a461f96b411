const VALUE = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^,\n]*))(,|\n|$)/y;

/** The rows of values parted by commas, as spreadsheets write them; empty rows are none. */
export function readValues(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  VALUE.lastIndex = 0;
  for (let at = 0; at < text.length; at = VALUE.lastIndex) {
    VALUE.lastIndex = at;
    const match = VALUE.exec(text);
    if (!match) break;
    row.push(match[1]?.replaceAll('""', '"') ?? (match[2] ?? '').trim());
    if (match[3] === ',') {
      if (VALUE.lastIndex >= text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}
