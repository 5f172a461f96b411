import type { QuotedArticle } from '../../model/index.ts';
import { isMail } from '../../readers/index.ts';
import { decode, describeBinary, type GrowingInput, isAddress, readStart } from '../../sources/index.ts';
import { executeTask } from '../isolation/task.ts';
import { createWatchdog } from '../watchdog/watchdog.ts';
import type { ReadOptions } from './input.ts';

/** What is larger is read elsewhere, and takes its time; in bytes. */
const LARGE = 64 * 1024;
/** More than a screen of 200×60 shows of prose; in bytes. */
const ENOUGH = 16 * 1024;
/** A screen of 80×24 twice over: what a slow pipe is first waited for; and each time that it has so many times as much. */
const SCREENFUL = 4 * 1024;
const GROWTH = 4;
/** What is read here so often; in bytes. */
const MOST = 256 * 1024;
/** Twenty times what it takes; in milliseconds. */
const PATIENCE = 400;

/** The beginning of a large file, as an article; null for any other, and as `readBeginningOf` says. */
export async function readBeginning(path: string, options: ReadOptions): Promise<QuotedArticle | null> {
  const bytes = isAddress(path) ? null : readStart(path, ENOUGH, LARGE);
  return bytes && readBeginningOf(path, bytes, options);
}

/** The beginnings of an input that is still being written, each longer than the one before. */
export async function* readBeginnings(
  input: GrowingInput,
  options: ReadOptions,
): AsyncGenerator<QuotedArticle> {
  for (let size = SCREENFUL; size <= MOST && (await input.reaches(size)); size *= GROWTH) {
    const read = await readBeginningOf(null, input.soFar().subarray(0, MOST), options);
    if (read === null) return;
    yield read;
  }
}

/**
 * The beginning of a text, as an article: to be read on the screen until the rest is there. Null where the beginning does
 * not tell what the whole is: markup, mail, data.
 */
async function readBeginningOf(
  path: string | null,
  bytes: Uint8Array,
  { source, shape, encoding }: ReadOptions,
): Promise<QuotedArticle | null> {
  if (describeBinary(bytes) !== null) return null;
  const { text, guessed } = await decode(bytes, { encoding, isMail: (start) => isMail(path, start) });
  const end = lastBreak(text);
  if (guessed !== null || end <= 0) return null;
  try {
    const result = await executeTask(
      {
        type: 'read',
        document: { path, text: text.slice(0, end), ...(shape && { shape }) },
        stated: source === undefined ? {} : { source: { url: source, label: null } },
        quotes: shape === 'as-is' ? 'none' : 'marked',
        explains: false,
      },
      createWatchdog(PATIENCE),
    );
    if ('feed' in result || !TOLD_BY_BEGINNING.has(result.article.format)) return null;
    return { path, article: result.article, quotes: result.quotes };
  } catch {
    return null;
  }
}

/** Formats in which what comes later changes little of what stands before. */
const TOLD_BY_BEGINNING: ReadonlySet<string> = new Set(['text', 'markdown']);

/** Where the last paragraph that is there whole ends; 0 where none does. */
function lastBreak(text: string): number {
  const paragraph = text.lastIndexOf('\n\n');
  return paragraph > text.length / 2 ? paragraph : Math.max(0, text.lastIndexOf('\n'));
}
