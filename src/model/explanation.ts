import type { Article } from './article.ts';
import type { Clean } from './clean.ts';

/** Why a reader took something for what it is, in words for whoever reports a bad page. */
export interface Explanation {
  readonly what:
    | 'shape'
    | 'title'
    | 'standfirst'
    | 'byline'
    | 'date'
    | 'source'
    | 'heading'
    /** Might have been a heading, and is none. */
    | 'no-heading'
    /** The article as a whole. */
    | 'document'
    | 'furniture';
  /** The words it is about. */
  readonly text: Clean;
  /** One line of English. */
  readonly reason: Clean;
  /** Where it stands in the input, from 1, where that is known. */
  readonly line?: number;
}

/** An article with why it is as it is. Kept apart from the article, so that reading alone costs nothing more. */
export interface Explained {
  readonly article: Article;
  /** In reading order. */
  readonly explanations: readonly Explanation[];
}
