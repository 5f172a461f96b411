import type { InputLine } from './input-line.ts';

/** So many of the lines keep to the width: an address too long to break does not count. */
const USUAL = 0.97;

/** Columns that nearly all lines keep to; 0 where there are none. */
export function usualWidth(lines: readonly InputLine[]): number {
  const ends = lines.flatMap(({ text, end }) => (text === '' ? [] : [end])).sort((one, other) => one - other);
  return ends[Math.min(ends.length - 1, Math.floor(ends.length * USUAL))] ?? 0;
}
