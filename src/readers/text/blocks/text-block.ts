import type { PlainTable } from '../tables/index.ts';

/**
 * Lines of the input that belong together: a text block, as document analysis says. What it is is found out stage by
 * stage; in the end it is a heading, a fact, furniture, or (a part of) a `Block` of the model.
 */
export interface TextBlock {
  /** On one line; verse, turns and code have line feeds. */
  readonly text: string;
  /** How many `>` stand before it. */
  readonly depth: number;
  readonly kind: BlockKind;
  /** What it was underlined with on the next line; empty: nothing. */
  readonly underline: '' | '=' | '-';
  /** Which line of the input it begins at, from 1. */
  readonly line: number;
  /** Columns before it, and before its words where a bullet or number stands there. */
  readonly indent: number;
  readonly hang: number;
  /** A blank line stands before it. */
  readonly gap: boolean;
  /** How many terms it stands under; not there: none. */
  readonly under?: number;
  /** Of a table. */
  readonly table?: PlainTable;
  /** A convention of the text says that it is a heading. */
  readonly heading?: true;
}

/**
 * What the marks in and around a block say that it is.
 * text: nothing, only its words can tell · rule: a break without words · item: of a list · row: of a table ·
 * quoted: after `>` · speech: a set-off quotation · attribution: the name under it · caption: who made a picture ·
 * footnote · table: one whose cells are certain · code: source text, or anything else whose lines and columns mean something · term: explained by what stands under
 * it · turn: `NAME: what they say` · verse: lines that the author ended.
 */
export type BlockKind =
  | 'text'
  | 'rule'
  | 'item'
  | 'row'
  | 'quoted'
  | 'speech'
  | 'attribution'
  | 'caption'
  | 'footnote'
  | 'turn'
  | 'verse'
  | 'code'
  | 'term'
  | 'table';
