import type { FurnitureReason } from '../../model/index.ts';

/**
 * Furniture: our word for what a page or a mail has around its article. Boilerplate, the field's word, would leave out
 * what is the article's own and only stands elsewhere in the model: its byline, its date, a sentence set twice.
 */
export interface Verdict {
  readonly reason: FurnitureReason;
  /** What decided it, in a few words. */
  readonly why: string;
}

/** What was taken out of the flow of the article: kept, so that nothing is lost. */
export interface FurnitureItem extends Verdict {
  /** The words as they stand in the input. */
  readonly text: string;
  /** Which line of the input it begins at, from 1. */
  readonly line: number;
}
