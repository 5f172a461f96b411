import type { Draft } from '../draft.ts';
import { type Line, setText } from '../lines.ts';
import { tableOf } from '../tables.ts';
import type { RestRule } from './page.ts';

/** More columns are no table but a drawing. */
const MOST_COLUMNS = 60;

const GRID_LINE = /^\+(?:[-=]+\+)+$/;
const SIMPLE_LINE = /^=+(?: +=+)+$/;

/** `+---+---+` above and below each row. */
export const GRID_TABLE: RestRule = {
  begins: ({ text }) => text.startsWith('+') && GRID_LINE.test(text),
  read: ({ lines, to }, at) => {
    let end = at;
    while (end < to && /^[+|]/.test(lines[end]?.text ?? '')) end++;
    const set = setText(lines, at, end);
    return { end, drafts: [gridOf(set.split('\n')) ?? { type: 'code', language: null, text: set }] };
  },
};

/** `===  ===` above and below the rows, and below the head. */
export const SIMPLE_TABLE: RestRule = {
  begins: ({ text }) => text.startsWith('=') && SIMPLE_LINE.test(text),
  read: ({ lines, to }, at) => {
    const end = endOfSimple(lines, at, to);
    if (end === null) return null;
    const set = setText(lines, at, end);
    return { end, drafts: [simpleOf(set.split('\n')) ?? { type: 'code', language: null, text: set }] };
  },
};

/** The rows of a grid; null where its lines do not meet. */
function gridOf(set: readonly string[]): Draft | null {
  const first = set[0] ?? '';
  const bounds: number[] = [];
  for (const line of set) if (/^\+[-=+]+\+$/.test(line)) addBounds(bounds, line, first.length);
  bounds.sort((one, other) => one - other);
  if (bounds.length < 2 || bounds.length > MOST_COLUMNS + 1) return null;
  if (set.some((line) => line.length > first.length)) return null;
  const rows: GridCell[][] = [];
  let head = 0;
  /** The cell that stands in each column at the line that is read. */
  let open: (GridCell | undefined)[] = [];
  let row: GridCell[] = [];
  const close = () => {
    if (row.some((cell) => cell.words.some((words) => words !== ''))) rows.push(row);
    row = [];
  };
  for (const line of set) {
    const whole = /^\+[-=+]+\+$/.test(line);
    // A line that ends some cells and goes through others: these reach down into the row below it.
    if (whole || (/[+|][-=]+[+|]/.test(line) && line.includes('+-'))) {
      const through = whole ? [] : throughCells(open, line, bounds);
      close();
      if (whole && line.includes('=')) head = rows.length;
      open = through;
      for (const cell of new Set(through)) if (cell) cell.rows++;
      if (!whole) addWords(open, row, line, bounds, true);
    } else addWords(open, row, line, bounds, false);
  }
  close();
  return tableOf(
    rows.map((cells) =>
      cells.map(({ words, columns, rows: down }) => ({ text: words.join('\n').trim(), columns, rows: down })),
    ),
    head,
  );
}

interface GridCell {
  readonly words: string[];
  readonly columns: number;
  rows: number;
}

/** The cells that a line goes through, by column: what stands there is no border. */
function throughCells(
  open: readonly (GridCell | undefined)[],
  line: string,
  bounds: readonly number[],
): (GridCell | undefined)[] {
  return open.map((cell, column) => {
    const inner = line.slice((bounds[column] ?? 0) + 1, bounds[column + 1]);
    return /^[-=+]+$/.test(inner) ? undefined : cell;
  });
}

function addBounds(bounds: number[], line: string, most: number): void {
  for (let at = line.indexOf('+'); at >= 0 && at < most; at = line.indexOf('+', at + 1))
    if (!bounds.includes(at)) bounds.push(at);
}

/** Adds the words of a line to the cells that stand there; those that begin at it become part of the row. */
function addWords(
  open: (GridCell | undefined)[],
  row: GridCell[],
  line: string,
  bounds: readonly number[],
  isBorder: boolean,
): void {
  let start = 0;
  for (let at = 1; at < bounds.length; at++) {
    const bound = bounds[at] ?? line.length;
    const sign = line[bound];
    if (at < bounds.length - 1 && sign !== '|' && sign !== '+') continue;
    const words = line.slice((bounds[start] ?? 0) + 1, bound).trim();
    if (!(isBorder && /^[-=+]+$/.test(words))) {
      let cell = open[start];
      if (!cell) {
        cell = { words: [], columns: at - start, rows: 1 };
        row.push(cell);
        for (let column = start; column < at; column++) open[column] = cell;
      }
      cell.words.push(words);
    }
    start = at;
  }
}

/** A table ends at its second line of signs after the first, or at one over a blank line; null for none (docutils). */
function endOfSimple(lines: readonly Line[], at: number, to: number): number | null {
  let end: number | null = null;
  for (let next = at + 1; next < to; next++) {
    if (!SIMPLE_END.test(lines[next]?.text ?? '')) continue;
    const over = next + 1 < to ? lines[next + 1]?.text : '';
    if (end !== null || over === '') return next + 1;
    end = next + 1;
  }
  return end;
}

const SIMPLE_END = /^==+(?: +=+)*$/;

/** The rows of a table without lines between columns; null where words stand across them. */
function simpleOf(set: readonly string[]): Draft | null {
  const columns = columnsOf(set[0] ?? '');
  if (columns.length > MOST_COLUMNS) return null;
  const rows: string[][] = [];
  let head = 0;
  for (const [at, line] of set.entries()) {
    if (SIMPLE_END.test(line)) {
      if (at > 0 && at < set.length - 1) head = rows.length;
      continue;
    }
    if (line === '' || /^-+(?: +-+)*$/.test(line)) continue;
    const cells = cutCells(line, columns);
    if (!cells) return null;
    const last = rows.at(-1);
    // Nothing in the first column: the row above goes on.
    if (cells[0] === '' && last && rows.length > head)
      cells.forEach((words, column) => {
        if (words !== '') last[column] = `${last[column] ?? ''}\n${words}`.trim();
      });
    else rows.push(cells);
  }
  return tableOf(rows, head);
}

/** Where columns begin. */
function columnsOf(border: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < border.length; at++)
    if (border[at] === '=' && border[at - 1] !== '=') starts.push(at);
  return starts;
}

/** The cells of a row; null where a word stands across a bound. The last column has no end. */
function cutCells(line: string, columns: readonly number[]): string[] | null {
  const cells: string[] = [];
  for (const [at, start] of columns.entries()) {
    const before = line[start - 1] ?? ' ';
    const first = line[start] ?? ' ';
    if (at > 0 && before !== ' ' && first !== ' ') return null;
    cells.push(line.slice(start, columns[at + 1]).trim());
  }
  return cells;
}
