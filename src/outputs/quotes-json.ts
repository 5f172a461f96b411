import type { Article, Quote, QuoteGrounds } from '../model/index.ts';
import { toRows } from './quote-rows.ts';
import type { RecordId } from './record-id.ts';
import { serialize } from './serialize.ts';

export interface QuoteJsonOptions {
  /** The record that the article is. */
  readonly record?: RecordId | null;
  /** What speaks for each quote, by its id. */
  readonly grounds?: ReadonlyMap<string, QuoteGrounds>;
  /** Whether the rule is told that decided. */
  readonly explains?: boolean;
}

/** The quotes of an article, a line of JSON each, with their final newlines; nothing where there are none. */
export function toQuoteJson(
  path: string | null,
  article: Article,
  quotes: readonly Quote[],
  { record = null, grounds, explains = false }: QuoteJsonOptions = {},
): string {
  return toRows(path, article, quotes, grounds)
    .map(({ path: from, rule, ...row }) => {
      const line = { schema: 1, path: from, record, ...row };
      return `${serialize(explains ? { ...line, rule } : line)}\n`;
    })
    .join('');
}
