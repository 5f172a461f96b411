import type { InputLine } from './input-line.ts';

/** So many of the lines keep to the width: an address too long to break does not count. */
const USUAL = 0.97;

/** Columns that nearly all lines keep to; 0 where there are none. */
export function usualWidth(lines: readonly InputLine[]): number {
  const counts = new Map<number, number>();
  let filled = 0;
  for (const { text, end } of lines) {
    if (text === '') continue;
    counts.set(end, (counts.get(end) ?? 0) + 1);
    filled++;
  }
  const asked = Math.min(filled - 1, Math.floor(filled * USUAL));
  let sofar = 0;
  for (const [end, count] of [...counts].sort(([one], [other]) => one - other)) {
    sofar += count;
    if (sofar > asked) return end;
  }
  return 0;
}
