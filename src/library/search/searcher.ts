import type { LibraryFile } from '../mend.ts';
import type { SearchIndex } from './kept-index.ts';
import { OpenSegment, type Segment, SegmentBuilder } from './segment.ts';
import { termsIn } from './terms.ts';

/** A file that has all that was looked for. */
export interface Found {
  readonly name: string;
  /** The higher, the more it is about that. */
  readonly score: number;
}

/** So many segments are asked one after the other; of more, one is made. */
const MOST_SEGMENTS = 12;
/** How fast a word that stands there again adds less: as in BM25 (Robertson & Zaragoza, 2009), without lengths. */
const SATURATION = 1.2;

/** Searches files by the words in them. */
export class Searcher {
  readonly #segments: readonly OpenSegment[];
  /** Files that are as they were when they were read, by their names: those of other sizes or times are passed over. */
  readonly #current: ReadonlyMap<string, LibraryFile>;

  constructor(index: SearchIndex, files: readonly LibraryFile[]) {
    this.#segments = index.segments.map((segment) => new OpenSegment(segment));
    this.#current = new Map(files.map((file) => [file.name, file]));
  }

  /** The files that have words beginning with each of those that are looked for (folded), the best first. */
  find(folded: string): Found[] {
    const terms = [...new Set(termsIn(folded))];
    if (terms.length === 0) return [];
    const count = Math.max(1, this.#current.size);
    const found: Found[] = [];
    // Two processes may have read the same file.
    const names = new Set<string>();
    const perSegment = this.#segments.map((segment) => terms.map((term) => segment.find(term)));
    const weights = terms.map((_, at) => {
      const having = perSegment.reduce((sum, lists) => sum + (lists[at]?.size ?? 0), 0);
      return Math.log(1 + count / (having + 0.5));
    });
    for (const [at, segment] of this.#segments.entries()) {
      const lists = perSegment[at] ?? [];
      const shortest = lists.reduce((best, list) => (list.size < best.size ? list : best));
      for (const number of shortest.keys()) {
        const file = segment.files[number];
        if (file === undefined || !this.#isCurrent(file) || names.has(file.name)) continue;
        let score = 0;
        for (const [index, list] of lists.entries()) {
          const often = list.get(number) ?? 0;
          score =
            often === 0
              ? Number.NEGATIVE_INFINITY
              : score + ((weights[index] ?? 0) * often) / (often + SATURATION);
        }
        if (score <= 0) continue;
        names.add(file.name);
        found.push({ name: file.name, score });
      }
    }
    return found.sort((one, other) => other.score - one.score || (one.name < other.name ? -1 : 1));
  }

  #isCurrent({ name, size, changed }: LibraryFile): boolean {
    const current = this.#current.get(name);
    return current !== undefined && current.size === size && current.changed === changed;
  }
}

/** The files of an index that are as they were when it was made. */
export function indexedFiles({ segments }: SearchIndex): LibraryFile[] {
  return segments.flatMap(({ files }) => files);
}

/** An index with one segment more; where there are many, or most of them are about files that are gone, one of all. */
export function addSegment(index: SearchIndex, segment: Segment, files: readonly LibraryFile[]): SearchIndex {
  const segments = segment.files.length > 0 ? [...index.segments, segment] : index.segments;
  const total = segments.reduce((sum, one) => sum + one.files.length, 0);
  if (segments.length <= MOST_SEGMENTS && total <= 2 * files.length + 100) return { ...index, segments };
  return { ...index, segments: [mergeSegments(segments, files)] };
}

function mergeSegments(segments: readonly Segment[], files: readonly LibraryFile[]): Segment {
  const current = new Map(files.map((file) => [file.name, file]));
  const builder = new SegmentBuilder();
  for (const segment of segments) {
    const open = new OpenSegment(segment);
    const counts = segment.files.map(() => new Map<string, number>());
    for (const [at, term] of open.terms.entries())
      for (const [file, count] of open.postingsOf(at)) counts[file]?.set(term, count);
    for (const [at, file] of segment.files.entries()) {
      const now = current.get(file.name);
      if (now?.size !== file.size || now.changed !== file.changed) continue;
      builder.add(file, counts[at] ?? new Map());
      current.delete(file.name);
    }
  }
  return builder.build();
}
