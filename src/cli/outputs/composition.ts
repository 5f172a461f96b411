import type { Article } from '../../model/index.ts';
import type { Options } from '../flags/options.ts';
import { pickSection, prepareForDisplay } from './arrangement.ts';
import { correctQuotes } from './corrected.ts';
import { isFiltered } from './filtered.ts';
import type { Output, Reading } from './output.ts';
import { outputOf, type WantedText } from './table.ts';

/** What was read, as the text that was asked for, with its final newline. Throws a ChoiceError. */
export async function composeReading(reading: Reading, wanted: WantedText): Promise<string> {
  const output = outputOf(wanted.output);
  const article = await takeArticle(reading.article, output, wanted.options);
  const corrected = await correctQuotes(reading, wanted);
  const inSection = quotesIn(article, corrected, wanted.options);
  const quotes =
    output.finds === 'quotes' && !output.counts
      ? await filterQuotes(article, inSection, wanted.options)
      : inSection;
  return output.compose({ ...corrected, article, quotes }, wanted);
}

/** Those that were asked for. */
async function filterQuotes(
  article: Article,
  quotes: Reading['quotes'],
  options: Options,
): Promise<Reading['quotes']> {
  if (!isFiltered(options)) return quotes;
  const { createFilter } = await import('./quote-filter.ts');
  return quotes.filter(createFilter(article, options));
}

/** What an output takes of an article. Throws a ChoiceError. */
async function takeArticle(
  article: Article,
  { takes }: Pick<Output, 'takes'>,
  options: Options,
): Promise<Article> {
  if (takes === 'whole') return article;
  const picked = await pickSection(article, options);
  return takes === 'display' ? prepareForDisplay(picked, options) : picked;
}

/** The quotes that stand in an article of which perhaps one section was picked. */
function quotesIn(article: Article, { quotes }: Reading, { section }: Options): Reading['quotes'] {
  if (section === undefined) return quotes;
  const kept = new Set<string | null>(article.sections.map(({ id }) => id));
  return quotes.filter((quote) => kept.has(quote.section));
}
