import { endianness } from 'node:os';

const BYTES = 2;

/**
 * The code units of a piece of text, laid flat: reading them one by one from a string that is a part of others, as most of
 * an article's are, takes five times as long. Holds one piece at a time.
 */
export class CodeUnits {
  #bytes = Buffer.alloc(0);
  #units = new Uint16Array(0);

  /** Those from `from` up to `to`; good until the next call. */
  lay(text: string, from: number, to: number): Uint16Array {
    const length = to - from;
    if (length > this.#units.length) {
      this.#units = new Uint16Array(Math.max(1024, length * 2));
      this.#bytes = Buffer.from(this.#units.buffer);
    }
    const piece = from === 0 && to === text.length ? text : text.slice(from, to);
    this.#bytes.write(piece, 0, length * BYTES, 'utf16le');
    if (endianness() === 'BE') this.#bytes.subarray(0, length * BYTES).swap16();
    return this.#units;
  }
}
