import type { BlockRule, Stretch } from '../blocks.ts';
import type { Closers } from '../closers.ts';
import type { Stated } from '../parsed.ts';

/** What a document in Org has said so far. */
export interface OrgPage {
  readonly stated: Stated;
  readonly closers: Closers;
  /** Places that links may name: targets, names of blocks, ids of headings. */
  readonly places: Set<string>;
  /** A caption for the next picture, table or listing. */
  caption: string | null;
  /** Labels of the notes below the text. */
  readonly labels: Set<string>;
  readonly rules: readonly BlockRule<OrgPage>[];
}

export type OrgStretch = Stretch<OrgPage>;
export type OrgRule = BlockRule<OrgPage>;
