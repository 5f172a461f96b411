import type { Alignment } from '../../../model/index.ts';
import type { Draft } from '../draft.ts';
import { joinText, type Line } from '../lines.ts';
import { type TableCell, tableOf } from '../tables.ts';
import { readValues } from '../values.ts';
import type { Said } from './page.ts';

/** More are no columns. */
const MOST_COLUMNS = 60;

/** What may stand right before the sign of a cell: `2+`, `.3+^.>s`, `a`, `3*`. */
const SPEC = /(?:^|(?<=\s))(?:(\d{1,3})?(?:\.(\d{1,3}))?([+*]))?[<^>]?(?:\.[<^>])?[adehlmsv]?$/;

/** The rows between `|===` lines. */
export function readTable(
  lines: readonly Line[],
  from: number,
  to: number,
  sign: string,
  said: Said,
): Draft[] {
  said.use();
  const text = joinText(lines, from, to);
  const columns = columnsOf(said.named.get('cols') ?? '');
  const csv = sign === ',' || /^(?:csv|dsv)$/.test(said.named.get('format') ?? '');
  const stated = [...said.places, said.named.get('options') ?? '', said.named.get('opts') ?? ''].join(' ');
  if (csv || sign === ':') {
    const rows =
      sign === ':'
        ? text
            .split('\n')
            .filter(Boolean)
            .map((row) => row.split(':'))
        : readValues(text);
    const table = tableOf(rows, /\bheader\b/.test(stated) ? 1 : 0, columns ?? []);
    return table ? [table] : [];
  }
  const cells: TableCell[] = [];
  const first = readCells(text, sign === '!' ? '!' : '|', cells);
  const width = Math.min(columns?.length ?? first, MOST_COLUMNS);
  if (cells.length === 0 || width === 0) return text === '' ? [] : [{ type: 'paragraph', text }];
  const rows = fillRows(cells, width);
  // A first row right at the top with a blank line under it is a head.
  const over =
    !text.startsWith('\n') && text.slice(text.indexOf('\n') + 1).startsWith('\n') && rows.length > 1;
  const head = /\bheader\b/.test(stated) || (over && first === width && !/noheader/.test(stated));
  // `[cols="1h,2"]`
  const stubs = /^[^,;]{0,20}h/.test((said.named.get('cols') ?? '').trim());
  const table = tableOf(rows, head ? 1 : 0, columns ?? [], stubs);
  return table ? [table] : [];
}

/** Cells as rows: each is full where those of it, and what reaches into it from above, take all columns. */
function fillRows(cells: readonly TableCell[], width: number): TableCell[][] {
  const rows: TableCell[][] = [];
  let row: TableCell[] = [];
  /** For each column, how many rows, this one among them, are taken by what was placed. */
  const taken = new Array<number>(width).fill(0);
  const close = () => {
    rows.push(row);
    row = [];
    for (let column = 0; column < width; column++) taken[column] = Math.max(0, (taken[column] ?? 0) - 1);
  };
  for (const cell of cells) {
    while (!taken.includes(0)) close();
    const column = taken.indexOf(0);
    for (let at = column; at < Math.min(width, column + cell.columns); at++) taken[at] = cell.rows;
    row.push(cell);
  }
  if (row.length > 0) close();
  return rows;
}

/** Puts the cells of a text into a list; says how many columns its first line has. */
function readCells(text: string, sign: string, cells: TableCell[]): number {
  const begin = text.length - text.trimStart().length;
  const firstLine = text.indexOf('\n', begin);
  let first = 0;
  let start = -1;
  let spans = { columns: 1, rows: 1, times: 1 };
  for (let at = text.indexOf(sign); at >= 0 || start >= 0; at = at < 0 ? -1 : text.indexOf(sign, at + 1)) {
    if (at > 0 && text[at - 1] === '\\') continue;
    const end = at < 0 ? text.length : at;
    // The end of what stands before the sign says of the cell behind it.
    const held = text.slice(Math.max(start, end - LONGEST_SPEC), end);
    const spec = at < 0 ? null : SPEC.exec(held);
    if (start < 0) {
      const before = text.slice(0, end - (spec?.[0].length ?? 0)).trim();
      if (before !== '') cells.push({ text: before, columns: 1, rows: 1 });
    } else {
      const words = text
        .slice(start, end - (spec?.[0].length ?? 0))
        .trim()
        .replaceAll(`\\${sign}`, sign);
      const { columns, rows, times } = spans;
      for (let time = 0; time < times; time++) cells.push({ text: words, columns, rows });
      if (firstLine < 0 || start <= firstLine) first += columns * times;
    }
    spans = spansOf(spec);
    start = at < 0 ? -1 : at + 1;
    if (at < 0) break;
  }
  return first;
}

/** `2+` spans columns, `.3+` rows, and `3*` stands three times. */
function spansOf(spec: RegExpExecArray | null) {
  const number = (said: string | undefined, most: number) => Math.min(most, Math.max(1, Number(said ?? 1)));
  const [, columns, rows, sign] = spec ?? [];
  if (sign === '*') return { columns: 1, rows: 1, times: number(columns, MOST_COLUMNS) };
  if (sign !== '+') return { columns: 1, rows: 1, times: 1 };
  return { columns: number(columns, MOST_COLUMNS), rows: number(rows, MOST_ROWS), times: 1 };
}

/** No cell reaches down further. */
const MOST_ROWS = 999;
const LONGEST_SPEC = 20;

/** The sides that columns stand at: `1,>2,^.^a`, `3*`; null where nothing says how many there are. */
function columnsOf(cols: string): Alignment[] | null {
  if (cols.trim() === '') return null;
  const columns: Alignment[] = [];
  for (const part of cols.split(/[,;]/)) {
    const times = Math.min(MOST_COLUMNS, Number(/^\s*(\d{1,2})\*/.exec(part)?.[1] ?? 1));
    const side = /[<^>]/.exec(part)?.[0];
    const align = side === '>' ? 'right' : side === '^' ? 'center' : null;
    for (let at = 0; at < times && columns.length < MOST_COLUMNS; at++) columns.push(align);
  }
  return columns;
}
