import type { Article, Clean, Explained, TextShape } from '../model/index.ts';
import { type Document, explainArticle, readArticle, type StatedFacts } from '../readers/index.ts';
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

/** How an input is to be read, where the user says so. */
export interface How extends Web {
  /** Address it comes from. */
  readonly source?: Clean | null;
  /** Of a text without markup; null: it tells by itself. */
  readonly shape?: TextShape | null;
  /** Reported speech without marks counts as quotes too. */
  readonly indirect?: boolean;
}

/** Reads one input and finds who said what in it: `-` or null is standard input. Throws as `readInput` does. */
export async function load(path: string | null, how: How = {}): Promise<Loaded> {
  const read = await readInput(path, how);
  const { attributeQuotes, tellLanguage } = await import('../quotes/index.ts');
  const article = { ...read, lang: await tellLanguage(read) };
  const quotes = attributeQuotes(article, { indirect: how.indirect ?? false });
  return { path: path === '-' ? null : path, article, quotes };
}

/** Reads one input: a file, an address, standard input. Throws FeedFound, or an Error whose message is one line. */
export function readInput(path: string | null, how: How = {}): Promise<Article> {
  return readWith(readArticle, path, how);
}

/** As `readInput`, with the reasons. */
export function explainInput(path: string | null, how: How = {}): Promise<Explained> {
  return readWith(explainArticle, path, how);
}

async function readWith<Result>(
  read: (document: Document, stated: StatedFacts) => Promise<Result>,
  path: string | null,
  how: How,
): Promise<Result> {
  const piped = path === null || path === '-';
  const { source = null, shape = null } = how;
  const shaped = shape === null ? {} : { shape };
  if (!piped && isAddress(path)) {
    const { readAddress } = await import('./address.ts');
    return readAddress(path, source, how, (document, stated) => read({ ...document, ...shaped }, stated));
  }
  const bytes = piped ? readStandardInput() : readFile(path);
  const binary = describeBinary(bytes);
  if (binary !== null) throw new SourceError(`it is ${binary}, not an article`);
  const text = decode(bytes);
  if (text.trim() === '') throw new SourceError('it is empty');
  if (mayBeFeed(text)) await refuseFeed(text);
  const stated = source === null ? {} : { source: { url: source, label: null } };
  return read({ path: piped ? null : path, text, ...shaped }, stated);
}

async function refuseFeed(text: string): Promise<void> {
  const feed = await takeFeed(text, null);
  if (feed === null) return;
  const { FeedFound } = await import('./feed-found.ts');
  throw new FeedFound(feed, null);
}
