import type { Article, Quote } from '../model/index.ts';
import { ArticlePass } from './article-pass.ts';
import { traitsOf } from './article-traits.ts';
import { toQuotes } from './people/quotes.ts';
import type { Grounds } from './rules/grounds.ts';
import { linesOf, type TextLine } from './text/lines.ts';

/** Every quote of an article; what speaks for each goes into `grounds`. */
export function findQuotes(article: Article, indirect: boolean, grounds: Grounds | null): Quote[] {
  const lines = linesOf(article);
  const told = traitsOf(article, lines, indirect);
  if (!told) return [];
  const { traits, marked } = told;
  const pass = new ArticlePass(traits, indirect);
  for (const line of lines) pass.take(line);
  pass.end();
  const { people, found, reported } = pass;
  const quotes = marked ? toQuotes(found, people, 'q', grounds, traits.conversation) : [];
  if (reported.length === 0) return quotes;
  // Afterwards: who is reported must not change whom a pronoun of quoted speech means.
  return inReadingOrder([...quotes, ...toQuotes(reported, people, 'i', grounds)], lines);
}

function inReadingOrder(quotes: Quote[], lines: readonly TextLine[]): Quote[] {
  const places = new Map<string, number>();
  for (const { block } of lines) if (!places.has(block)) places.set(block, places.size);
  const placeOf = ({ parts }: Quote) => places.get(parts[0]?.block ?? '') ?? 0;
  return quotes.sort(
    (one, other) =>
      placeOf(one) - placeOf(other) || (one.parts[0]?.start ?? 0) - (other.parts[0]?.start ?? 0),
  );
}
