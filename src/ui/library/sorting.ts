import type { ShelfEntry } from './shelf.ts';

/** Ways to sort the list, in the order in which `S` goes through them. */
export const SORTINGS = ['recent', 'title', 'length', 'progress'] as const;
export type Sorting = (typeof SORTINGS)[number];

export function nextSorting(sorting: Sorting): Sorting {
  return SORTINGS[(SORTINGS.indexOf(sorting) + 1) % SORTINGS.length] ?? 'recent';
}

/**
 * Entries in order, those with a star first. recent: last saved or read first · title: by its letters · length: short ones
 * first, those nobody knows last · progress: those begun first, by how much is left, then the others, finished ones last.
 */
export function sortEntries(entries: readonly ShelfEntry[], sorting: Sorting): ShelfEntry[] {
  const compare = COMPARISONS[sorting]();
  return [...entries].sort((one, other) => Number(other.star) - Number(one.star) || compare(one, other));
}

type Compare = (one: ShelfEntry, other: ShelfEntry) => number;

const byTime: Compare = (one, other) => other.at - one.at || order(one.path, other.path);

/** Made when they are needed: a collation takes a moment to load. */
const COMPARISONS: Readonly<Record<Sorting, () => Compare>> = {
  recent: () => byTime,
  title: () => {
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    return (one, other) => compare(one.title, other.title) || byTime(one, other);
  },
  length: () => (one, other) => lengthOf(one) - lengthOf(other) || byTime(one, other),
  progress: () => (one, other) => leftOf(one) - leftOf(other) || byTime(one, other),
};

const lengthOf = ({ words }: ShelfEntry): number => (words === 0 ? Number.MAX_SAFE_INTEGER : words);

/** Percent that are left of what was begun; after that what was never opened, and what was read to its end. */
function leftOf({ percent }: ShelfEntry): number {
  if (percent === null) return 101;
  return percent >= 100 ? 102 : 100 - percent;
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
