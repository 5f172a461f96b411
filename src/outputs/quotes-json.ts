import type { Article, Quote } from '../model/index.ts';
import { toRows } from './quote-rows.ts';
import { serialize } from './serialize.ts';

/** The quotes of an article, a line of JSON each, with their final newlines; nothing where there are none. */
export function toQuoteJson(path: string | null, article: Article, quotes: readonly Quote[]): string {
  return toRows(path, article, quotes)
    .map((row) => `${serialize({ schema: 1, ...row })}\n`)
    .join('');
}
