import type { Article, Quote } from '../../model/index.ts';
import { statedSexes } from '../../quotes/index.ts';
import { type ArticleRecord, recordArticle } from '../../report/index.ts';
import type { Options } from '../flags/options.ts';
import { createFilter } from './quote-filter.ts';

/** What `--report` needs of an article: data alone, which another process can tell. */
export function recordForReport(
  path: string,
  article: Article,
  quotes: readonly Quote[],
  options: Options,
): ArticleRecord {
  // Whom a name means is known at the end.
  const isWanted = createFilter(article, { ...options, by: undefined });
  return recordArticle(path, article, quotes, statedSexes(article, quotes), isWanted);
}
