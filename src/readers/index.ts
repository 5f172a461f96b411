import type { Article, Explained, Facts, Format, TextShape } from '../model/index.ts';
import { detectFormat } from './detect.ts';
import { ReadError } from './error.ts';
import { takeFrontMatter } from './front-matter.ts';
import { readText } from './text/index.ts';

/** A decoded document: its text with `\n` line ends, and what it was called. */
export interface Document {
  /** As given on the command line; null for standard input. */
  readonly path: string | null;
  readonly text: string;
  /** Said from outside; without it name and content tell. */
  readonly format?: Format;
  /** How its lines are to be read, where it is text; without it the text tells. */
  readonly shape?: TextShape;
  /** Where it was fetched from; links in it go from there. */
  readonly url?: string;
}

/** Facts stated from outside (flags), which go before what the document says. */
export type StatedFacts = Partial<Pick<Facts, 'source'>>;

/** What is said of a text from outside. */
interface Said {
  readonly shape: TextShape | null;
  /** The address that links in it go from. */
  readonly base: string | null;
}

type Reader = (text: string, said: Said) => Promise<Article>;

/** One reader a format. */
const READERS: Readonly<Record<Format, Reader>> = {
  text: async (text, { shape }) => {
    const matter = await takeFrontMatter(text);
    return matter ? underFacts(matter.facts, matter.body, shape) : readText(text, shape);
  },
  markdown: async (text, { base }) => {
    const { readMarkdown } = await import('./markdown/index.ts');
    const matter = await takeFrontMatter(text);
    if (!matter) return readMarkdown(text, {}, { base });
    const { facts, body, own } = matter;
    return readMarkdown(body, facts, { base: base ?? facts.source?.url ?? null, own });
  },
  html: async (text, { base }) => {
    const { readHtml } = await import('./html/index.ts');
    return readHtml(text, { url: base });
  },
};

/** Reads a document of any known format. Throws `ReadError` where it cannot be read. */
export async function readArticle(document: Document, stated: StatedFacts = {}): Promise<Article> {
  const format = document.format ?? detectFormat(document.path, document.text);
  if (format !== 'markdown' && '{[<'.includes(document.text.trimStart()[0] ?? 'a')) {
    const { describeData } = await import('./data.ts');
    const data = describeData(document.text);
    if (data !== null) throw new ReadError(`it is ${data}, not an article`);
  }
  const article = await READERS[format](document.text, {
    shape: document.shape ?? null,
    base: baseOf(document, stated),
  });
  return stated.source ? { ...article, source: stated.source } : article;
}

/** Where links of a document go from, as far as is known from outside. */
const baseOf = ({ url }: Document, { source }: StatedFacts): string | null => url ?? source?.url ?? null;

/** Reads a document as `readArticle` does, and says why it is read so. Formats that guess nothing have nothing to say. */
export async function explainArticle(document: Document, stated: StatedFacts = {}): Promise<Explained> {
  const format = document.format ?? detectFormat(document.path, document.text);
  const article = await readArticle(document, stated);
  if (format === 'html') {
    const { explainHtml } = await import('./html/explain.ts');
    const { explanations } = explainHtml(document.text, { url: baseOf(document, stated) });
    return { article, explanations };
  }
  if (format !== 'text') return { article, explanations: [] };
  const { explainText } = await import('./text/explain.ts');
  const matter = await takeFrontMatter(document.text);
  const { explanations } = explainText(matter ? matter.body : document.text, document.shape ?? null);
  return { article, explanations };
}

/** Reads text under facts that front matter states. A stated title is the headline, whatever the first line is. */
function underFacts(facts: Partial<Facts>, body: string, shape: TextShape | null): Article {
  const titled = facts.title && body.trimStart().split('\n', 1)[0]?.trim() !== facts.title;
  return { ...readText(titled ? `${facts.title}\n\n${body}` : body, shape), ...facts };
}

export { detectFormat } from './detect.ts';
export { ReadError } from './error.ts';
export { mayHaveFrontMatter, takeFrontMatter } from './front-matter.ts';
