import type { Article, Quote } from '../model/index.ts';
import { attributeQuotes } from '../quotes/index.ts';
import { readArticle } from '../readers/index.ts';
import { decode, describeBinary, readFile, readStandardInput, SourceError } from '../sources/index.ts';

/** An article that has been read, with its quotes. */
export interface Loaded {
  /** As given; null for standard input. */
  readonly path: string | null;
  readonly article: Article;
  readonly quotes: readonly Quote[];
}

/** Reads one input: `-` or null is standard input. Throws an Error whose message is one line. */
export async function load(path: string | null, source: string | null): Promise<Loaded> {
  const piped = path === null || path === '-';
  if (!piped && /^[a-z][a-z0-9+.-]*:\/\//i.test(path)) {
    throw new SourceError('addresses are not fetched yet; save the article, or pipe it in with curl');
  }
  const bytes = piped ? readStandardInput() : readFile(path);
  const binary = describeBinary(bytes);
  if (binary !== null) throw new SourceError(`it is ${binary}, not an article`);
  const text = decode(bytes);
  if (text.trim() === '') throw new SourceError('it is empty');
  const stated = source === null ? {} : { source: { url: source, label: null } };
  const article = await readArticle({ path: piped ? null : path, text }, stated);
  return { path: piped ? null : path, article, quotes: attributeQuotes(article) };
}
