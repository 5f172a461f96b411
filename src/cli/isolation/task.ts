import {
  type Article,
  cleanLine,
  countParts,
  type Feed,
  type Quote,
  type QuoteGrounds,
  type Run,
} from '../../model/index.ts';
import {
  type Document,
  explainArticle,
  readArticle,
  readBare,
  type StatedFacts,
  takeFeed,
} from '../../readers/index.ts';
import { readFile } from '../../sources/index.ts';
import type { Reading } from '../outputs/output.ts';
import type { WantedText } from '../outputs/table.ts';
import { decodeInput } from './file-text.ts';

/** What there is to be done: data alone, so that it can be handed to another process. */
export type Task = ReadTask | FileTask | QuotesTask;

/** A document to be read. */
export interface ReadTask {
  readonly type: 'read';
  readonly document: Document;
  readonly stated: StatedFacts;
  /** Which quotes are looked for: none, those in marks, reported speech as well. */
  readonly quotes: 'none' | 'marked' | 'all';
  /** Whether what speaks for each quote is asked for. */
  readonly grounds?: boolean;
  /** Whether the reasons are asked for. */
  readonly explains: boolean;
  /** Of an article of more parts than this only the words are wanted. */
  readonly most?: number;
  /** Its structure is not to be read, its words alone, in paragraphs; and this is why. */
  readonly wordsOnly?: string;
  /** What is to be made of it, where another process does the task. */
  readonly wanted?: WantedText;
}

/** A document that is to be read from its file first: large, so that only who reads it takes it in. */
export interface FileTask extends Omit<ReadTask, 'type' | 'document'> {
  readonly type: 'file';
  readonly document: Omit<Document, 'text' | 'path'> & { readonly path: string };
  readonly encoding: string | undefined;
  /** In bytes. */
  readonly size: number;
}

/** An article whose quotes are wanted: those in marks, or reported speech as well. */
export interface QuotesTask {
  readonly type: 'quotes';
  readonly article: Article;
  readonly indirect: boolean;
}

export type TaskResult = Reading | { readonly feed: Feed };

/**
 * Does a task. What may take long, or run out of memory, goes through `run`, piece by piece. Throws ReadError for what is
 * no article, SourceError for a file that cannot be read, and what `run` throws.
 */
export async function executeTask(task: Task, run: Run): Promise<TaskResult> {
  if (task.type === 'quotes') {
    return { ...(await withQuotes(task.article, task.indirect, run)), explanations: [] };
  }
  if (task.type === 'file') return executeTask(await openFile(task), run);
  const { document, stated, quotes, grounds, explains, most, wordsOnly } = task;
  if (wordsOnly !== undefined) {
    return { article: await readBare(document, stated, wordsOnly), quotes: [], explanations: [] };
  }
  const asIs = document.shape === 'as-is';
  const feed = asIs ? null : await takeFeed(document.text, document.url ?? null, run);
  if (feed !== null) return { feed };
  if (explains) return { ...(await explainArticle(document, stated, run)), quotes: [] };
  const article = await readArticle(document, stated, run);
  if (most !== undefined && countParts(article, most) > most) {
    return executeTask({ ...task, wordsOnly: `it has more than ${most} parts` }, run);
  }
  if (quotes === 'none') return { article, quotes: [], explanations: [] };
  const found = grounds
    ? await withGrounds(article, quotes === 'all', run)
    : await withQuotes(article, quotes === 'all', run);
  return { ...found, explanations: [] };
}

async function openFile({ document, encoding, stated, ...task }: FileTask): Promise<ReadTask> {
  const { text, guessed } = await decodeInput(readFile(document.path), document.path, encoding);
  return { ...task, type: 'read', document: { ...document, text }, stated: withGuess(stated, guessed) };
}

/** What is stated, and the encoding it was taken for where that was guessed. */
export function withGuess(stated: StatedFacts, guessed: string | null): StatedFacts {
  return guessed === null ? stated : { ...stated, guessed: cleanLine(guessed) };
}

async function withQuotes(
  read: Article,
  indirect: boolean,
  run: Run,
): Promise<{ article: Article; quotes: readonly Quote[] }> {
  const { withLanguage } = await import('../../quotes/index.ts');
  const article = await withLanguage(read);
  return { article, quotes: await findQuotes(article, indirect, run) };
}

async function withGrounds(
  read: Article,
  indirect: boolean,
  run: Run,
): Promise<Pick<Reading, 'article' | 'quotes' | 'grounds'>> {
  const { explainQuotes, withLanguage } = await import('../../quotes/index.ts');
  const article = await withLanguage(read);
  const found = await run(() => explainQuotes(article, { indirect }));
  const grounds = new Map(
    found.map(({ quote, rule, sentence }): [string, QuoteGrounds] => [quote.id, { rule, sentence }]),
  );
  return { article, quotes: found.map(({ quote }) => quote), grounds };
}

async function findQuotes(article: Article, indirect: boolean, run: Run): Promise<readonly Quote[]> {
  const { attributeQuotes } = await import('../../quotes/index.ts');
  return run(() => attributeQuotes(article, { indirect }));
}
