import type { BlockRule, Stretch } from '../blocks.ts';
import type { Stated } from '../parsed.ts';

/** What a document in reStructuredText has said so far. */
export interface RestPage {
  /** Kinds of adornment in the order they were met: the first is that of the highest headings. */
  readonly adornments: string[];
  /** Addresses by the names that stand for them, folded; an empty one is a place in the document. */
  readonly targets: Map<string, string>;
  /** Places that running text names, and terms of a glossary, folded. */
  readonly places: Set<string>;
  /** Names that something referred to. */
  readonly used: Set<string>;
  /** Addresses without a name, in their order. */
  readonly nameless: string[];
  /** Words by the names that stand for them, folded. */
  readonly substitutions: Map<string, Substitution>;
  /** Labels of the notes, by the names in references: `1`, `#`, `#name`, `*`; several for those without a name. */
  readonly notes: Map<string, string[]>;
  readonly stated: Stated;
  /** The rules of the language, for blocks within blocks. */
  readonly rules: readonly BlockRule<RestPage>[];
}

export type RestStretch = Stretch<RestPage>;
export type RestRule = BlockRule<RestPage>;

/** What a substitution stands for: words, or a picture. */
export interface Substitution {
  readonly text: string;
  /** Address of a picture; null for words. */
  readonly image: string | null;
  /** Where the picture leads. */
  readonly target: string | null;
  used: boolean;
}

/** Names are the same if they differ in case or white space alone. */
export function foldName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
