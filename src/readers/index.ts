import {
  type Article,
  type Explained,
  type Facts,
  type Format,
  type Run,
  runPlainly,
  type TextShape,
} from '../model/index.ts';
import { detectFormat } from './detect.ts';
import { ReadError } from './error.ts';
import { takeFrontMatter } from './front-matter/index.ts';
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
  readonly run: Run;
}

type Reader = (text: string, said: Said) => Promise<Article>;

/** One reader a format. */
const READERS: Readonly<Record<Format, Reader>> = {
  text: async (text, { shape, run }) => {
    const matter = await takeFrontMatter(text);
    return run(() => (matter ? underFacts(matter.facts, matter.body, shape) : readText(text, shape)));
  },
  markdown: async (text, { base, run }) => {
    const { readMarkdown } = await import('./markdown/index.ts');
    const matter = await takeFrontMatter(text);
    if (!matter) return readMarkdown(text, {}, { base, run });
    const { facts, body, own } = matter;
    return readMarkdown(body, facts, { base: base ?? facts.source?.url ?? null, own, run });
  },
  html: async (text, { base, run }) => {
    const { readHtml } = await import('./html/index.ts');
    return run(() => readHtml(text, { url: base }));
  },
};

/**
 * Reads a document of any known format; what may take long goes through `run`. Throws `ReadError` where it cannot be read,
 * and what `run` throws.
 */
export async function readArticle(
  document: Document,
  stated: StatedFacts = {},
  run: Run = runPlainly,
): Promise<Article> {
  const format = document.format ?? detectFormat(document.path, document.text);
  if (format !== 'markdown' && '{[<'.includes(document.text.trimStart()[0] ?? 'a')) {
    const { describeData } = await import('./data.ts');
    const data = describeData(document.text);
    if (data !== null) throw new ReadError(`it is ${data}, not an article`);
  }
  const article = await READERS[format](document.text, {
    shape: document.shape ?? null,
    base: baseOf(document, stated),
    run,
  });
  return stated.source ? { ...article, source: stated.source } : article;
}

/** Where links of a document go from, as far as is known from outside. */
const baseOf = ({ url }: Document, { source }: StatedFacts): string | null => url ?? source?.url ?? null;

/** Reads a document as `readArticle` does, and says why it is read so. Formats that guess nothing have nothing to say. */
export async function explainArticle(
  document: Document,
  stated: StatedFacts = {},
  run: Run = runPlainly,
): Promise<Explained> {
  const format = document.format ?? detectFormat(document.path, document.text);
  const article = await readArticle(document, stated, run);
  if (format === 'html') {
    const { explainHtml } = await import('./html/index.ts');
    const { explanations } = run(() => explainHtml(document.text, { url: baseOf(document, stated) }));
    return { article, explanations };
  }
  if (format !== 'text') return { article, explanations: [] };
  const { explainText } = await import('./text/explain.ts');
  const matter = await takeFrontMatter(document.text);
  const { explanations } = run(() =>
    explainText(matter ? matter.body : document.text, document.shape ?? null),
  );
  return { article, explanations };
}

/** The words of a document in paragraphs, nothing guessed: for one whose structure is too much to read. `why` says so. */
export async function readBare(document: Document, stated: StatedFacts, why: string): Promise<Article> {
  const format = document.format ?? detectFormat(document.path, document.text);
  const { bareArticle } = await import('./bare.ts');
  const article = await bareArticle(document.text, format, why);
  return stated.source ? { ...article, source: stated.source } : article;
}

/** Reads text under facts that front matter states. A stated title is the headline, whatever the first line is. */
function underFacts(facts: Partial<Facts>, body: string, shape: TextShape | null): Article {
  const titled = facts.title && body.trimStart().split('\n', 1)[0]?.trim() !== facts.title;
  return { ...readText(titled ? `${facts.title}\n\n${body}` : body, shape), ...facts };
}

export { detectFormat } from './detect.ts';
export { ReadError } from './error.ts';
export { findFeed, mayBeFeed, takeFeed } from './feeds/index.ts';
export { takeFrontMatter } from './front-matter/index.ts';
