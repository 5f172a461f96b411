import type { Alignment } from '../../../model/index.ts';
import { alignmentOf } from './alignments.ts';
import { codeAt, type DisplayLine, type Slot, slotOf } from './display-line.ts';
import type { PlainTable } from './plain-table.ts';
import { extentOf, signAt } from './signs.ts';
import { hasHeader } from './values.ts';

interface Rule {
  /** The columns of its `|` and `+`. */
  readonly posts: readonly number[];
  readonly align: readonly Alignment[];
  /** It is written with `+`: what stands under it stands in its columns. */
  readonly crossed: boolean;
}

/**
 * A table whose cells are parted by `|`, with them outside too or not: Markdown, Org, `a | b` over `---+---` as psql
 * prints it, the same with `│`. Without a rule, only where both ends have them. Null where rows have other counts.
 */
export function readPipes(lines: readonly DisplayLine[]): PlainTable | null {
  // A frame is for `readGrid` to tell.
  if (lines.some((line) => signAt(line, extentOf(line).start) === '+')) return null;
  const rules = lines.map(readRule);
  const at = rules.findIndex((rule, line) => rule !== null && line > 0);
  const rule = rules[at] ?? null;
  if (!rule && !lines.every(isClosed)) return null;
  if (rule && !rule.crossed && rules.filter(Boolean).length > 1) return null;
  const rows = lines.filter((_, line) => rules[line] === null);
  const cells = rule?.crossed
    ? (cutAtPosts(rows, rule.posts, isClosed(rows[0])) ?? (rows.every(isClosed) ? splitRows(rows, 0) : null))
    : splitRows(rows, rule?.align.length ?? 0);
  if (!cells || cells.length < 2 || (cells[0]?.length ?? 0) < 2) return null;
  const texts = cells.map((row) => row.map(({ text }) => text));
  if (!rule && !isDense(texts)) return null;
  const above = rules.slice(0, Math.max(0, at)).filter((one) => one === null).length;
  const named = rule ? above === 1 : hasHeader(texts);
  if (rule && !rule.crossed && above !== 1) return null;
  const columns = texts[0]?.length ?? 0;
  return {
    header: named ? (texts[0] ?? []) : [],
    rows: named ? texts.slice(1) : texts,
    align: rule && !rule.crossed ? rule.align : alignmentsOf(cells, columns, named),
    caption: null,
  };
}

/** Dashes with `|` or `+` between them; `:` beside them say how a column is aligned. */
function readRule(line: DisplayLine): Rule | null {
  const { start, end } = extentOf(line);
  const posts: number[] = [];
  const align: Alignment[] = [];
  let crossed = false;
  let first = '';
  let last = '';
  let dashes = 0;
  for (let column = start; column <= end; column++) {
    const sign = column === end ? '|' : signAt(line, column);
    if (sign === 'x') return null;
    if (sign === '|' || sign === '+') {
      if (column < end) posts.push(column);
      if (dashes > 0)
        align.push(first === ':' ? (last === ':' ? 'center' : 'left') : last === ':' ? 'right' : null);
      else if (column > start && column < end) return null;
      crossed ||= sign === '+';
      first = '';
      last = '';
      dashes = 0;
    } else if (sign !== ' ') {
      first ||= sign;
      last = sign;
      if (sign !== ':') dashes++;
    }
  }
  return posts.length > 0 && align.length > 1 ? { posts, align, crossed } : null;
}

/** Whether a line begins and ends with `|`. */
function isClosed(line: DisplayLine | undefined): boolean {
  if (!line) return false;
  const { start, end } = extentOf(line);
  return end - start > 2 && signAt(line, start) === '|' && signAt(line, end - 1) === '|';
}

/** Null where a line has something else at a post, or psql's `+` before one: its cell goes on in the next line. */
function cutAtPosts(
  rows: readonly DisplayLine[],
  posts: readonly number[],
  closed: boolean,
): Slot[][] | null {
  const cells: Slot[][] = [];
  const bounds = closed ? posts : [-1, ...posts];
  for (const row of rows) {
    if (posts.some((post) => signAt(row, post) !== '|' || signAt(row, post - 1) === '+')) return null;
    if (closed && extentOf(row).end - 1 !== posts.at(-1)) return null;
    const last = closed ? -1 : bounds.length;
    const slots = bounds
      .slice(0, last)
      .map((bound, at) => slotOf(row, bound + 1, bounds[at + 1] ?? Math.max(row.width, bound + 1)));
    if (!closed && slots.at(-1)?.text.endsWith('+')) return null;
    cells.push(slots);
  }
  return cells;
}

/** Cells wherever a `|` stands that no backslash takes back. Null where a row has more than `columns`, if that is not 0. */
function splitRows(rows: readonly DisplayLine[], columns: number): Slot[][] | null {
  const cells: Slot[][] = [];
  let count = columns;
  for (const row of rows) {
    const slots = splitRow(row);
    if (slots.length < (isClosed(row) ? 1 : 2) || slots.length > (count || slots.length)) return null;
    if (columns === 0 && count !== 0 && slots.length !== count) return null;
    count ||= slots.length;
    if (columns > 0 && cells.length === 0 && slots.length !== columns) return null;
    // As in Markdown: the last cells of a row may be left out.
    while (slots.length < count) slots.push(slotOf(row, row.width, row.width));
    cells.push(slots);
  }
  return cells;
}

function splitRow(row: DisplayLine): Slot[] {
  const { start, end } = extentOf(row);
  const slots: Slot[] = [];
  let from = start;
  for (let column = start; column < end; column++) {
    if (codeAt(row, column) === BACKSLASH) column++;
    else if (signAt(row, column) === '|') {
      if (column > start) slots.push(unescapePipes(slotOf(row, from, column)));
      from = column + 1;
    }
  }
  if (from < end) slots.push(unescapePipes(slotOf(row, from, end)));
  return slots;
}

const BACKSLASH = 0x5c;

const unescapePipes = (slot: Slot): Slot =>
  slot.text.includes('\\|') ? { ...slot, text: slot.text.replaceAll('\\|', '|') } : slot;

/** Whether most cells are filled, and all rows: lines of a drawing are not. */
function isDense(rows: readonly (readonly string[])[]): boolean {
  let filled = 0;
  for (const row of rows) {
    const count = row.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).length;
    if (count === 0) return false;
    filled += count;
  }
  return filled * 2 > rows.length * (rows[0]?.length ?? 0);
}

function alignmentsOf(cells: readonly (readonly Slot[])[], columns: number, named: boolean): Alignment[] {
  const body = cells.slice(named ? 1 : 0);
  return Array.from({ length: columns }, (_, column) =>
    alignmentOf(
      body.flatMap((row) => row[column] ?? []),
      named ? (cells[0]?.[column] ? [cells[0][column]] : []) : [],
    ),
  );
}
