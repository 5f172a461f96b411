import type { Article, Facts, Format } from '../model/index.ts';
import { detectFormat } from './detect.ts';
import { takeFrontMatter } from './front-matter.ts';
import { readText } from './text/index.ts';

/** A decoded document: its text with `\n` line ends, and what it was called. */
export interface Document {
  /** As given on the command line; null for standard input. */
  readonly path: string | null;
  readonly text: string;
  /** Said from outside; without it name and content tell. */
  readonly format?: Format;
}

/** Facts stated from outside (flags), which go before what the document says. */
export type StatedFacts = Partial<Pick<Facts, 'source'>>;

type Reader = (text: string, stated: StatedFacts) => Promise<Article>;

/** One reader a format. */
const READERS: Readonly<Record<Format, Reader>> = {
  text: async (text) => {
    const matter = await takeFrontMatter(text);
    return matter ? underFacts(matter.facts, matter.body) : readText(text);
  },
  markdown: async (text) => {
    const { readMarkdown } = await import('./markdown/index.ts');
    const matter = await takeFrontMatter(text);
    return matter ? readMarkdown(matter.body, matter.facts) : readMarkdown(text);
  },
  html: async (text, { source }) => {
    const { readHtml } = await import('./html/index.ts');
    return readHtml(text, { url: source?.url ?? null });
  },
};

/** Reads a document of any known format. Throws `ReadError` where it cannot be read. */
export async function readArticle(document: Document, stated: StatedFacts = {}): Promise<Article> {
  const format = document.format ?? detectFormat(document.path, document.text);
  const article = await READERS[format](document.text, stated);
  return stated.source ? { ...article, source: stated.source } : article;
}

/** Reads text under facts that front matter states. A stated title is the headline, whatever the first line is. */
function underFacts(facts: Partial<Facts>, body: string): Article {
  const titled = facts.title && body.trimStart().split('\n', 1)[0]?.trim() !== facts.title;
  return { ...readText(titled ? `${facts.title}\n\n${body}` : body), ...facts };
}

export { detectFormat } from './detect.ts';
export { ReadError } from './error.ts';
export { mayHaveFrontMatter } from './front-matter.ts';
