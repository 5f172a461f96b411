import { type Corpus, fold } from './corpus.ts';
import { DIMENSION_NAMES, type DimensionName, type Dimensions } from './dimensions.ts';
import type { Selection } from './selection.ts';

const TEXT_BIT = 1 << DIMENSION_NAMES.length;

/** What is left by the filters that are on. */
export class Filtered {
  /** For each quote a bit for each filter that it does not pass. */
  readonly #fails: Uint16Array;
  readonly #dimensions: Dimensions;
  /** How many pass all. */
  readonly count: number;

  constructor(corpus: Corpus, dimensions: Dimensions, { values, query }: Selection) {
    this.#dimensions = dimensions;
    const fails = new Uint16Array(corpus.quoteCount);
    DIMENSION_NAMES.forEach((name, at) => {
      if (values[name].size === 0) return;
      const { of, keys } = dimensions.all[name];
      const wanted = new Uint8Array(keys.length);
      for (const value of values[name]) wanted[value] = 1;
      const bit = 1 << at;
      for (let quote = 0; quote < fails.length; quote++)
        if (!wanted[of[quote] ?? -1]) fails[quote] = (fails[quote] ?? 0) | bit;
    });
    const words = fold(query)
      .split(/\s+/)
      .filter((word) => word !== '');
    if (words.length > 0) {
      corpus.folded.forEach((text, quote) => {
        if (!words.every((word) => text.includes(word))) fails[quote] = (fails[quote] ?? 0) | TEXT_BIT;
      });
    }
    this.#fails = fails;
    this.count = fails.reduce((sum, fail) => sum + (fail === 0 ? 1 : 0), 0);
  }

  passes(quote: number): boolean {
    return this.#fails[quote] === 0;
  }

  /** How many quotes each value has, by all filters but those on the values themselves: what else could be chosen. */
  countBy(name: DimensionName): Int32Array {
    const bit = 1 << DIMENSION_NAMES.indexOf(name);
    const { of, keys } = this.#dimensions.all[name];
    const counts = new Int32Array(keys.length);
    for (let quote = 0; quote < this.#fails.length; quote++) {
      if (((this.#fails[quote] ?? 0) & ~bit) !== 0) continue;
      const value = of[quote] ?? -1;
      if (value >= 0) counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  }
}
