/** How many quotes a name has in a month: by `month name`. */
export type Counts = ReadonlyMap<string, number>;

/** A row of `uniq -c`, and one of a table with month, name and number. */
const ROWS = [
  /^\s*(?<count>\d+) (?<month>\d{4}-\d\d)\t(?<name>.+)$/,
  /^"?(?<month>\d{4}-\d\d)"?,(?:"(?<quoted>(?:[^"]|"")+)"|(?<name>[^",]+)),(?<count>\d+)$/,
];

/** The counts that a recipe printed. Throws for a line that is neither a row nor the head of a table. */
export function readCounts(printed: string): Counts {
  const counts = new Map<string, number>();
  const [first = '', ...rest] = printed.split(/\r?\n/).filter((line) => line.trim() !== '');
  const lines = /^"?month"?,/.test(first) ? rest : [first, ...rest];
  for (const line of lines) {
    const row = ROWS.map((pattern) => pattern.exec(line)?.groups).find((groups) => groups !== undefined);
    if (!row) throw new Error(`no row of a table: ${line}`);
    const name = row['name'] ?? row['quoted']?.replaceAll('""', '"');
    counts.set(`${row['month']} ${name}`, Number(row['count']));
  }
  return counts;
}

/** The counts of one run of pullquote, counted here: of each line the name that `nameOf` has for it. */
export function countQuotes(ndjson: string, nameOf: (row: QuoteRow) => string | null): Counts {
  const counts = new Map<string, number>();
  for (const line of ndjson.split('\n').filter(Boolean)) {
    const row: QuoteRow = JSON.parse(line);
    const name = nameOf(row);
    if (name === null || row.published === null) continue;
    const key = `${row.published.slice(0, 7)} ${name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What is used here of a line of `--quotes --json`. */
export interface QuoteRow {
  readonly path: string;
  readonly published: string | null;
  readonly name: string | null;
}

/** Where two counts differ, in words; null where they do not. */
export function differenceOf(found: Counts, expected: Counts): string | null {
  const keys = new Set([...found.keys(), ...expected.keys()]);
  const wrong = [...keys].filter((key) => found.get(key) !== expected.get(key));
  const [key] = wrong;
  if (key === undefined) return null;
  return `${wrong.length} of ${keys.size} differ: ${key}: ${found.get(key) ?? 0}, not ${expected.get(key) ?? 0}`;
}
