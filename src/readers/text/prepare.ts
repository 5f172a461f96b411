import { type Head, takeHead } from './head.ts';
import { splitLines } from './lines.ts';
import type { Piece } from './piece.ts';
import { findShape, type Shape } from './shape.ts';
import { type Tail, takeTail } from './tail.ts';
import { unwrap } from './unwrap.ts';

/** A text taken apart, before its headings are known. */
export interface Prepared {
  readonly shape: Shape;
  readonly quoted: boolean;
  readonly head: Head;
  readonly tail: Tail;
  /** What stands between head and tail. */
  readonly pieces: readonly Piece[];
}

/** Takes a text apart into the pieces of its body and the facts before and after them. */
export function prepare(text: string): Prepared {
  const { lines, quoted } = splitLines(text);
  const shape = findShape(lines);
  const tail = takeTail(unwrap(lines, shape));
  const head = takeHead(tail.pieces);
  return { shape, quoted, head, tail, pieces: head.pieces };
}
