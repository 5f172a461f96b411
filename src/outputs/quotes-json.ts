import type { Article, Quote, QuoteGrounds } from '../model/index.ts';
import { toRows } from './quote-rows.ts';
import type { RecordId } from './record-id.ts';
import { serialize } from './serialize.ts';

/**
 * The quotes of an article, a line of JSON each, with their final newlines; nothing where there are none. `grounds`: what
 * speaks for each, by its id.
 */
export function toQuoteJson(
  path: string | null,
  article: Article,
  quotes: readonly Quote[],
  record: RecordId | null = null,
  grounds?: ReadonlyMap<string, QuoteGrounds>,
): string {
  return toRows(path, article, quotes, grounds)
    .map(({ path: from, ...row }) => `${serialize({ schema: 1, path: from, record, ...row })}\n`)
    .join('');
}
