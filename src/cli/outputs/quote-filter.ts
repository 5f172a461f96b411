import { type Article, type Quote, siteOfUrl } from '../../model/index.ts';
import { wordsOfQuote } from '../../outputs/quote-rows.ts';
import { foldName, type Person } from '../../persons/index.ts';
import { Folding, foldWanted } from '../../ui/search/folding.ts';
import type { Options } from '../flags/options.ts';

/** What of the options tells which quotes are wanted. */
export type QuoteFilter = {
  readonly [Name in 'by' | 'about' | 'since' | 'until' | 'site' | 'kind' | 'certainty']?:
    | Options[Name]
    | undefined;
};

/** Whether a quote of an article is one of those that were asked for. */
export function createFilter(article: Article, filter: QuoteFilter): (quote: Quote) => boolean {
  if (!isArticleWanted(article, filter)) return () => false;
  const { by, about, kind, certainty } = filter;
  const folding = new Folding(false);
  const wanted = about === undefined ? null : foldWanted(about, folding);
  return (quote) => {
    if (kind !== undefined && quote.kind !== kind) return false;
    if (certainty !== undefined && quote.certainty !== certainty) return false;
    if (by !== undefined && !isNamed(quote.speaker?.name ?? quote.speaker?.mention ?? null, by)) return false;
    return wanted === null || foldWanted(wordsOfQuote(quote), folding).includes(wanted);
  };
}

/** Whether a name is that one, or ends with it: “Macron” asks for “Emmanuel Macron” too. */
export function isNamed(name: string | null, by: string): boolean {
  if (name === null) return false;
  const folded = foldName(name);
  const wanted = foldName(by);
  return folded === wanted || folded.endsWith(` ${wanted}`);
}

/** Whether any name of a person is that one. */
export const isPerson = ({ name, names }: Person, by: string): boolean =>
  isNamed(name, by) || names.some((one) => isNamed(one.name, by));

function isArticleWanted(
  { published, site, source }: Article,
  { since, until, site: outlet }: QuoteFilter,
): boolean {
  const day = published?.slice(0, 10);
  if (since !== undefined && (day === undefined || day < since)) return false;
  if (until !== undefined && (day === undefined || day > until)) return false;
  if (outlet === undefined) return true;
  const wanted = foldName(outlet);
  return (site !== null && foldName(site) === wanted) || foldName(siteOfUrl(source.url) ?? '') === wanted;
}
