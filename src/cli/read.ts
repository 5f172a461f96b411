import type { Article, Explained, TextShape } from '../model/index.ts';
import { type Document, explainArticle, readArticle, type StatedFacts } from '../readers/index.ts';
import { decode, describeBinary, readFile, readStandardInput, SourceError } from '../sources/index.ts';
import type { Loaded } from '../ui/types.ts';

/** How an input is to be read, where the user says so. */
export interface How {
  /** Address it comes from. */
  readonly source?: string | null;
  /** Of a text without markup; null: it tells by itself. */
  readonly shape?: TextShape | null;
  /** Reported speech without marks counts as quotes too. */
  readonly indirect?: boolean;
}

/** Reads one input and finds who said what in it: `-` or null is standard input. Throws an Error of one line. */
export async function load(path: string | null, how: How = {}): Promise<Loaded> {
  const article = await readInput(path, how);
  const { attributeQuotes } = await import('../quotes/index.ts');
  const quotes = attributeQuotes(article, { indirect: how.indirect ?? false });
  return { path: path === '-' ? null : path, article, quotes };
}

/** Reads one input. Throws an Error whose message is one line. */
export async function readInput(path: string | null, how: How = {}): Promise<Article> {
  return readArticle(...open(path, how));
}

/** As `readInput`, with the reasons. */
export async function explainInput(path: string | null, how: How = {}): Promise<Explained> {
  return explainArticle(...open(path, how));
}

function open(path: string | null, { source = null, shape = null }: How): [Document, StatedFacts] {
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
  return [{ path: piped ? null : path, text, ...(shape === null ? {} : { shape }) }, stated];
}
