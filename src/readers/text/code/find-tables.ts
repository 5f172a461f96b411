import type { InputLine } from '../lines/input-line.ts';
import type { LineSpan } from '../lines/line-span.ts';
import { bulletLength } from '../lines/list-markers.ts';
import { looksDrawn, looksTabular, type PlainTable, readTable } from '../tables/index.ts';

/** A table with blank lines between its rows is looked for so far down. */
const LONGEST = 300;
const BOX = /[\u2500-\u257f]/;

/** Between the fields of a line that has one at each end. */
const FIELDS_APART = '      ';

export interface TableSpan extends LineSpan {
  readonly table: PlainTable;
}

interface FoundTables {
  readonly tables: readonly TableSpan[];
  /** Lines in columns, and drawings: they stay as they are. */
  readonly drawn: ReadonlySet<number>;
}

/** Finds tables whose cells are certain, and runs of lines whose columns mean something. */
export function findTables(lines: readonly InputLine[]): FoundTables {
  const tables: TableSpan[] = [];
  const drawn = new Set<number>();
  for (let from = 0, to = 0; from < lines.length; from = to) {
    if (!lines[from]?.text) {
      to = from + 1;
      continue;
    }
    to = from;
    let signs = 0;
    let items = 0;
    for (let line = lines[to]; line?.text && line.depth === lines[from]?.depth; line = lines[++to]) {
      if (hasSigns(line.text)) signs++;
      if (bulletLength(line.text) > 0) items++;
    }
    const end = isRuler(lines[from]) ? endOfRuled(lines, from, to) : to;
    if ((signs < 2 && end === to) || items * 2 > to - from || lines[from]?.depth !== 0 || lines[from]?.turn)
      continue;
    const raws = lines.slice(from, end).map((line) => line.raw);
    // Of the lines of a table nearly all have some; a run of prose with a few stays what it is.
    const mayBeTable = raws.length > 1 && (end > to || signs * 2 >= to - from);
    const table = mayBeTable ? readTable(raws) : null;
    if (table) {
      tables.push({ from, to: end, table });
      to = end;
    } else if (to - from > 1)
      for (const at of columnsIn(raws.slice(0, to - from), signs)) drawn.add(from + at);
  }
  return { tables, drawn };
}

/** So many lines without a gap may stand between those of one group of columns. */
const MOST_BETWEEN = 2;

/** Which of the lines stay as they are: all of a drawing; of columns, the groups of neighbouring lines that have some. */
function columnsIn(raws: readonly string[], signs: number): number[] {
  const mayBeDrawn = signs * 4 >= raws.length;
  if (mayBeDrawn && (looksDrawn(raws) || raws.every((raw) => raw.trimStart().includes(FIELDS_APART))))
    return [...raws.keys()];
  const found: number[] = [];
  let group: number[] = [];
  const close = (): void => {
    const first = group[0] ?? 0;
    const end = (group.at(-1) ?? -1) + 1;
    if (group.length > 1 && looksTabular(raws.slice(first, end)))
      for (let at = first; at < end; at++) found.push(at);
    group = [];
  };
  for (const [at, raw] of raws.entries()) {
    if (!hasSigns(raw) || !COLUMNS.test(raw)) continue;
    if (group.length > 0 && at - (group.at(-1) ?? 0) > MOST_BETWEEN + 1) close();
    group.push(at);
  }
  close();
  return found;
}

/** A gap between words, or the rule of a frame. */
const COLUMNS = /\S {2,}\S|\S\t|[-=+|\u2500-\u257f]{3}/;

/** Neither columns nor frames are without these. One search for each is faster than one pattern for all. */
const hasSigns = (text: string): boolean =>
  text.includes('  ') || text.includes('\t') || text.includes('|') || text.includes('+') || BOX.test(text);

const isRuler = (line: InputLine | undefined): boolean =>
  line !== undefined && /^-[- ]*$/.test(line.text) && line.text.length > 3;

/** A table between rulers may have blank lines between its rows: it ends with the ruler that a blank line follows. */
function endOfRuled(lines: readonly InputLine[], from: number, to: number): number {
  for (let at = from + 1; at < Math.min(lines.length, from + LONGEST); at++)
    if (isRuler(lines[at]) && at > from + 2 && !lines[at + 1]?.text) return Math.max(to, at + 1);
  return to;
}
