import type { QuotedArticle, TextShape } from '../../model/index.ts';
import { isMail } from '../../readers/index.ts';
import { decode, describeBinary, readEnd } from '../../sources/index.ts';
import { executeTask } from '../isolation/task.ts';
import { createWatchdog, wasInterrupted } from '../watchdog/watchdog.ts';
import type { ReadOptions } from './input.ts';

/** What is smaller is read whole as fast; in bytes. */
const LARGE = 24 * 1024;
/** More than a screen of 200×60 shows; in bytes. */
const ENOUGH = 16 * 1024;
/** Twenty times what it takes; in milliseconds. */
const PATIENCE = 400;

/**
 * The end of a large text, as an article: to be read on the screen while more is written to it. Null where the end does not
 * tell what the whole is: marks, another shape than that of the whole, letters that have to be guessed.
 */
export async function readEndOf(
  { path, article }: QuotedArticle,
  { shape, encoding }: ReadOptions,
): Promise<QuotedArticle | null> {
  if (path === null || article.format !== 'text' || article.guessed !== undefined || wasInterrupted())
    return null;
  const bytes = readEnd(path, ENOUGH, LARGE);
  if (bytes === null || describeBinary(bytes) !== null) return null;
  try {
    const { text, guessed } = await decode(fromLine(bytes), {
      encoding,
      isMail: (start) => isMail(path, start),
    });
    if (guessed !== null) return null;
    const result = await executeTask(
      {
        type: 'read',
        document: { path, text, format: 'text', ...(shape && { shape }) },
        stated: {},
        quotes: shape === 'as-is' ? 'none' : 'marked',
        explains: false,
      },
      createWatchdog(PATIENCE),
    );
    if ('feed' in result || !isAlike(result.article.shape, article.shape)) return null;
    return { path, article: result.article, quotes: result.quotes };
  } catch {
    return null;
  }
}

/** Whether two texts have their lines put together alike. */
function isAlike(one: TextShape | undefined, other: TextShape | undefined): boolean {
  const keepsLines = (shape: TextShape | undefined) => shape === 'lines' || shape === 'spaced';
  return one === other || (keepsLines(one) && keepsLines(other));
}

/** Without the end of a line, or of a paragraph where one ends soon. */
function fromLine(bytes: Uint8Array): Uint8Array {
  const lineEnd = bytes.indexOf(LINE_FEED);
  let at = lineEnd;
  while (at >= 0 && at < bytes.length / 4) {
    const next = bytes.indexOf(LINE_FEED, at + 1);
    if (next === at + 1) return bytes.subarray(next + 1);
    at = next;
  }
  return bytes.subarray(lineEnd + 1);
}

const LINE_FEED = 10;
