import {
  type Article,
  cleanLine,
  type Explained,
  type Facts,
  type Format,
  type Run,
  runPlainly,
  type TextShape,
} from '../model/index.ts';
import { detectFormat, reasonOfFormat } from './detect.ts';
import { ReadError } from './error.ts';
import { takeFrontMatter } from './front-matter/index.ts';
import type { MarkupFormat } from './markup/index.ts';
import { loadMath, mayHoldMath, mayHoldTex } from './math/index.ts';
import { loadRooms, loadRoomsFor, readText, withoutSequences } from './text/index.ts';

/** A decoded document: its text with `\n` line ends, and what it was called. */
export interface Document {
  /** As given on the command line; null for standard input. */
  readonly path: string | null;
  readonly text: string;
  /** Said from outside; without it name and content tell. */
  readonly format?: Format;
  /** How its lines are to be read, where it is text; without it the text tells. `as-is` takes any format line for line. */
  readonly shape?: TextShape;
  /** Where it was fetched from; links in it go from there. */
  readonly url?: string;
  /** The name of a place in it that is wanted: by it a link came here. */
  readonly wanted?: string | null;
}

/** Whether a document is mail, whose parts say for themselves how their bytes are to be read. `start`: its beginning. */
export function isMail(path: string | null, start: string): boolean {
  return detectFormat(path, start) === 'mail';
}

/**
 * Facts stated from outside (flags, another reading of it), which go before what the document says; a date only where it
 * says none.
 */
export type StatedFacts = Partial<Pick<Facts, 'source' | 'lang' | 'published'> & Pick<Article, 'guessed'>>;

const withStated = (article: Article, { published, ...stated }: StatedFacts): Article => ({
  ...article,
  ...stated,
  published: article.published ?? published ?? null,
});

/** What is said of a text from outside. */
interface Said {
  readonly shape: TextShape | null;
  /** The address that links in it go from. */
  readonly base: string | null;
  readonly wanted: string | null;
  readonly run: Run;
}

type Reader = (text: string, said: Said) => Promise<Article>;

/** The reader of a language of marks that is none of Markdown's. */
const readerOf =
  (format: MarkupFormat): Reader =>
  async (text, { base, wanted, run }) => {
    const { loadMarkup } = await import('./markup/index.ts');
    const read = await loadMarkup(format);
    if (mayHoldTex(text)) await loadMath();
    // Sites keep articles in AsciiDoc as they keep them in Markdown; in the others three dashes are a line.
    const matter = format === 'asciidoc' ? await takeFrontMatter(text) : null;
    return run(() => read(matter ? matter.body : text, { base, wanted, stated: matter?.facts ?? {} }));
  };

/** Told by marks that data does not have. */
const SELF_NAMED: ReadonlySet<Format> = new Set<Format>(['markdown', 'subtitles', 'mail']);

/** One reader a format. */
const READERS: Readonly<Record<Format, Reader>> = {
  text: async (text, { shape, run }) => {
    const matter = await takeFrontMatter(text);
    const words = matter ? underTitle(matter.facts, matter.body) : text;
    const rooms = await loadRoomsFor(words, shape);
    return run(() => ({ ...readText(words, shape, rooms), ...matter?.facts }));
  },
  markdown: async (text, { base, wanted, run }) => {
    const { readMarkdown } = await import('./markdown/index.ts');
    const matter = await takeFrontMatter(text, 'markdown');
    if (!matter) return readMarkdown(text, {}, { base, wanted, run });
    const { facts, body, own } = matter;
    return readMarkdown(body, facts, { base: base ?? facts.source?.url ?? null, own, wanted, run });
  },
  html: async (text, { base, wanted, run }) => {
    const { readHtml } = await import('./html/index.ts');
    if (mayHoldMath(text)) await loadMath();
    return run(() => readHtml(text, { url: base, wanted }));
  },
  subtitles: async (text, { run }) => {
    const { readSubtitles } = await import('./subtitles/index.ts');
    await loadRooms();
    return run(() => readSubtitles(text));
  },
  mail: async (text, { run }) => {
    const { readMail } = await import('./mail/index.ts');
    await loadRooms();
    const html = await import('./html/index.ts');
    return readMail(text, html, run);
  },
  rst: readerOf('rst'),
  org: readerOf('org'),
  asciidoc: readerOf('asciidoc'),
  mediawiki: readerOf('mediawiki'),
  bbcode: readerOf('bbcode'),
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
  if (document.shape === 'as-is') return asItIs(document.text, format, stated, run);
  const mayBeData =
    format === 'text' || format === 'html' || (document.format === undefined && !SELF_NAMED.has(format));
  if (mayBeData && '{[<'.includes(document.text.trimStart()[0] ?? 'a')) {
    const { describeData } = await import('./data.ts');
    const data = describeData(document.text);
    if (data !== null) throw new ReadError(`it is ${data}, not an article`);
  }
  const article = await READERS[format](document.text, {
    shape: document.shape ?? null,
    base: baseOf(document, stated),
    wanted: document.wanted ?? null,
    run,
  });
  return withStated(article, stated);
}

/** A document of any format line for line. What it says of itself in front matter is believed, and nothing else asked. */
async function asItIs(text: string, format: Format, stated: StatedFacts, run: Run): Promise<Article> {
  const { readVerbatim } = await import('./verbatim.ts');
  const matter = await takeFrontMatter(text, format);
  const plain = format === 'text' ? withoutSequences(text) : text;
  return withStated(
    run(() => readVerbatim(plain, format, { ...matter?.facts, ...stated })),
    stated,
  );
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
  if (document.shape === 'as-is') {
    return {
      article,
      explanations: [{ what: 'shape', text: cleanLine('as-is'), reason: cleanLine('as you said') }],
    };
  }
  if (format === 'html') {
    const { explainHtml } = await import('./html/index.ts');
    const { explanations } = run(() => explainHtml(document.text, { url: baseOf(document, stated) }));
    return { article, explanations };
  }
  if (format === 'subtitles') {
    const { explainSubtitles } = await import('./subtitles/index.ts');
    return run(() => explainSubtitles(document.text, reasonOfFormat(document.path, format)));
  }
  if (format === 'mail') {
    const { explainMail } = await import('./mail/index.ts');
    const html = await import('./html/index.ts');
    return explainMail(document.text, html, reasonOfFormat(document.path, format), run);
  }
  if (format === 'markdown') {
    const reason = cleanLine('badge: a picture with the address of one, or in a row with such');
    return {
      article,
      explanations: article.furniture.map(({ text }) => ({ what: 'furniture', text, reason })),
    };
  }
  if (format !== 'text') return { article, explanations: [] };
  const { explainText } = await import('./text/explain.ts');
  await loadRooms();
  const matter = await takeFrontMatter(document.text);
  const { explanations } = run(() =>
    explainText(matter ? matter.body : document.text, document.shape ?? null),
  );
  return { article, explanations };
}

/** The words of a document in paragraphs, nothing guessed: for one whose structure is too much to read. `why` says so. */
export async function readBare(document: Document, stated: StatedFacts, why: string): Promise<Article> {
  const format = document.format ?? detectFormat(document.path, document.text);
  if (document.shape === 'as-is') {
    return { ...(await asItIs(document.text, format, stated, runPlainly)), bare: cleanLine(why) };
  }
  const { bareArticle } = await import('./bare.ts');
  const article = await bareArticle(document.text, format, why);
  return withStated(article, stated);
}

/** Text under the title that front matter states: it is the headline, whatever the first line is. */
function underTitle({ title }: Partial<Facts>, body: string): string {
  const isFirst = body.trimStart().split('\n', 1)[0]?.trim() === title;
  return title && !isFirst ? `${title}\n\n${body}` : body;
}

export { isoDate } from './dates.ts';
export { detectFormat } from './detect.ts';
export { ReadError } from './error.ts';
export { findFeed, mayBeFeed, takeFeed } from './feeds/index.ts';
export { takeFrontMatter } from './front-matter/index.ts';
