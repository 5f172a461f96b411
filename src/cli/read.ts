import type { Article } from '../model/index.ts';
import { readArticle } from '../readers/index.ts';
import {
  decode,
  describeBinary,
  isAddress,
  mayBeFeed,
  readFile,
  readStandardInput,
  SourceError,
  takeFeed,
} from '../sources/index.ts';
import type { Loaded } from '../ui/types.ts';
import type { Web } from './address.ts';

/** Reads one input and finds who said what in it: `-` or null is standard input. Throws an Error of one line. */
export async function load(path: string | null, source: string | null, web: Web = {}): Promise<Loaded> {
  const article = await readInput(path, source, web);
  const { attributeQuotes } = await import('../quotes/index.ts');
  return { path: path === '-' ? null : path, article, quotes: attributeQuotes(article) };
}

/** Reads one input: a file, an address, standard input. Throws FeedFound, or an Error whose message is one line. */
export async function readInput(path: string | null, source: string | null, web: Web = {}): Promise<Article> {
  const piped = path === null || path === '-';
  if (!piped && isAddress(path)) {
    const { readAddress } = await import('./address.ts');
    return readAddress(path, source, web, readArticle);
  }
  const bytes = piped ? readStandardInput() : readFile(path);
  const binary = describeBinary(bytes);
  if (binary !== null) throw new SourceError(`it is ${binary}, not an article`);
  const text = decode(bytes);
  if (text.trim() === '') throw new SourceError('it is empty');
  if (mayBeFeed(text)) await refuseFeed(text);
  const stated = source === null ? {} : { source: { url: source, label: null } };
  return readArticle({ path: piped ? null : path, text }, stated);
}

async function refuseFeed(text: string): Promise<void> {
  const feed = await takeFeed(text, null);
  if (feed === null) return;
  const { FeedFound } = await import('./feed-found.ts');
  throw new FeedFound(feed, null);
}
