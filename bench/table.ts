/** The cells of rows, padded to the widths of their columns: the first `left` columns are set to the left. */
export function alignColumns(rows: readonly (readonly string[])[], left: number): string[][] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, at) => (at < left ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
  );
}

/** A table of Markdown. */
export function writeTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  left: number,
): string {
  const [first = [], ...others] = alignColumns([head, ...rows.map((row) => row.map(String))], left);
  const rule = first.map(({ length }, at) => (at < left ? '-'.repeat(length) : `${'-'.repeat(length - 1)}:`));
  return [first, rule, ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
