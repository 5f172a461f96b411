import type { Article } from './article.ts';
import type { Quote } from './quote.ts';

/** An article that was read, with who said what in it. */
export interface QuotedArticle {
  /** Its file or address as given; null for standard input. */
  readonly path: string | null;
  readonly article: Article;
  readonly quotes: readonly Quote[];
}
