import { type Article, type Clean, clean, cleanLine, type Quote, textsOf } from '../../model/index.ts';
import { countWordsOfQuote, wordsOfQuote } from '../../outputs/quote-rows.ts';
import type { ArticleFacts, SpokenQuote } from '../../persons/index.ts';

/** Of a quote, so much is kept for a list; more fits no row. In UTF-16 code units. */
const MOST_TEXT = 200;

/** What the list of persons needs of an article: data alone, which another process can tell. */
export interface QuotesRecord {
  readonly facts: ArticleFacts;
  readonly title: Clean | null;
  readonly quotes: readonly (SpokenQuote & {
    readonly text: Clean;
    readonly block: string;
    readonly offset: number;
  })[];
}

/** Titles without words are none. */
export function recordQuotes(path: string, article: Article, quotes: readonly Quote[]): QuotesRecord {
  const { title, published, site, lang } = article;
  const blocks = new Set([...textsOf(article)].map(({ block }) => block));
  return {
    facts: { path, published, site, lang },
    title: title === null || title.trim() === '' ? null : cleanLine(title),
    quotes: quotes.flatMap((quote) => {
      const [part] = quote.parts;
      if (part === undefined || !blocks.has(part.block)) return [];
      return {
        kind: quote.kind,
        speaker: quote.speaker,
        words: countWordsOfQuote(quote),
        text: clean([...wordsOfQuote(quote).slice(0, MOST_TEXT)].join('')),
        block: part.block,
        offset: part.start,
      };
    }),
  };
}
