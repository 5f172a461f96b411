import type { InputLine } from '../lines/input-line.ts';
import { runsOn } from '../lines/line-pairs.ts';
import { isProse } from './column-prose.ts';
import { type Row, type RowKind, readRow } from './column-rows.ts';
import type { Sheet } from './sheets.ts';

/** Fewer rows with words on both sides show no columns. */
const FEWEST_ROWS = 6;
/** Columns where the right side may begin. */
const LEFTMOST = 16;
const RIGHTMOST = 240;
/** Places that are tried for the gutter, the most usual first. */
const MOST_TRIES = 3;
/** Share of the rows of a band that have words on both sides; a last page may have a short right column. */
const SHARE_OF_BOTH = 0.3;
/** Share of the rows with both that have a wide gutter; and of those that have it at the same place. */
const SHARE_OF_WIDE = 0.8;
const SHARE_IN_PLACE = 0.5;
/** Share of rows whose gutter is a single space. */
const SHARE_OF_NARROW = 0.15;

export interface Band {
  /** Its rows: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  readonly columns: readonly [Sheet, Sheet];
}

/** The rows of a page that are two columns of prose side by side; null where none surely are. */
export function splitBand(page: Sheet): Band | null {
  if (page.some(({ text, depth }) => depth > 0 || text.includes('\t'))) return null;
  for (const gutter of likelyGutters(page)) {
    const rows = page.map((line) => readRow(line, gutter));
    const range = rangeOf(rows);
    if (!range) continue;
    const band = rows.slice(range.start, range.end);
    if (!areColumns(band, gutter)) continue;
    const columns = [columnOf(band, 'left', gutter), columnOf(band, 'right', gutter)] as const;
    if (columns.every(isProse)) return { ...range, columns: [columns[0], columns[1]] };
  }
  return null;
}

/** Columns that words begin at behind a gap, the most usual first. */
function likelyGutters(page: Sheet): number[] {
  const counts = new Map<number, number>();
  for (const { text, indent } of page) {
    for (let at = text.indexOf('  '); at >= 0; at = text.indexOf('  ', at)) {
      while (text[at] === ' ') at++;
      const column = indent + at;
      if (column > RIGHTMOST) break;
      if (column >= LEFTMOST) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count * 2 >= FEWEST_ROWS)
    .sort(([one, ones], [other, others]) => others - ones || one - other)
    .slice(0, MOST_TRIES)
    .map(([column]) => column);
}

const isAcross = (kind: RowKind): boolean => kind === 'across';

/** The run of rows that nothing crosses with the most rows of both sides. */
function rangeOf(rows: readonly Row[]): { readonly start: number; readonly end: number } | null {
  let best: { start: number; end: number; both: number } | null = null;
  for (let at = 0; at < rows.length; at++) {
    if (isAcross(rows[at]?.kind ?? 'across')) continue;
    let end = at;
    let both = 0;
    let first = -1;
    for (; end < rows.length && !isAcross(rows[end]?.kind ?? 'across'); end++) {
      if (rows[end]?.kind !== 'both') continue;
      both++;
      if (first < 0) first = end;
    }
    if (both > (best?.both ?? 0)) best = { start: startOf(rows, at, first), end, both };
    at = end;
  }
  return best && best.both >= FEWEST_ROWS ? { start: best.start, end: best.end } : null;
}

/** What stands under a full line without a blank line between is the end of its paragraph and no column. */
function startOf(rows: readonly Row[], run: number, first: number): number {
  let start = run;
  if (run > 0) while (start < first && rows[start]?.kind !== 'blank') start++;
  while (start < first && rows[start]?.kind === 'blank') start++;
  return start;
}

function areColumns(band: readonly Row[], gutter: number): boolean {
  const both = band.filter(({ kind }) => kind === 'both');
  const filled = band.filter(({ kind }) => kind !== 'blank');
  const narrow = both.filter(({ gap }) => gap === 1).length;
  const wide = both.filter(({ gap }) => gap > 2).length;
  const inPlace = both.filter(({ right }) => Math.abs((right?.indent ?? 0) - gutter) <= 1).length;
  return (
    both.length >= filled.length * SHARE_OF_BOTH &&
    narrow <= both.length * SHARE_OF_NARROW &&
    wide >= both.length * SHARE_OF_WIDE &&
    inPlace >= both.length * SHARE_IN_PLACE
  );
}

/**
 * The lines of one side. A row with words on the other side alone is a blank line here, unless the lines of the two sides
 * stand at different heights: then rows of the one and of the other alternate.
 */
function columnOf(band: readonly Row[], side: 'left' | 'right', gutter: number): InputLine[] {
  const edge =
    side === 'left' ? Math.min(...band.flatMap(({ left }) => (left ? [left.indent] : []))) : gutter;
  const column: InputLine[] = [];
  band.forEach((row, at) => {
    const piece = row[side];
    if (piece) {
      const [last, above] = [column.at(-2), band[at - 1]];
      // A sentence runs over a row that has words on the other side.
      if (
        last?.text &&
        column.at(-1)?.text === '' &&
        above?.kind !== 'blank' &&
        runsOn(last, { ...row.line, ...piece })
      )
        column.pop();
      const indent = Math.max(0, piece.indent - edge);
      column.push({
        ...row.line,
        text: piece.text,
        raw: ' '.repeat(indent) + piece.text,
        indent,
        end: indent + piece.text.length,
      });
    } else if (row.kind === 'blank' || !alternates(band, at, side)) {
      column.push({ ...row.line, text: '', raw: '', indent: 0, end: 0 });
    }
  });
  return column;
}

const alternates = (band: readonly Row[], at: number, side: RowKind): boolean =>
  band[at - 1]?.kind === side || band[at + 1]?.kind === side;
