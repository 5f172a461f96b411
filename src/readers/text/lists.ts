import { endsSentence } from './letters.ts';
import type { Piece } from './piece.ts';

/** A line of a list is no longer than two of a book. */
const LONGEST_ITEM = 140;
const FEWEST = 2;

/**
 * Lists that lost their bullets: after a line that ends with a colon, two or more short lines that end like no
 * sentence; or with a comma or semicolon, and the last one with a full stop. `levels`: headings are above zero; they end a list. Returns the pieces with such lines made items.
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
    // “salt; / pepper; / and a lemon.”
    if (end - at - 1 >= FEWEST && isEnumerated(pieces[end - 1]) && isEnumeration(pieces, at + 1, end)) {
      const last = pieces[end];
      if (last?.kind === 'text' && last.text.length <= LONGEST_ITEM && (levels[end] ?? 0) === 0) end++;
    }
    if (end - at - 1 < FEWEST) continue;
    for (let item = at + 1; item < end; item++) {
      const bare = pieces[item];
      if (bare) made[item] = { ...bare, kind: 'item' };
    }
    at = end - 1;
  }
  return made;
}

const isEnumerated = (piece: Piece | undefined): boolean =>
  piece !== undefined && ',;，；、،؛'.includes(piece.text.at(-1) ?? ' ');

/** All but the last say that more comes: “… and”, “… or” stand before it. */
function isEnumeration(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (!isEnumerated(pieces[at])) return false;
  return true;
}
