import { createReadStream } from 'node:fs';
import { explainFailure, LARGEST_INPUT } from './file.ts';
import { SourceError } from './source-error.ts';

/** Whatever is written in JSON, even all of it as `\uXXXX`, is at most three times as long there as in UTF-8. In bytes. */
export const LONGEST_LINE = 3 * LARGEST_INPUT;

/** A line of a file. */
export interface FoundLine {
  /** From 1. */
  readonly number: number;
  /** Without its line feed; null for one that is longer than `LONGEST_LINE`. */
  readonly bytes: Uint8Array | null;
}

/**
 * The lines of a file, or of standard input (`-`), as they come: no more is kept than the one that is being read. Throws a
 * SourceError.
 */
export async function* readLines(path: string, longest = LONGEST_LINE): AsyncGenerator<FoundLine> {
  const line = new UnfinishedLine(longest);
  try {
    const input: AsyncIterable<Buffer> = path === '-' ? process.stdin : createReadStream(path);
    for await (const chunk of input) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        line.add(chunk.subarray(start, end));
        yield line.finish();
        start = end + 1;
      }
      line.add(chunk.subarray(start));
    }
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    throw new SourceError(isFolder ? 'it is a folder; name the files in it' : explainFailure(error), {
      cause: error,
    });
  }
  if (line.size > 0) yield line.finish();
}

const LINE_FEED = 0x0a;

class UnfinishedLine {
  readonly #longest: number;
  #pieces: Buffer[] = [];
  #number = 0;
  size = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(piece: Buffer): void {
    this.size += piece.length;
    if (this.size > this.#longest) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  finish(): FoundLine {
    const [first] = this.#pieces;
    const whole = this.#pieces.length === 1 && first ? first : Buffer.concat(this.#pieces);
    const bytes = this.size > this.#longest ? null : whole;
    this.#pieces = [];
    this.size = 0;
    this.#number += 1;
    return { number: this.#number, bytes };
  }
}
