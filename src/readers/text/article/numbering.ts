import type { Ids } from '../../../model/index.ts';
import type { StyleReader } from './style-reader.ts';

/** What blocks are named and referred to by, how their words are marked, and where their looks are known. */
export interface Numbering {
  readonly ids: Ids;
  /** Labels of the footnotes. */
  readonly footnotes: ReadonlySet<string>;
  readonly styles: StyleReader;
  /** Words between `_` and between `=` are emphasis, as in the texts of Project Gutenberg. */
  readonly hasMarks: boolean;
}
