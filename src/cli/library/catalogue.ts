import { join } from 'node:path';
import {
  compareWith,
  FACTS,
  type FactsIndex,
  type FileFacts,
  type LibraryFile,
  lookAtFiles,
} from '../../library/index.ts';
import { type Article, measure } from '../../model/index.ts';
import type { Kept, Store } from '../../store/index.ts';
import { readPlainly } from '../reading/input.ts';

/** What is told while an index is mended. */
export interface MendingOptions {
  /** Somebody sees a screen meanwhile: nothing holds it up for long. */
  readonly interactive: boolean;
  /** Told what is known so far, now and then, and at the end; and how many files are still to be read. */
  readonly onKnown?: (files: readonly FileFacts[], left: number) => void;
  /** Whether to go on. */
  readonly isWanted?: () => boolean;
  /** Told each article that is read, with its file. */
  readonly onArticle?: (file: LibraryFile, article: Article) => void;
}

/** Files that are read between two times that what is known is told, and between two that it is kept. */
const TOLD_AFTER = 40;
const KEPT_AFTER = 1000;

/** The facts of the saved articles as they are known, without looking at any file; of another folder none. */
export function readFacts(kept: Kept<FactsIndex>, folder: string): readonly FileFacts[] {
  const index = kept.read();
  return index.folder === folder ? index.files : [];
}

/** Opens the index of facts. */
export const openFacts = (store: Store): Kept<FactsIndex> => store.open(FACTS);

/**
 * Looks which files of a library are new, changed or gone, reads the first two, and keeps what is known of all. Files that
 * cannot be read are known by their names. Never rejects.
 */
export async function mendFacts(
  kept: Kept<FactsIndex>,
  folder: string,
  { interactive, onKnown, isWanted = () => true, onArticle }: MendingOptions,
): Promise<readonly FileFacts[]> {
  const files = await lookAtFiles(folder);
  const { sound, unknown, isStale } = compareWith(kept.read(), folder, files);
  const known = [...sound];
  if (!isStale) return known;
  let count = 0;
  for (const file of unknown) {
    if (!isWanted()) break;
    const article = await readOrNull(join(folder, file.name), interactive);
    known.push(factsOf(file, article));
    if (article !== null) onArticle?.(file, article);
    count++;
    if (count % TOLD_AFTER === 0) onKnown?.(known, unknown.length - count);
    if (count % KEPT_AFTER === 0) await kept.update(() => ({ folder, files: [...known] }));
  }
  onKnown?.(known, unknown.length - count);
  await kept.update(() => ({ folder, files: known }));
  return known;
}

async function readOrNull(path: string, interactive: boolean): Promise<Article | null> {
  try {
    return await readPlainly(path, interactive);
  } catch {
    return null;
  }
}

function factsOf({ name, size, changed }: LibraryFile, article: Article | null): FileFacts {
  const { words, minutes } = article === null ? { words: 0, minutes: 0 } : measure(article);
  return {
    name,
    size,
    changed,
    title: article?.title ?? null,
    site: article?.site ?? null,
    source: article?.source.url ?? null,
    published: article?.published ?? null,
    words,
    minutes,
  };
}
