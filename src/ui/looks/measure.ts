import { DEFAULT_MEASURE } from '../reader/geometry.ts';

/** Cells that a key adds to a line, or takes away. */
const STEP = 4;
/** Long words fill shorter lines alone. */
const LEAST_MEASURE = 20;

/**
 * The measure after the one there is, in cells: no less than 20, and no more than there is room for; the same at the ends.
 * `isAsIs`: of a text as it is, where the usual measure stands for all the room there is.
 */
export function stepMeasure(now: number, step: 1 | -1, widest: number, isAsIs = false): number {
  const least = Math.min(LEAST_MEASURE, now);
  const next = Math.min(Math.max(widest, now), Math.max(least, now + step * STEP));
  return isAsIs && next === DEFAULT_MEASURE ? next + step : next;
}
