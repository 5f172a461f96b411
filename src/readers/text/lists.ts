import { endsSentence } from './letters.ts';
import type { Piece } from './piece.ts';

/** A line of a list is no longer than two of a book. */
const LONGEST_ITEM = 140;
const FEWEST = 2;

/**
 * Lists that lost their bullets: after a line that ends with a colon, two or more short lines that end like no
 * sentence. `levels`: headings are above zero; they end a list. Returns the pieces with such lines made items.
 */
export function findBareLists(pieces: readonly Piece[], levels: readonly number[]): Piece[] {
  const made = [...pieces];
  const isItem = (at: number): boolean => {
    const piece = pieces[at];
    if (piece?.kind !== 'text' || (levels[at] ?? 0) > 0) return false;
    return piece.text.length <= LONGEST_ITEM && !endsSentence(piece.text) && !/[:：]$/.test(piece.text);
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'text' || !/[:：]$/.test(piece.text)) continue;
    let end = at + 1;
    while (isItem(end)) end++;
    if (end - at - 1 < FEWEST) continue;
    for (let item = at + 1; item < end; item++) {
      const bare = pieces[item];
      if (bare) made[item] = { ...bare, kind: 'item' };
    }
    at = end - 1;
  }
  return made;
}
