import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  keyOf,
  type Lock,
  removeWorkingFile,
  sweep,
  syncFolder,
  takeLock,
  takeName,
  writeTemporary,
} from '../store/index.ts';
import { addChecksum } from './checksum.ts';
import { SaveError, toSaveError } from './failures.ts';
import { fileNameOf } from './file-name.ts';
import { findSaved, type Search, type TellSource } from './find-saved.ts';
import type { Keepable } from './keepable.ts';
import { replaceFile } from './place.ts';

export interface Saved {
  readonly path: string;
  /** Whether it was there before. */
  readonly updated: boolean;
  /** Path of the file it was saved in before and somebody has changed since, where that is why it has a new one. */
  readonly changed: string | null;
}

const NOWHERE: Search = { unchanged: null, changed: null };
/** Names that are taken by something else before one gives up. */
const MOST_NAMES = 1000;
/** Times that somebody changes the file between the look at it and its update. */
const MOST_LOOKS = 20;

/**
 * Keeps an article in a folder. Only a file that this program wrote and nobody has changed since is updated; otherwise
 * the article gets a name that nobody has. It is written beside its place, made safe on the disk and then named:
 * whatever happens, there is the old article or the new one, and never half of one. Processes that save the same article
 * wait for each other. With null for `tellSource` it is known that the article is in no file yet. Throws a SaveError.
 */
export async function saveArticle(
  folder: string,
  article: Keepable,
  tellSource: TellSource | null,
): Promise<Saved> {
  const identity = article.source ?? article.markdown;
  const key = keyOf(identity);
  let temporary: string | null = null;
  let lock: Lock | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    sweep(folder);
    // The slow part comes before the lock.
    temporary = writeTemporary(folder, key, addChecksum(article.markdown));
    lock = await takeLock(folder, key);
    const saved = await giveName(folder, article, temporary, lock, tellSource);
    syncFolder(folder);
    return saved;
  } catch (error) {
    throw toSaveError(error, folder);
  } finally {
    if (temporary !== null) removeWorkingFile(temporary);
    lock?.release();
  }
}

async function giveName(
  folder: string,
  article: Keepable,
  temporary: string,
  lock: Lock,
  tellSource: TellSource | null,
): Promise<Saved> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const { unchanged, changed } =
      tellSource === null ? NOWHERE : await findSaved(folder, article, tellSource);
    if (!lock.isHeld())
      throw new SaveError('another process took its turn while this one stood still; try again');
    if (unchanged === null) {
      return {
        path: takeFreeName(folder, article, temporary),
        updated: false,
        changed: changed?.path ?? null,
      };
    }
    if (replaceFile(temporary, unchanged)) return { path: unchanged.path, updated: true, changed: null };
  }
  throw new SaveError(`something else is changing it in ${folder} all the time; try again later`);
}

function takeFreeName(folder: string, { title, source, markdown }: Keepable, temporary: string): string {
  const identity = source ?? markdown;
  for (let taken = 0; taken < MOST_NAMES; taken++) {
    const path = join(folder, fileNameOf(title, taken === 0 ? identity : `${identity}\n${taken}`));
    if (takeName(temporary, path)) return path;
  }
  throw new SaveError(`${MOST_NAMES} files in ${folder} have its name; move some of them`);
}
