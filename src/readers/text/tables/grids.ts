import type { Alignment } from '../../../model/index.ts';
import { alignmentOf } from './alignments.ts';
import { type DisplayLine, slotOf } from './display-line.ts';
import type { PlainTable } from './plain-table.ts';
import { joinLines, type Room, readRows, type SlotRow } from './rows.ts';
import { extentOf, type Sign, signAt } from './signs.ts';
import { hasHeader, isValue } from './values.ts';

/** Columns in which words may run over several lines. */
const PROSE = 16;

/** A rule of a grid, from its first post to its last. */
interface Border {
  /** Its columns with a `+`. */
  readonly posts: readonly number[];
  readonly heavy: boolean;
  /** What `:` in it say of the columns; pandoc's. */
  readonly align: readonly Alignment[];
}

/** The lines between two rules. */
type Group = SlotRow[];

/**
 * A table with a frame: `+---+---+` and `|` in ASCII (pandoc, reStructuredText, table.el, MySQL) or the same in
 * box-drawing characters (psql, Rich). Null where a cell spans others, or where it is a box.
 */
export function readGrid(lines: readonly DisplayLine[]): PlainTable | null {
  const first = lines[0] && readBorder(lines[0]);
  if (!first || first.posts.length < 3) return null;
  const { posts } = first;
  const groups: Group[] = [];
  const borders: Border[] = [];
  for (const line of lines) {
    const border = readBorder(line);
    if (border) {
      if (!isSame(border.posts, posts)) return null;
      if (borders.length > 0 && groups.length < borders.length) return null;
      borders.push(border);
      continue;
    }
    const row = readRow(line, posts);
    if (!row) return null;
    const group = groups[borders.length - 1];
    if (group) group.push(row);
    else groups.push([row]);
  }
  // Open below, or nothing inside.
  if (borders.length !== groups.length + 1 || groups.length === 0) return null;
  const rooms = posts.slice(1).map((post, at): Room => {
    const padding = groups.every((group) => group.every((row) => isPadded(row[at], posts[at] ?? 0, post)));
    return { width: post - (posts[at] ?? 0) - 1 - (padding ? 2 : 0), known: true };
  });
  return toTable(groups, borders, rooms);
}

const isPadded = (
  slot: { text: string; start: number; end: number } | undefined,
  left: number,
  right: number,
) => !slot || slot.text === '' || (slot.start > left + 1 && slot.end < right);

function readBorder(line: DisplayLine): Border | null {
  const { start, end } = extentOf(line);
  if (signAt(line, start) !== '+' || signAt(line, end - 1) !== '+') return null;
  const posts = [start];
  const align: Alignment[] = [];
  let heavy = 0;
  for (let column = start + 1; column < end; column++) {
    const sign = signAt(line, column);
    if (sign === '+') {
      align.push(explicitAlignment(signAt(line, (posts.at(-1) ?? 0) + 1), signAt(line, column - 1)));
      posts.push(column);
    } else if (sign === '=') heavy++;
    else if (sign !== '-' && sign !== ':') return null;
  }
  return { posts, heavy: heavy * 2 > end - start - posts.length, align };
}

function explicitAlignment(first: Sign, last: Sign): Alignment {
  if (first === ':') return last === ':' ? 'center' : 'left';
  return last === ':' ? 'right' : null;
}

const isSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

function readRow(line: DisplayLine, posts: readonly number[]): SlotRow | null {
  if (posts.some((post) => signAt(line, post) !== '|')) return null;
  const { start, end } = extentOf(line);
  if (start !== posts[0] || end - 1 !== posts.at(-1)) return null;
  return posts.slice(1).map((post, at) => slotOf(line, (posts[at] ?? 0) + 1, post));
}

function toTable(
  groups: readonly Group[],
  borders: readonly Border[],
  rooms: readonly Room[],
): PlainTable | null {
  const inner = borders.slice(1, -1);
  const top = groups[0] ?? [];
  const over = joinLines(top, rooms);
  // Rows of numbers over a rule have their sum under it.
  const mayName = inner.length > 0 && (top.length === 1 ? !over.every(isValue) : !stacksValues(top));
  const rows: string[][] = [];
  for (const [at, group] of groups.entries()) {
    const read = at === 0 && mayName ? [over] : readGroup(group, rooms, borders);
    if (!read) return null;
    for (const row of read) rows.push(row);
  }
  const marked = inner[0]?.heavy === true && !inner.slice(1).some(({ heavy }) => heavy);
  // Colons in the first rule are pandoc's: of a table without a header.
  const headless =
    borders[0]?.align.some((one) => one !== null) === true && !marked && inner[0]?.heavy !== true;
  const named = mayName && !headless && (marked || inner.length === 1 || hasHeader(rows));
  if (named ? rows.length < 2 : rows.length < 2 || groups.length + top.length < 3) return null;
  const explicit = borders.find(({ align }) => align.some((one) => one !== null))?.align;
  return {
    header: named ? over : [],
    rows: named ? rows.slice(1) : rows,
    align: explicit ?? alignmentsOf(groups, rooms.length, named),
    caption: null,
  };
}

/** The rows between two rules: one over several lines, or one a line. Null where it is uncertain which. */
function readGroup(group: Group, rooms: readonly Room[], borders: readonly Border[]): string[][] | null {
  const one = joinLines(group, rooms);
  if (group.length < 2) return [one];
  const ruled = borders.length > 3;
  const heavy = borders[1]?.heavy === true;
  if (!stacksValues(group)) {
    const broken = one.some((cell) => cell.includes('\n'));
    const full = group.every((row) => row.every(({ text }) => text !== ''));
    // A cell beside the first may hold several lines; not where each of them has its neighbours.
    if (ruled && !full && !one[0]?.includes('\n')) return [one];
    if (!broken && rooms.some(({ width }, column) => width >= PROSE && one[column]?.includes(' '))) {
      return ruled || heavy ? [one] : null;
    }
  }
  return readRows(group, rooms);
}

/** Whether a column has values under each other: no row has two. */
function stacksValues(group: Group): boolean {
  const count = group[0]?.length ?? 0;
  for (let column = 0; column < count; column++) {
    if (group.filter((row) => isValue(row[column]?.text ?? '')).length > 1) return true;
  }
  return false;
}

function alignmentsOf(groups: readonly Group[], columns: number, named: boolean): Alignment[] {
  const header = named ? (groups[0] ?? []) : [];
  const body = groups.slice(named ? 1 : 0).flat();
  return Array.from({ length: columns }, (_, column) =>
    alignmentOf(
      body.flatMap((row) => row[column] ?? []),
      header.flatMap((row) => row[column] ?? []),
    ),
  );
}
