import type { Source } from '../../model/index.ts';
import { classify } from './classify.ts';
import { isFurniture } from './furniture.ts';
import { type Head, takeHead } from './head.ts';
import { splitLines } from './lines.ts';
import { joinPages } from './pages.ts';
import type { Aside, Piece } from './piece.ts';
import { findShape, type Shape } from './shape.ts';
import { sourceOf, type Tail, takeTail } from './tail.ts';
import { unwrap } from './unwrap.ts';

/** A text taken apart, before its headings are known. */
export interface Prepared {
  readonly shape: Shape;
  /** The whole text was quoted, as in a mail. */
  readonly quoted: boolean;
  readonly head: Head;
  readonly source: Source;
  /** What stands between head and tail: the body. */
  readonly pieces: readonly Piece[];
  /** What was left out, in the order of the text. */
  readonly asides: readonly Aside[];
}

/** Takes a text apart into the pieces of its body and what stands before, after and between them. */
export function prepare(text: string): Prepared {
  const split = splitLines(text);
  const { quoted } = split;
  const { lines, feet } = joinPages(split.lines);
  const shape = findShape(lines);
  const tail = takeTail(unwrap(lines, shape));
  const opening = openingSource(tail);
  const head = takeHead(opening ? tail.pieces.slice(1) : tail.pieces);
  const pieces: Piece[] = [];
  const between: Aside[] = [];
  for (const piece of classify(head.pieces)) {
    if (piece.kind === 'text' && isFurniture(piece.text))
      between.push({ kind: 'furniture', text: piece.text });
    else pieces.push(piece);
  }
  const first = opening ? tail.pieces.slice(0, 1).map(({ text }): Aside => ({ kind: 'source', text })) : [];
  const pages = feet.map((foot): Aside => ({ kind: 'page', text: foot }));
  const asides = [...first, ...head.asides, ...between, ...pages, ...tail.asides];
  return { shape, quoted, head, source: opening ?? tail.source, pieces, asides };
}

/** An address on the first line is where a text is from. */
function openingSource({ pieces, source }: Tail): Source | null {
  const first = pieces[0]?.text ?? '';
  if (pieces.length < 3 || source.url !== null || !/:\/\/|www\./.test(first)) return null;
  const named = sourceOf(first);
  return named?.url ? named : null;
}
