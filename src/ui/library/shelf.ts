import type { Clean } from '../../model/index.ts';

/** An article of the place of one's own. */
export interface ShelfEntry {
  /** By what its star and its place in the archive are kept. */
  readonly key: string;
  /** What is loaded to read it: a file or an address. */
  readonly path: string;
  /** saved: a file of the library · address: one to be fetched · read: read before, and kept nowhere · included: comes along. */
  readonly kind: 'saved' | 'address' | 'read' | 'included';
  readonly title: Clean;
  readonly site: Clean | null;
  /** 0 where nobody knows yet. */
  readonly words: number;
  readonly minutes: number;
  /** When it was saved or last read, in milliseconds since 1970. */
  readonly at: number;
  /** How much of it was read, in whole percent; null where it was never opened. */
  readonly percent: number | null;
  readonly star: boolean;
  readonly archived: boolean;
  readonly tags: readonly Clean[];
}

/** Where in an article words stand. */
export interface FoundLine {
  /** The heading over it, and the words around. */
  readonly text: Clean;
  readonly block: string | null;
}

/** The place of one's own: what there is in it, and what can be done with it. */
export interface Shelf {
  /** In no order; another list where something has changed. */
  readonly entries: readonly ShelfEntry[];
  /** Calls back when there are other entries, until what is given back is called; looks then for what has changed on the disk. */
  watch(changed: () => void): () => void;
  /** The paths of saved articles that have all of some words, the best first. */
  search(words: string): Promise<readonly string[]>;
  /** The line of an article that has them; null where it cannot be read. */
  findLine(path: string, words: string): Promise<FoundLine | null>;
  /** Each says in a line what was done. */
  toggleStar(entry: ShelfEntry): Promise<string>;
  toggleArchive(entry: ShelfEntry): Promise<string>;
  remove(entry: ShelfEntry): Promise<string>;
  /** Takes the last removal back. */
  restore(): Promise<string>;
}
