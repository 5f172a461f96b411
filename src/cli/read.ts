import type { Article, Clean, Quote, TextShape } from '../model/index.ts';
import type { StatedFacts } from '../readers/index.ts';
import {
  decode,
  describeBinary,
  isAddress,
  readFile,
  readStandardInput,
  SourceError,
} from '../sources/index.ts';
import type { Loaded } from '../ui/types.ts';
import type { Web } from './address.ts';
import { type Care, understandCarefully } from './careful.ts';
import { isColored, tellsQuotes, type Wanted } from './options.ts';
import type { Reading, ReadTask } from './understand.ts';

/** How an input is to be read, where the user says so. */
export interface How extends Web, Care {
  /** Address it comes from. */
  readonly source?: Clean | null;
  /** Of a text without markup; null: it tells by itself. */
  readonly shape?: TextShape | null;
  /** Reported speech without marks counts as quotes too. */
  readonly indirect?: boolean;
}

/** Reads one input and finds who said what in it: `-` or null is standard input. Throws as `readInput` does. */
export async function load(path: string | null, how: How = {}): Promise<Loaded> {
  const { article, quotes } = await readWith({ quotes: how.indirect ? 'all' : 'marked' }, path, how);
  return { path: path === '-' ? null : path, article, quotes };
}

/** Reads one input: a file, an address, standard input. Throws FeedFound, or an Error whose message is one line. */
export async function readInput(path: string | null, how: How = {}): Promise<Article> {
  return (await readWith({}, path, how)).article;
}

/**
 * Reads one input for what is wanted of it. Where another process does the reading, it makes the text of it as well: then
 * `text` is there, and of the article its facts alone. Throws as `readInput` does, and a ChoiceError.
 */
export async function readFor(path: string, how: How, wanted: Wanted): Promise<Reading> {
  const { options } = wanted;
  const colored = isColored(options);
  const asked = colored || tellsQuotes(options.output);
  const quotes = !asked ? 'none' : options.indirect ? 'all' : 'marked';
  const explains = options.output === 'explain';
  // Painting has time of its own, which would be taken from that for reading elsewhere.
  return readWith({ quotes, explains }, path, how, colored ? null : wanted);
}

/** Every quote of an article in reading order, reported speech among them; the others keep their ids. */
export async function findIndirect(article: Article): Promise<readonly Quote[]> {
  const found = await understandCarefully({ type: 'quotes', article }, { interactive: true });
  return 'feed' in found ? [] : found.quotes;
}

/** A screen takes a third of a second to take in more; a book has a tenth of it. */
const MOST_PARTS = 150_000;
/** What has more is data, and none of it structure: 10 MB of prose have a sixth of it. */
const MOST_PARTS_IN_A_PIPE = 600_000;

async function readWith(
  asked: Partial<Pick<ReadTask, 'quotes' | 'explains'>>,
  path: string | null,
  how: How,
  wanted: Wanted | null = null,
): Promise<Reading> {
  const piped = path === null || path === '-';
  const { source = null, shape = null } = how;
  const base = {
    type: 'read',
    quotes: 'none',
    explains: false,
    most: how.interactive ? MOST_PARTS : MOST_PARTS_IN_A_PIPE,
    ...asked,
  } as const;
  const shaped = shape === null ? {} : { shape };
  if (!piped && isAddress(path)) {
    const { readAddress } = await import('./address.ts');
    // What is wanted of it is made here: whether it came whole is known here alone, and has to stand in the text.
    return readAddress(path, source, how, (document, stated) =>
      understandCarefully({ ...base, document: { ...document, ...shaped }, stated }, how),
    );
  }
  const bytes = piped ? readStandardInput() : readFile(path);
  const binary = describeBinary(bytes);
  if (binary !== null) throw new SourceError(`it is ${binary}, not an article`);
  const text = decode(bytes);
  if (text.trim() === '') throw new SourceError('it is empty');
  const stated: StatedFacts = source === null ? {} : { source: { url: source, label: null } };
  const document = { path: piped ? null : path, text, ...shaped };
  const task = { ...base, document, stated, ...(wanted && { wanted }) };
  const understood = await understandCarefully(task, how);
  if (!('feed' in understood)) return understood;
  const { FeedFound } = await import('./feed-found.ts');
  throw new FeedFound(understood.feed, null);
}
