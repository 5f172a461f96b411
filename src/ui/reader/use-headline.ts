import { useMemo } from 'react';
import type { Article } from '../../model/index.ts';
import type { Loaded } from '../types.ts';

/** The article with a headline to search for and to copy, where it has none among its own words. */
export function useHeadline({ article, headline }: Loaded): Article {
  return useMemo(
    () => (headline && article.title === null ? { ...article, title: headline } : article),
    [article, headline],
  );
}
