import {
  type Article,
  type Clean,
  finish,
  type Quote,
  type QuotedArticle,
  type TextShape,
} from '../../model/index.ts';
import type { Document, StatedFacts } from '../../readers/index.ts';
import {
  type DecodedText,
  type GrowingInput,
  isAddress,
  readFile,
  readStandardInput,
  sizeOfFile,
} from '../../sources/index.ts';
import { decodeInput } from '../isolation/file-text.ts';
import { executeGuarded, type GuardOptions, mostHere } from '../isolation/guarded-task.ts';
import { type FileTask, type ReadTask, type Task, type TaskResult, withGuess } from '../isolation/task.ts';
import { identifyText } from '../keeping/text-identity.ts';
import { FeedFound } from '../messages/errors.ts';
import { hasCorrections } from '../outputs/corrected.ts';
import type { Reading } from '../outputs/output.ts';
import { isColored, outputOf, type WantedText } from '../outputs/table.ts';
import type { FetchOptions } from './web-input.ts';

/** How an input is to be read, where the user says so. */
export interface ReadOptions extends FetchOptions, GuardOptions {
  /** Address it comes from. */
  readonly source?: Clean | undefined;
  /** Of a text without markup; without it, it tells by itself. */
  readonly shape?: TextShape | undefined;
  /** The name of a place in it that a link leads to. */
  readonly wanted?: string | null;
  /** Standard input, where it is read already. */
  readonly input?: GrowingInput;
  /** Told what was read where it cannot be read again as cheaply: from standard input, from the web. */
  readonly onDocument?: (kept: KeptDocument) => void;
}

/** A document with what is known of it from outside. */
export interface KeptDocument {
  readonly document: Document;
  readonly stated: StatedFacts;
}

/**
 * Reads one input and finds who said what in it, in marks: `-` is standard input. A text as it is is there at once, without
 * its quotes (`findMarked`). Throws FeedFound, or an Error whose
 * message is one line.
 */
export async function readQuotedArticle(path: string, options: ReadOptions): Promise<QuotedArticle> {
  const quotes = quotesFor(options);
  const { article, quotes: found } = await readInput(path, options, { quotes, explains: false });
  return { path: path === '-' ? null : path, article, quotes: found };
}

/** Reads a file for what it says, without its quotes. Throws as `readQuotedArticle` does. */
export async function readPlainly(path: string, interactive: boolean): Promise<Article> {
  const { article } = await readInput(path, { interactive }, { quotes: 'none', explains: false });
  return article;
}

/**
 * Reads an input once more, in the shape that is said: what was kept of it, else its file. Throws as `readQuotedArticle`
 * does.
 */
export async function readAgain(
  path: string,
  { document, stated }: { readonly document: Document | null; readonly stated: StatedFacts },
  { shape, ...options }: ReadOptions,
): Promise<QuotedArticle> {
  const asks = { ...FOR_SCREEN, quotes: quotesFor({ shape }), stated };
  const shaped = shape === undefined ? {} : { shape };
  const take = async (): Promise<Task> => {
    const { shape: _, ...kept } = document ?? { path, text: (await readText(path, options)).text };
    return { ...asks, type: 'read', document: { ...kept, ...shaped } };
  };
  const file = document === null ? openLarge(path, options, { ...asks, document: shaped }) : null;
  const result = await executeGuarded(file ?? (await take()), options);
  if ('feed' in result) throw new FeedFound(result.feed, null);
  return { path: path === '-' ? null : path, article: result.article, quotes: result.quotes };
}

/**
 * Reads one input for what is wanted of it. Where another process does the reading, it makes the text of it as well: then
 * `text` is there, and of the article its facts alone. Throws as `readQuotedArticle` does, and a ChoiceError.
 */
export async function readFor(wanted: WantedText, options: ReadOptions): Promise<Reading> {
  const { content, ...rest } = wanted;
  const { finds, saves, tellsKept, tellsGrounds: grounds = false } = outputOf(wanted.output);
  const colored = isColored(wanted);
  const asked = colored || finds === 'quotes';
  const quotes = !asked ? 'none' : asksIndirect(wanted.options) ? 'all' : 'marked';
  // Painting has time of its own, which would be taken from that for reading elsewhere.
  const here = saves || colored;
  const asks: Asked = { quotes, grounds, explains: finds === 'reasons', ...(here ? {} : { wanted: rest }) };
  const identifies = tellsKept || (asked && hasCorrections());
  if (content === undefined) return readInput(wanted.path, options, asks, identifies);
  const { documentOf } = await import('./record-input.ts');
  const task = {
    type: 'read',
    most: MOST_PARTS_IN_A_PIPE,
    ...asks,
    ...documentOf(content, wanted.options),
  } as const;
  return readingOf(await executeGuarded(task, options));
}

const asksIndirect = ({ indirect, kind }: WantedText['options']): boolean =>
  indirect === true || kind === 'indirect';

/** Throws FeedFound. */
function readingOf(result: TaskResult): Reading {
  if ('feed' in result) throw new FeedFound(result.feed, null);
  return result;
}

const quotesFor = ({ shape }: ReadOptions): ReadTask['quotes'] => (shape === 'as-is' ? 'none' : 'marked');

/** The quotes of an article in marks. */
export function findMarked(article: Article): Promise<readonly Quote[]> {
  return findQuotes(article, false);
}

/** Every quote of an article in reading order, reported speech among them; the others keep their ids. */
export function findIndirect(article: Article): Promise<readonly Quote[]> {
  return findQuotes(article, true);
}

async function findQuotes(article: Article, indirect: boolean): Promise<readonly Quote[]> {
  const found = await executeGuarded({ type: 'quotes', article, indirect }, { interactive: true });
  return 'feed' in found ? [] : found.quotes;
}

/** A screen takes a third of a second to take in more; a book has a tenth of it. */
const MOST_PARTS = 150_000;
const FOR_SCREEN = { most: MOST_PARTS, explains: false };
/** What has more is data, and none of it structure: 10 MB of prose have a sixth of it. */
const MOST_PARTS_IN_A_PIPE = 600_000;

type Asked = Pick<ReadTask, 'quotes' | 'grounds' | 'explains' | 'wanted'>;

/** `identifies`: what standard input is known by is wanted too. */
async function readInput(
  path: string,
  options: ReadOptions,
  { wanted, ...asked }: Asked,
  identifies = false,
): Promise<Reading> {
  const { source, shape, interactive, wanted: wantedPlace } = options;
  const most = interactive ? MOST_PARTS : MOST_PARTS_IN_A_PIPE;
  const base = { most, ...asked };
  const shaped = shape === undefined ? {} : { shape };
  if (path !== '-' && isAddress(path)) {
    const { readWebInput } = await import('./web-input.ts');
    // What is wanted of it is made here: whether it came whole is known here alone, and has to stand in the text.
    return readWebInput(path, source, options, (document, stated) => {
      options.onDocument?.({ document, stated });
      return executeGuarded({ ...base, type: 'read', document: { ...document, ...shaped }, stated }, options);
    });
  }
  const said: StatedFacts = source === undefined ? {} : { source: { url: source, label: null } };
  const place = wantedPlace == null ? {} : { wanted: wantedPlace };
  const asks = { ...base, stated: said, ...(wanted && { wanted }) };
  const file = openLarge(path, options, { ...asks, document: { ...shaped, ...place } });
  if (file !== null) return readingOf(await executeGuarded(file, options));
  const { text, guessed } = await readText(path, options);
  const stated = withGuess(said, guessed);
  const document = { path: path === '-' ? null : path, text, ...shaped, ...place };
  if (path === '-') options.onDocument?.({ document, stated });
  const key = path === '-' && identifies ? finish(identifyText(text)).key : undefined;
  const known = key === undefined ? {} : { key };
  const task = { ...asks, ...(wanted && { wanted: { ...wanted, ...known } }) };
  return {
    ...readingOf(await executeGuarded({ ...task, type: 'read', document, stated }, options)),
    ...known,
  };
}

/** What is to be done with a file that is read elsewhere, and so is none of what this process takes in; null for any other. */
function openLarge(
  path: string,
  options: ReadOptions,
  task: Omit<FileTask, 'type' | 'size' | 'encoding' | 'document'> & {
    readonly document: Omit<FileTask['document'], 'path'>;
  },
): FileTask | null {
  const size = path === '-' ? 0 : sizeOfFile(path);
  const asIs = task.quotes === 'none' && task.document.shape === 'as-is';
  if (size <= Math.max(0, mostHere(options, asIs))) return null;
  return { ...task, type: 'file', document: { ...task.document, path }, encoding: options.encoding, size };
}

/** The text of a file or of standard input. Throws a SourceError. */
async function readText(path: string, { encoding, input }: ReadOptions): Promise<DecodedText> {
  const bytes = path === '-' ? await (input?.whole ?? readStandardInput()) : readFile(path);
  return decodeInput(bytes, path, encoding);
}
