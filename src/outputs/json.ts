import { type Article, linksOf, measure, type Quote, textOf } from '../model/index.ts';

/** One line of JSON for one article: the public contract, schema 1. Fields are added, never changed. */
export function toJson(path: string | null, article: Article, quotes: readonly Quote[]): string {
  const { format, title, standfirst, byline, published, lang, site, source } = article;
  return JSON.stringify({
    schema: 1,
    path,
    format,
    title,
    standfirst,
    byline,
    published,
    lang,
    site,
    source,
    sections: article.sections.map(({ id, heading, level, blocks }) => ({
      id,
      heading,
      level,
      blocks: blocks.map((block) => ({ id: block.id, type: block.type, text: textOf(block) })),
    })),
    quotes,
    links: linksOf(article),
    shape: article.shape ?? null,
    furniture: article.furniture,
    stats: measure(article),
  });
}

/** The line that stands in the place of an article that could not be read. */
export function errorToJson(path: string | null, error: string): string {
  return JSON.stringify({ schema: 1, path, error });
}
