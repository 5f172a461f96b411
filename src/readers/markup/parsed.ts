import type { Clean, Inline } from '../../model/index.ts';
import type { Draft } from './draft.ts';

/** What a document states of itself, as it is written. */
export interface Stated {
  title?: string;
  standfirst?: string;
  byline?: string;
  published?: string;
  lang?: string;
  url?: string;
}

/** The address that one in the text stands for; null where it may not be opened. */
export type Resolve = (address: string) => Clean | null;

/** A document that a language was parsed into. */
export interface Parsed {
  readonly drafts: readonly Draft[];
  readonly stated: Stated;
  /** Reads running text; what it says of notes is put into `notes`. */
  readonly readInlines: (text: string) => Inline[];
  /** Footnotes whose words stand within running text, as they are met. */
  readonly notes: Draft[];
  /** Names of places that stand within running text, as they are met: those of the block that is read. */
  readonly names: string[];
  /** Words that nothing in the running text asked for, once all of it was read. */
  readonly findUnused?: () => readonly string[];
  /** A first heading over everything is the headline, though others have its rank. */
  readonly headed: boolean;
}
