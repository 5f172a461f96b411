/**
 * Frames in, changed bytes out. A frame is one string a terminal row, styled with SGR and OSC 8 alone, each closing
 * what it opens.
 */

import { sameStart } from './same-start.ts';

const UPDATE_BEGIN = '\x1b[?2026h';
const UPDATE_END = '\x1b[?2026l';
const ERASE_TO_END_OF_LINE = '\x1b[K';

const NOTHING_SAME = { cells: 0, end: 0 };

/** How far rows moved, and the region (0-based, inclusive) they moved in. Positive: up, as when one reads on. */
interface Shift {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/**
 * The bytes that turn one frame into the next: a shifted region by scrolling it inside the terminal, the rest row by
 * row, all in one synchronized update. Empty where nothing changed. `previous` null: everything is drawn.
 */
export function encodeUpdate(previous: readonly string[] | null, next: readonly string[]): string {
  let base = previous;
  let bytes = '';
  if (base !== null && base.length === next.length) {
    const shift = findShift(base, next);
    if (shift) {
      bytes += encodeShift(shift);
      base = applyShift(base, shift);
    }
  } else {
    base = null;
  }
  for (let row = 0; row < next.length; row++) {
    const text = next[row] ?? '';
    if (base !== null && base[row] === text) continue;
    const { cells, end } = base === null ? NOTHING_SAME : sameStart(base[row] ?? '', text);
    bytes += `\x1b[${row + 1};${cells + 1}H${ERASE_TO_END_OF_LINE}${text.slice(end)}`;
  }
  return bytes === '' ? '' : UPDATE_BEGIN + bytes + UPDATE_END;
}

function encodeShift({ from, to, by }: Shift): string {
  const scroll = by > 0 ? `\x1b[${by}S` : `\x1b[${-by}T`;
  return `\x1b[${from + 1};${to + 1}r${scroll}\x1b[r`;
}

/** What the screen shows after the region was scrolled. */
function applyShift(rows: readonly string[], { from, to, by }: Shift): string[] {
  const moved = rows.slice();
  for (let row = from; row <= to; row++) {
    const source = row + by;
    moved[row] = source >= from && source <= to ? (rows[source] ?? '') : '';
  }
  return moved;
}

/**
 * The shift that saves most, or null where redrawing is as cheap. A row counts as saved only if it has something on
 * it and would have had to be drawn otherwise.
 */
function findShift(previous: readonly string[], next: readonly string[]): Shift | null {
  let from = 0;
  while (from < next.length && previous[from] === next[from]) from++;
  let to = next.length - 1;
  while (to > from && previous[to] === next[to]) to--;
  const height = to - from + 1;
  if (height < 4) return null;
  let best: Shift | null = null;
  let bestSaved = 0;
  for (let distance = 1; distance < height; distance++) {
    for (const by of [distance, -distance]) {
      const saved = countSaved(previous, next, from, to, by);
      if (saved > bestSaved) {
        best = { from, to, by };
        bestSaved = saved;
      }
    }
    if (bestSaved > (height - distance) / 2) break;
  }
  return best && bestSaved >= 3 ? trimShift(previous, next, best) : null;
}

function countSaved(
  previous: readonly string[],
  next: readonly string[],
  from: number,
  to: number,
  by: number,
): number {
  let saved = 0;
  for (let row = from; row <= to; row++) {
    const source = row + by;
    if (next[row] === previous[row]) {
      if (next[row] !== '') saved--;
    } else if (source >= from && source <= to && next[row] !== '' && next[row] === previous[source]) saved++;
  }
  return saved;
}

/** Rows at the region's edges that the shift does not serve, such as a status line, stay out of it. */
function trimShift(previous: readonly string[], next: readonly string[], { from, to, by }: Shift): Shift {
  let first = from;
  let last = to;
  if (by > 0) {
    while (last - by > first && next[last - by] !== previous[last]) last--;
  } else {
    while (first - by < last && next[first - by] !== previous[first]) first++;
  }
  return { from: first, to: last, by };
}
