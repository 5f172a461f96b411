/**
 * How much is tried: by default what a change is likely to break, in `npm run torture` everything there is, and other
 * random texts each time. `PULLQUOTE_SEED=… npm run torture` repeats those of a run that failed.
 */
const TORTURE = process.env['PULLQUOTE_TORTURE'] === '1';

/** How far seeds are moved; vitest.config.mts sets it for all workers. */
const MOVED = TORTURE ? Number(process.env['PULLQUOTE_SEED'] ?? 0) : 0;

/** A size, or how many rounds. */
export function amount(usual: number, full: number): number {
  return TORTURE ? full : usual;
}

/** The seed of random numbers: as it is written by default, another in each torture. */
export function seed(written: number): number {
  return written + MOVED;
}

/** So many seeds, the same ones by default. */
export function seeds(usual: number, full: number): readonly number[] {
  return Array.from({ length: amount(usual, full) }, (_, at) => seed(at + 1));
}
