import type { Article, Quote, QuoteGrounds } from '../model/index.ts';
import { findQuotes } from './find-quotes.ts';
import { Grounds } from './rules/grounds.ts';
import type { RuleName } from './rules/names.ts';

export { type NameWords, nameWordsOf } from './languages/name-words.ts';
export { tellLanguage } from './languages/tell.ts';
export { loadLanguage, withLanguage } from './load-language.ts';
export { type StatedSex, statedSexes } from './people/stated-sexes.ts';
export { type Stretch, splitSentences } from './split-sentences.ts';

export interface QuoteOptions {
  /** Reported speech without marks as well (kind `indirect`). The other quotes are the same either way. */
  readonly indirect?: boolean;
}

/**
 * Finds every quote of an article and says who said it, in reading order: ids `q1`, `q2`, …, and `i1`, `i2`, … for
 * indirect ones. Pure; the same article gives the same quotes.
 */
export function attributeQuotes(article: Article, { indirect = false }: QuoteOptions = {}): Quote[] {
  return findQuotes(article, indirect, null);
}

/** A quote with the rule that spoke for it; null where none did. */
export interface ExplainedQuote extends QuoteGrounds {
  readonly quote: Quote;
  readonly rule: RuleName | null;
}

/** As `attributeQuotes`, with the reasons: for measuring the rules, and for whoever checks them. */
export function explainQuotes(article: Article, { indirect = false }: QuoteOptions = {}): ExplainedQuote[] {
  const grounds = new Grounds();
  return findQuotes(article, indirect, grounds).map((quote) => ({ quote, ...grounds.of(quote.id) }));
}
