import type { Article } from '../model/index.ts';
import { readArticle } from '../readers/index.ts';
import { decode, describeBinary, readFile, readStandardInput, SourceError } from '../sources/index.ts';
import type { Loaded } from '../ui/types.ts';

/**
 * Reads one input and finds who said what in it: `-` or null is standard input. `indirect`: without marks as well.
 * Throws an Error of one line.
 */
export async function load(path: string | null, source: string | null, indirect = false): Promise<Loaded> {
  const article = await readInput(path, source);
  const { attributeQuotes } = await import('../quotes/index.ts');
  return { path: path === '-' ? null : path, article, quotes: attributeQuotes(article, { indirect }) };
}

/** Reads one input. Throws an Error whose message is one line. */
export async function readInput(path: string | null, source: string | null): Promise<Article> {
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
  return readArticle({ path: piped ? null : path, text }, stated);
}
