import type { Article, Quote } from '../model/index.ts';
import { toRows } from './quote-rows.ts';

/** The quotes of an article, a line of JSON each, with their final newlines; nothing where there are none. */
export function toQuoteJson(path: string | null, article: Article, quotes: readonly Quote[]): string {
  return toRows(path, article, quotes)
    .map((row) => `${JSON.stringify({ schema: 1, ...row })}\n`)
    .join('');
}
