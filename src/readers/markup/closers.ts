import type { Line } from './lines.ts';

/** Finds where blocks end that a line of their own closes, without looking through the rest of a document each time. */
export interface Closers {
  /** The next line that closes what has a name, from `from` on; null for none before `to`. */
  readonly find: (name: string, from: number, to: number) => number | null;
}

/** `nameOf` says what a line may close; null for a line that closes nothing. */
export function createClosers(lines: readonly Line[], nameOf: (text: string) => string | null): Closers {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of lines.entries()) {
    const name = nameOf(text);
    if (name === null) continue;
    const known = places.get(name);
    if (known) known.push(at);
    else places.set(name, [at]);
  }
  return {
    find: (name, from, to) => {
      const known = places.get(name) ?? [];
      const at = known[firstAtLeast(known, from)];
      return at === undefined || at >= to ? null : at;
    },
  };
}

/** The index of the first of some rising numbers that is no less than `least`; their count where all are. */
export function firstAtLeast(rising: readonly number[], least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
