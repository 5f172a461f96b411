import { Folding } from '../search/folding.ts';
import { WordScanner } from '../search/scanner.ts';
import type { Unit } from './units.ts';

/** Tells whether a piece has some words, as a search on the screen does. */
export function holdsWords(wanted: string): (unit: Unit) => boolean {
  const scanner = new WordScanner(wanted, new Folding(/\p{Lu}/u.test(wanted)));
  return ({ text, lines }) => {
    let found = false;
    const words = text === '' ? lines.join(' ') : text;
    scanner.scan(words, 0, words.length, () => {
      found = true;
    });
    return found;
  };
}
