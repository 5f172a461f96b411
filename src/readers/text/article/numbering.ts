import type { Ids } from '../../../model/index.ts';

/** What blocks are named and referred to by. */
export interface Numbering {
  readonly ids: Ids;
  /** Labels of the footnotes. */
  readonly footnotes: ReadonlySet<string>;
}
