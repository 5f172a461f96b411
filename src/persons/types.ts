import type { QuoteKind, Speaker } from '../model/index.ts';

/** Of whom a quote is. nobody: no source is told, or the words that stand for one can be none (“the timing of it”). */
export const SOURCE_KINDS = ['person', 'institution', 'unnamed', 'nobody'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Why a name is taken for a person. */
export type MergeReason =
  | 'same-name'
  | 'own-list'
  | 'article'
  | 'article-description'
  | 'middle-name'
  | 'initial'
  | 'nickname'
  | 'suffix'
  | 'word-order'
  | 'letters'
  | 'surname-described'
  | 'surname-outlet';

/** What is needed of the article that quotes stand in. */
export interface ArticleFacts {
  /** As given; null for standard input. */
  readonly path: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** The outlet. */
  readonly site: string | null;
  readonly lang: string | null;
}

/** What is needed of a quote. */
export interface SpokenQuote {
  readonly kind: QuoteKind;
  readonly speaker: Speaker | null;
  /** How many words it has. */
  readonly words: number;
  /** False: it only helps to tell who is who. */
  readonly isCounted?: boolean;
}

/** A form of a person's name. */
export interface NameSeen {
  readonly name: string;
  readonly quotes: number;
  /** How many articles have it. */
  readonly articles: number;
  /** Paths of articles that have it, in the order they came: the first hundred. */
  readonly seen: readonly string[];
  readonly reason: MergeReason;
}

export interface Person {
  readonly name: string;
  /** The name, with a number where others have the same: names each of them once. */
  readonly key: string;
  readonly kind: SourceKind;
  readonly quotes: number;
  readonly words: number;
  readonly articles: number;
  readonly kinds: Readonly<Record<QuoteKind, number>>;
  /** Dates (`YYYY-MM-DD`) of the first and the last article; null where none tells. */
  readonly first: string | null;
  readonly last: string | null;
  /** As most articles describe them; null where none does. */
  readonly about: string | null;
  /** The descriptions, the most frequent first; at most 24 for each name. */
  readonly descriptions: readonly string[];
  /** The most frequent first. */
  readonly names: readonly NameSeen[];
}

export interface Persons {
  /** Sorted by quotes, then by name. */
  readonly persons: readonly Person[];
  /** For each number that `add` gave, its place in `persons`; -1 for those of whom no quote counts. */
  readonly places: readonly number[];
}
