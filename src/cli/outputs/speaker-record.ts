import type { Article, Quote } from '../../model/index.ts';
import { countWordsOfQuote } from '../../outputs/quote-rows.ts';
import type { ArticleFacts, SpokenQuote } from '../../persons/index.ts';
import type { Options } from '../flags/options.ts';
import { createFilter } from './quote-filter.ts';

/** What is needed of an article to tell who is who: data alone, which another process can tell. */
export interface SpeakerRecord {
  readonly facts: ArticleFacts;
  readonly quotes: readonly SpokenQuote[];
}

/** Quotes that were not asked for do not count, but tell who is who as well as others. */
export function recordSpeakers(
  path: string | null,
  article: Article,
  quotes: readonly Quote[],
  options: Options,
): SpeakerRecord {
  const { published, site, lang } = article;
  // Whom a name means is known at the end.
  const isWanted = createFilter(article, { ...options, by: undefined });
  return {
    facts: { path, published, site, lang },
    quotes: quotes.map((quote) => ({
      kind: quote.kind,
      speaker: quote.speaker,
      words: countWordsOfQuote(quote),
      ...(isWanted(quote) ? {} : { isCounted: false }),
    })),
  };
}
