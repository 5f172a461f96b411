import { join } from 'node:path';
import {
  addSegment,
  countTerms,
  indexedFiles,
  type LibraryFile,
  lookAtFiles,
  SEARCH_INDEX,
  Searcher,
  type SearchIndex,
  SegmentBuilder,
} from '../../library/index.ts';
import { type Article, textOf } from '../../model/index.ts';
import type { Kept, Store } from '../../store/index.ts';
import { Folding, foldWanted } from '../../ui/search/folding.ts';
import { readPlainly } from '../reading/input.ts';

/** Articles that are put into one segment: of more, what is known so far is kept. */
const AT_ONCE = 2500;

export interface SearchMending {
  readonly interactive: boolean;
  /** The files there are, where somebody has just looked. */
  readonly files?: readonly LibraryFile[];
  /** Told how many files are still to be read. */
  readonly onLeft?: (left: number) => void;
}

let folding: Folding | null = null;

/** As a search in an article takes words: without case and accents. */
export function foldText(text: string): string {
  folding ??= new Folding(false);
  return foldWanted(text, folding);
}

/** Puts articles that are read for another reason into the index of words. */
export class SearchIndexer {
  readonly #kept: Kept<SearchIndex>;
  readonly #folder: string;
  #builder = new SegmentBuilder();

  constructor(store: Store, folder: string) {
    this.#kept = store.open(SEARCH_INDEX);
    this.#folder = folder;
  }

  add(file: LibraryFile, article: Article | null): void {
    this.#builder.add(
      file,
      article === null ? new Map() : countTerms(foldText(article.title ?? ''), textsIn(article)),
    );
  }

  get isFull(): boolean {
    return this.#builder.size >= AT_ONCE;
  }

  /** Keeps what was added. */
  async keep(files: readonly LibraryFile[]): Promise<void> {
    if (this.#builder.size === 0) return;
    const segment = this.#builder.build();
    this.#builder = new SegmentBuilder();
    const folder = this.#folder;
    await this.#kept.update((now) =>
      addSegment(now.folder === folder ? now : { folder, segments: [] }, segment, files),
    );
  }

  read(): SearchIndex {
    const index = this.#kept.read();
    return index.folder === this.#folder ? index : { folder: this.#folder, segments: [] };
  }
}

/** Reads the files that an index does not know, and opens it. Never rejects. */
export async function openSearch(
  store: Store,
  folder: string,
  { interactive, files: seen, onLeft }: SearchMending,
): Promise<Searcher> {
  const indexer = new SearchIndexer(store, folder);
  const files = seen ?? (await lookAtFiles(folder));
  const index = indexer.read();
  const unknown = findUnknown(index, files);
  if (unknown.length === 0) return new Searcher(index, files);
  for (const [at, file] of unknown.entries()) {
    onLeft?.(unknown.length - at);
    indexer.add(file, await readPlainly(join(folder, file.name), interactive).catch(() => null));
    if (indexer.isFull) await indexer.keep(files);
  }
  onLeft?.(0);
  await indexer.keep(files);
  return new Searcher(indexer.read(), files);
}

/** The files that an index does not have, or as they were before. */
function findUnknown(index: SearchIndex, files: readonly LibraryFile[]): LibraryFile[] {
  const known = new Set(indexedFiles(index).map(keyOf));
  return files.filter((file) => !known.has(keyOf(file)));
}

const keyOf = ({ name, size, changed }: LibraryFile): string => `${name}/${size}/${changed}`;

function* textsIn({ sections }: Article): Generator<string> {
  for (const { heading, blocks } of sections) {
    if (heading !== null) yield foldText(heading);
    for (const block of blocks) yield foldText(textOf(block));
  }
}
