import { endsSentence } from './letters.ts';
import type { Aside, Piece } from './piece.ts';

/** Longer than any headline or standfirst seen in newspapers. */
const LONGEST_TITLE = 250;
const LONGEST_STANDFIRST = 300;

export interface Head {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly pieces: readonly Piece[];
  readonly asides: readonly Aside[];
}

export function takeHead(pieces: readonly Piece[]): Head {
  let at = 0;
  const first = pieces[0];
  const title = first && first.text.length <= LONGEST_TITLE ? first.text : null;
  if (title !== null) at++;
  const second = pieces[at];
  const third = pieces[at + 1];
  let standfirst: string | null = null;
  if (title && second && third && isStandfirst(second.text) && third.text.length > second.text.length) {
    standfirst = second.text;
    at++;
  }
  return { title, standfirst, byline: null, published: null, pieces: pieces.slice(at), asides: [] };
}

function isStandfirst(text: string): boolean {
  return text.length >= 40 && text.length <= LONGEST_STANDFIRST && !endsSentence(text);
}
