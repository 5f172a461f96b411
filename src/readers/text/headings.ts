import { endsSentence } from './letters.ts';
import type { Piece } from './piece.ts';

/** The level of every piece that is a heading; 0: it is none. */
export function findHeadings(pieces: readonly Piece[]): number[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1];
    const short = piece.text.length <= 80 && !/[.,;:…]$/.test(piece.text);
    return short && next && next.text.length > 120 && endsSentence(next.text) ? 1 : 0;
  });
}
