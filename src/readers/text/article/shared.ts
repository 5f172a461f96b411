import type { Ids } from '../../../model/index.ts';

/** What the blocks of a text have in common. */
export interface Shared {
  readonly ids: Ids;
  /** Labels of the footnotes. */
  readonly footnotes: ReadonlySet<string>;
}
