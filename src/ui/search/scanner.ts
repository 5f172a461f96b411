import { CodeUnits } from './code-units.ts';
import { type Folding, foldWanted, NOTHING, SEVERAL, SPACE, UNKNOWN } from './folding.ts';

/** Is told where a match begins and ends, in code units of the text. */
export type OnMatch = (start: number, end: number) => void;

/** Looks for one thing through texts, in pieces. */
export interface Scanner {
  /**
   * Goes on through a text from where it left off (0: from its beginning) up to about `to`, telling matches in order; says
   * where it stopped.
   */
  scan(text: string, from: number, to: number, onMatch: OnMatch): number;
}

/**
 * Looks for words as they are typed, whatever accents, quotes and spaces they are written with: by the automaton of Knuth,
 * Morris and Pratt over the folded text, which is never written down. One pass, whatever is looked for.
 */
export class WordScanner implements Scanner {
  readonly #folding: Folding;
  readonly #codes = new CodeUnits();
  readonly #wanted: Uint16Array;
  /** After so many units that fit and one that does not: how many of them may begin another match. */
  readonly #fallback: Uint16Array;
  /** Where the last units that fit begin, round and round. */
  readonly #starts: Int32Array;
  #count = 0;
  #fits = 0;
  #afterSpace = false;
  /** Where the last match ends. */
  #end = 0;

  constructor(wanted: string, folding: Folding) {
    this.#folding = folding;
    const folded = foldWanted(wanted, folding);
    this.#wanted = new Uint16Array(folded.length);
    for (let at = 0; at < folded.length; at++) this.#wanted[at] = folded.charCodeAt(at);
    this.#fallback = fallbackOf(this.#wanted);
    this.#starts = new Int32Array(Math.max(1, folded.length));
  }

  scan(text: string, from: number, to: number, onMatch: OnMatch): number {
    if (from === 0) {
      this.#fits = 0;
      this.#end = 0;
      this.#afterSpace = false;
    }
    const stop = Math.min(to, text.length);
    const first = this.#wanted[0];
    if (first === undefined) return stop;
    const { units } = this.#folding;
    const codes = this.#codes.lay(text, from, stop);
    let at = from;
    while (at < stop) {
      if (this.#fits === 0) {
        const next = from + skipOthers(codes, at - from, stop - from, first, units);
        if (next > at) this.#afterSpace = false;
        at = next;
        if (at >= stop) break;
      }
      at = this.#take(text, at, onMatch);
    }
    return at;
  }

  /** Takes the character at a place; says where the next one is. */
  #take(text: string, at: number, onMatch: OnMatch): number {
    const unit = this.#folding.foldUnit(text.charCodeAt(at));
    if (unit === NOTHING) return at + 1;
    if (unit !== SEVERAL) {
      if (this.#step(unit, at)) this.#tell(text, at + 1, onMatch);
      return at + 1;
    }
    const point = text.codePointAt(at) ?? 0;
    const next = at + (point > 0xffff ? 2 : 1);
    const folded = this.#folding.foldPoint(point);
    for (let part = 0; part < folded.length; part++)
      if (this.#step(folded.charCodeAt(part), at)) this.#tell(text, next, onMatch);
    return next;
  }

  /** Takes the next unit; true where it ends a match. */
  #step(unit: number, at: number): boolean {
    const isSpace = unit === SPACE;
    if (isSpace && this.#afterSpace) return false;
    this.#afterSpace = isSpace;
    const wanted = this.#wanted;
    let fits = this.#fits;
    while (fits > 0 && unit !== wanted[fits]) fits = this.#fallback[fits - 1] ?? 0;
    if (unit !== wanted[fits]) {
      this.#fits = 0;
      return false;
    }
    this.#starts[this.#count++ % wanted.length] = at;
    this.#fits = fits + 1;
    return this.#fits === wanted.length;
  }

  /** A match that ends here, with the marks on its last letter; the next begins behind it. */
  #tell(text: string, to: number, onMatch: OnMatch): void {
    const start = this.#starts[this.#count % this.#wanted.length] ?? 0;
    this.#fits = 0;
    if (start < this.#end) return;
    let end = to;
    while (end < text.length && this.#folding.foldUnit(text.charCodeAt(end)) === NOTHING) end++;
    this.#end = end;
    onMatch(start, end);
  }
}

/**
 * Passes what cannot begin a match: nearly all of a text goes through here, a nanosecond or two a character. Stops at what is not one
 * unit or not known yet.
 */
function skipOthers(
  codes: Uint16Array,
  from: number,
  stop: number,
  first: number,
  units: Uint16Array,
): number {
  let at = from;
  while (at < stop) {
    const unit = units[codes[at] ?? 0] ?? UNKNOWN;
    if (unit === first || unit <= SEVERAL) break;
    at++;
  }
  return at;
}

/** The prefix function of Knuth, Morris and Pratt. */
function fallbackOf(wanted: Uint16Array): Uint16Array {
  const fallback = new Uint16Array(wanted.length);
  let fits = 0;
  for (let at = 1; at < wanted.length; at++) {
    while (fits > 0 && wanted[at] !== wanted[fits]) fits = fallback[fits - 1] ?? 0;
    if (wanted[at] === wanted[fits]) fits++;
    fallback[at] = fits;
  }
  return fallback;
}
