import type { Position, Run } from '../../model/index.ts';
import { MOST_MATCHES } from './limits.ts';
import type { Scanner } from './scanner.ts';
import type { SearchedText, SearchedTexts } from './searched-texts.ts';

/** A match: the text it stands in, by its number, and where. */
export interface Match {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/** A place in a text, by its number. */
export interface Place {
  readonly text: number;
  readonly offset: number;
}

/** A match, or none in all of the article; `pending`: not known yet. */
export type Answer = Match | 'none' | 'pending';

/** Characters between two looks at the clock: a tenth of a millisecond. */
const PIECE = 1 << 15;

/**
 * Where something stands in an article's texts. It is looked for from one text on to the end, and then from the beginning,
 * as far as somebody asks or gives time; what was looked through is kept.
 */
export class Matches {
  readonly #texts: readonly SearchedText[];
  readonly #indexes: SearchedTexts['indexes'];
  readonly #scanner: Scanner;
  readonly #run: Run;
  /** Of each text that has any: where they begin and end, in turns. */
  readonly #found = new Map<number, number[]>();
  readonly #first: number;
  /** Texts looked through, and how far the next one is. */
  #done = 0;
  #at = 0;
  #total = 0;
  /** How many stand before those of each text, once all are known. */
  #before: Uint32Array | null = null;

  /** `run` breaks off what takes too long: then nothing of this may be used any more. */
  constructor(texts: SearchedTexts, scanner: Scanner, from: Position, run: Run) {
    this.#texts = texts.list;
    this.#indexes = texts.indexes;
    this.#scanner = scanner;
    this.#run = run;
    this.#first = texts.indexes.get(from.block)?.[0] ?? 0;
  }

  /** All of the article was looked through. */
  get isComplete(): boolean {
    return this.#done >= this.#texts.length || this.#total >= MOST_MATCHES;
  }

  /** So far. */
  get total(): number {
    return this.#total;
  }

  /** Looks on for so many milliseconds; says whether that was all. */
  advance(milliseconds: number): boolean {
    const until = performance.now() + milliseconds;
    return this.#run(() => {
      while (!this.isComplete && performance.now() < until) this.#step();
      return this.isComplete;
    });
  }

  /** The first match at or behind a place, else the first of all, in so many milliseconds. */
  next(from: Place, milliseconds: number): Answer {
    const until = performance.now() + milliseconds;
    return this.#run(() => {
      for (let passed = 0; passed <= this.#texts.length; passed++) {
        const text = (from.text + passed) % this.#texts.length;
        const offset = passed === 0 ? from.offset : 0;
        for (;;) {
          const match = this.#matchIn(text, this.#firstFrom(text, offset));
          if (match) return match;
          if (this.#isDone(text)) break;
          if (performance.now() >= until) return 'pending';
          this.#step();
        }
      }
      return 'none';
    });
  }

  /** The last match before a place, else the last of all. */
  previous(before: Place, milliseconds: number): Answer {
    const until = performance.now() + milliseconds;
    return this.#run(() => {
      const count = this.#texts.length;
      for (let passed = 0; passed <= count; passed++) {
        const text = (before.text - passed + count) % count;
        while (!this.#isDone(text)) {
          if (performance.now() >= until) return 'pending';
          this.#step();
        }
        const end = passed === 0 ? this.#firstFrom(text, before.offset) : this.#countIn(text);
        const match = this.#matchIn(text, end - 1);
        if (match) return match;
      }
      return 'none';
    });
  }

  /** The number of a match among all, from 1; null as long as not all are known. */
  ordinalOf({ text, start }: Match): number | null {
    if (!this.isComplete) return null;
    this.#before ??= this.#countBefore();
    return (this.#before[text] ?? 0) + this.#firstFrom(text, start) + 1;
  }

  /** The place that a position of the article is. */
  placeOf({ block, offset }: Position): Place {
    return { text: this.#indexes.get(block)?.[0] ?? 0, offset };
  }

  /** Where a match begins, in the text of its block. */
  positionOf({ text, start }: Match): Position {
    const { block = 'title', at } = this.#texts[text] ?? {};
    return { block, offset: at ?? start };
  }

  /** The texts of a block with the matches in them that touch a range of its text, as far as they are known. */
  *within(block: string, from: number, to: number): Generator<{ text: SearchedText; matches: Match[] }> {
    for (const index of this.#indexes.get(block) ?? []) {
      const text = this.#texts[index];
      if (!text) continue;
      const isApart = text.at !== undefined;
      const matches: Match[] = [];
      let at = isApart ? 0 : Math.max(0, this.#firstFrom(index, from) - 1);
      for (; ; at++) {
        const match = this.#matchIn(index, at);
        if (!match || (!isApart && match.start >= to)) break;
        if (isApart || match.end > from) matches.push(match);
      }
      if (matches.length > 0) yield { text, matches };
    }
  }

  #step(): void {
    const index = (this.#first + this.#done) % this.#texts.length;
    const text = this.#texts[index]?.text ?? '';
    this.#at = this.#scanner.scan(text, this.#at, this.#at + PIECE, (start, end) => {
      let found = this.#found.get(index);
      if (!found) {
        found = [];
        this.#found.set(index, found);
      }
      found.push(start, end);
      this.#total++;
    });
    if (this.#at < text.length) return;
    this.#done++;
    this.#at = 0;
  }

  #isDone(text: number): boolean {
    if (this.isComplete) return true;
    return (text - this.#first + this.#texts.length) % this.#texts.length < this.#done;
  }

  #countIn(text: number): number {
    return (this.#found.get(text)?.length ?? 0) / 2;
  }

  #matchIn(text: number, at: number): Match | null {
    const found = this.#found.get(text);
    const [start, end] = [found?.[2 * at], found?.[2 * at + 1]];
    return start === undefined || end === undefined ? null : { text, start, end };
  }

  /** The number of the first match of a text that begins at an offset or behind it. */
  #firstFrom(text: number, offset: number): number {
    const found = this.#found.get(text) ?? [];
    let low = 0;
    let high = found.length / 2;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((found[2 * middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #countBefore(): Uint32Array {
    const before = new Uint32Array(this.#texts.length);
    let count = 0;
    for (let text = 0; text < before.length; text++) {
      before[text] = count;
      count += this.#countIn(text);
    }
    return before;
  }
}
