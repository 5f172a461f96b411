import type { Article } from './article.ts';

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
    | 'block'
    | 'furniture';
  /** The words it is about. */
  readonly text: string;
  /** One line of English. */
  readonly reason: string;
}

/** An article with why it is as it is. Kept apart from the article, so that reading alone costs nothing more. */
export interface Explained {
  readonly article: Article;
  /** In reading order. */
  readonly explanations: readonly Explanation[];
}
