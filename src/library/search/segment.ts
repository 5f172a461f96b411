import type { LibraryFile } from '../mend.ts';

/**
 * An inverted index of some files, as it is kept: its terms sorted, and for each the files that have it. A file is its
 * number in `files`. Postings of a term: for each file the step from the one before it, twice, and one more where the term
 * stands there more than once; then how often. Numbers have seven bits a byte, the lowest first.
 */
export interface Segment {
  readonly files: readonly LibraryFile[];
  /** In the order of code units, a line each. */
  readonly terms: string;
  /** Base64 of the ends of the terms' postings, 32 bits each, the lowest byte first. */
  readonly ends: string;
  /** Base64. */
  readonly postings: string;
}

/** More of it is not counted. */
const MOST_OFTEN = 127;

/** Collects the terms of files. */
export class SegmentBuilder {
  readonly #files: LibraryFile[] = [];
  readonly #terms = new Map<string, number[]>();

  get size(): number {
    return this.#files.length;
  }

  /** Adds a file with how often it has each term. */
  add(file: LibraryFile, counts: ReadonlyMap<string, number>): void {
    const number = this.#files.push(file) - 1;
    for (const [term, count] of counts) {
      const list = this.#terms.get(term) ?? [];
      if (list.length === 0) this.#terms.set(term, list);
      list.push(number, Math.min(MOST_OFTEN, count));
    }
  }

  build(): Segment {
    const terms = [...this.#terms.keys()].sort();
    const ends = Buffer.alloc(terms.length * 4);
    const bytes: number[] = [];
    for (const [at, term] of terms.entries()) {
      const list = this.#terms.get(term) ?? [];
      let last = -1;
      for (let next = 0; next < list.length; next += 2) {
        const [file = 0, count = 1] = [list[next], list[next + 1]];
        writeNumber(bytes, (file - last) * 2 + (count > 1 ? 1 : 0));
        if (count > 1) writeNumber(bytes, count);
        last = file;
      }
      ends.writeUInt32LE(bytes.length, at * 4);
    }
    return {
      files: this.#files,
      terms: terms.join('\n'),
      ends: ends.toString('base64'),
      postings: Buffer.from(bytes).toString('base64'),
    };
  }
}

function writeNumber(bytes: number[], number: number): void {
  let left = number;
  while (left > 127) {
    bytes.push((left & 127) | 128);
    left >>>= 7;
  }
  bytes.push(left);
}

/** A segment to be asked. */
export class OpenSegment {
  readonly files: readonly LibraryFile[];
  readonly terms: readonly string[];
  readonly #ends: Buffer;
  readonly #postings: Buffer;

  constructor({ files, terms, ends, postings }: Segment) {
    this.files = files;
    this.terms = terms === '' ? [] : terms.split('\n');
    this.#ends = Buffer.from(ends, 'base64');
    this.#postings = Buffer.from(postings, 'base64');
  }

  /** How often the terms that begin so stand in each file that has one. */
  find(prefix: string): Map<number, number> {
    const found = new Map<number, number>();
    for (let at = this.#firstFrom(prefix); this.terms[at]?.startsWith(prefix); at++)
      for (const [file, count] of this.postingsOf(at)) found.set(file, (found.get(file) ?? 0) + count);
    return found;
  }

  /** The files that have a term, by its number, and how often. What is broken ends early. */
  *postingsOf(term: number): Generator<readonly [file: number, count: number]> {
    let at = term === 0 ? 0 : this.#endOf(term - 1);
    const end = Math.min(this.#endOf(term), this.#postings.length);
    const readNumber = () => {
      let number = 0;
      for (let shift = 0; at < end && shift < 32; shift += 7) {
        const byte = this.#postings[at++] ?? 0;
        number |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      return number;
    };
    let file = -1;
    while (at < end) {
      const step = readNumber();
      file += step >>> 1;
      const count = step & 1 ? readNumber() : 1;
      if (step < 2 || file >= this.files.length) return;
      yield [file, count];
    }
  }

  #endOf(term: number): number {
    return term * 4 + 4 <= this.#ends.length ? this.#ends.readUInt32LE(term * 4) : 0;
  }

  #firstFrom(prefix: string): number {
    let low = 0;
    let high = this.terms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.terms[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
