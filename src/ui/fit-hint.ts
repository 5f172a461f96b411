import { cellsOf } from '../layout/index.ts';
import { shorten } from './reader/page.ts';

/** The first of some hints that fits, or what does of the last. */
export function fitHint(hints: readonly string[], cells: number): string {
  return hints.find((hint) => cellsOf(hint) <= cells) ?? shorten(hints.at(-1) ?? '', cells);
}
