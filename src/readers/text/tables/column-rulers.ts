import type { DisplayLine } from './display-line.ts';
import { signAt } from './signs.ts';

/** The columns from `start` to before `end`. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A line of dashes. */
export interface Ruler {
  /** Its runs; more than one show the columns of a table. */
  readonly runs: readonly Extent[];
  readonly heavy: boolean;
}

/** The shortest run of dashes that underlines anything by itself. */
const SHORTEST = 3;
/** That of reStructuredText over a column. */
const SHORTEST_HEAVY = 2;

/** A line of dashes of one sort and spaces; null for any other. */
export function readRuler(line: DisplayLine): Ruler | null {
  const runs: { start: number; end: number }[] = [];
  let sort = '';
  let longest = 0;
  for (let column = 0; column < line.width; column++) {
    const sign = signAt(line, column);
    if (sign === ' ') continue;
    if (sign !== '-' && sign !== '=') return null;
    if (sort !== '' && sort !== sign) return null;
    sort = sign;
    const last = runs.at(-1);
    if (last?.end === column) last.end++;
    else runs.push({ start: column, end: column + 1 });
    longest = Math.max(longest, column + 1 - (runs.at(-1)?.start ?? 0));
  }
  const heavy = sort === '=';
  return longest >= (heavy && runs.length > 1 ? SHORTEST_HEAVY : SHORTEST) ? { runs, heavy } : null;
}

export const isSameRuler = (one: Ruler, other: Ruler): boolean =>
  one.runs.length === other.runs.length &&
  one.runs.every(({ start, end }, at) => start === other.runs[at]?.start && end === other.runs[at]?.end);
