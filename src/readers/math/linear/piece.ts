import type { MathNode } from '../node.ts';

/**
 * What a piece of a formula is to those beside it. letter: a name · number · word: words, which have their spaces · function:
 * a name of several letters · infix: between two, with spaces · relation: the same, and never a sign before one · prefix ·
 * postfix · open, close, bar: fences · comma · large: a sum, an integral, a limit · fraction · root · table: several lines ·
 * apply: between a function and what it is of · space · newline.
 */
export type Kind =
  | 'letter'
  | 'number'
  | 'word'
  | 'function'
  | 'infix'
  | 'relation'
  | 'prefix'
  | 'postfix'
  | 'open'
  | 'close'
  | 'bar'
  | 'comma'
  | 'large'
  | 'fraction'
  | 'root'
  | 'table'
  | 'apply'
  | 'space'
  | 'newline';

export interface Piece {
  readonly kind: Kind;
  /** One line, but for a table. */
  readonly text: string;
}

/** How a formula is to be read. */
export interface Reading {
  /** Whether it is set on lines of its own, so that it may have several. */
  readonly display: boolean;
  /** Whether ½ may stand for one half. */
  readonly vulgar: boolean;
  /** Notes that something in it cannot be said in a line of text for certain. */
  readonly doubt: () => void;
  /** The pieces of an element. */
  readonly read: (node: MathNode) => Piece[];
}
