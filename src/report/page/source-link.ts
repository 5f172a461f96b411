import { addressOfParts } from '../../outputs/quote-address.ts';
import type { Corpus } from './corpus.ts';
import { webLink } from './elements.ts';
import { loadTexts } from './load.ts';

/** A link to the words of a quote on the page that its article comes from; null where no address is known. */
export function linkToSource(corpus: Corpus, quote: number, words: string): HTMLElement | null {
  const { articles, paragraphs } = corpus.index;
  const article = corpus.articleOf(quote);
  const url = articles.url[article] ?? null;
  if (url === null) return null;
  const parts = corpus
    .stretchesOf(quote)
    .map((part) => ({ block: part.paragraph, start: part.start, text: corpus.textOf(part) }));
  const textAt = (paragraph: number) => paragraphs[paragraph] ?? '';
  const address = (texts: readonly string[]) =>
    addressOfParts(url, parts, { textAt, texts: () => texts.map((text) => ({ text })) });
  const own = [...new Set(parts.map(({ block }) => block))].map(textAt);
  const link = webLink(address(own), words);
  // Whether the words stand there more than once is known when the whole article is.
  loadTexts(article, articles.bundle[article] ?? -1).then(
    (found) => {
      const texts = found?.texts.map((text) => (typeof text === 'number' ? textAt(text) : text));
      const exact = webLink(address(texts ?? own), words).getAttribute('href');
      if (exact !== null) link.setAttribute('href', exact);
    },
    () => {},
  );
  return link;
}
