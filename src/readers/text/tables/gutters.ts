import type { Extent } from './column-rulers.ts';
import { cutLine, type DisplayLine, isSpaceAt } from './display-line.ts';

/** Columns of white space that part those of a table. */
const GUTTER = 2;

/**
 * Where columns that nothing shows but their gaps begin. Null where there is one alone, or where a single blank column
 * parts words in many lines: it may part columns too.
 */
export function cutsAtGutters(lines: readonly DisplayLine[]): number[] | null {
  const gutters = findGutters(lines);
  const isWide = gutters.map(({ start, end }) => end - start >= GUTTER);
  if (!isWide.includes(true)) return null;
  const all = [0, ...gutters.map(({ end }) => end)];
  if (isWide.includes(false) && areParted(lines, all, isWide)) return null;
  return all.filter((_, at) => at === 0 || isWide[at - 1]);
}

/** Whether any of the narrow gutters has words on both sides in more than one line of three. */
function areParted(
  lines: readonly DisplayLine[],
  cuts: readonly number[],
  isWide: readonly boolean[],
): boolean {
  const counts = new Array<number>(cuts.length).fill(0);
  for (const line of lines) {
    let before = false;
    cutLine(line, cuts).forEach(({ text }, at) => {
      if (at > 0 && isWide[at - 1]) before = false;
      else if (at > 0 && before && text !== '') counts[at] = (counts[at] ?? 0) + 1;
      before ||= text !== '';
    });
  }
  return counts.some((count) => count * 3 > lines.length);
}

/** Where all lines are blank, with words somewhere on both sides. */
function findGutters(lines: readonly DisplayLine[]): Extent[] {
  const taken: boolean[] = [];
  for (const line of lines) {
    for (let column = 0; column < line.width; column++) if (!isSpaceAt(line, column)) taken[column] = true;
  }
  const gutters: Extent[] = [];
  let start = -1;
  for (let column = 0; column < taken.length; column++) {
    if (!taken[column]) continue;
    if (start >= 0 && column > start) gutters.push({ start, end: column });
    start = column + 1;
  }
  return gutters;
}
