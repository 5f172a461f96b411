import type { FurnitureReason } from '../../model/index.ts';

/** A line of the input as it stands, without its quoting and its white space. */
export interface Line {
  /** Empty: a blank line. */
  readonly text: string;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** How many `>` stand before it, beyond those that the whole text has. */
  readonly depth: number;
  /** The first line after a form feed. */
  readonly page: boolean;
  /** Which line of the input it is, from 1. */
  readonly number: number;
}

/** A stretch of the input that stands on its own, put together from its lines: it becomes a block, a heading or a fact. */
export interface Piece {
  /** On one line; verse has line feeds. */
  readonly text: string;
  /** A blank line (or a new page) stands before it. */
  readonly gap: boolean;
  /** Columns it is set in, beyond what is usual in the text. */
  readonly indent: number;
  /** How many `>` stand before it. */
  readonly depth: number;
  /** What the signs in it say that it is; `text` where only its words can tell. */
  readonly kind: Kind;
  /** What it was underlined with on the next line; empty: nothing. */
  readonly underline: '' | '=' | '-';
  /** Which line of the input it begins at, from 1. */
  readonly line: number;
}

/**
 * rule: a break without words · item: of a list · row: of a table · quoted: after `>` · speech: a set-off quotation ·
 * attribution: the name under it · credit: who made a picture · footnote · turn: `NAME: what they say` ·
 * verse: lines that the author ended.
 */
export type Kind =
  | 'text'
  | 'rule'
  | 'item'
  | 'row'
  | 'quoted'
  | 'speech'
  | 'attribution'
  | 'credit'
  | 'footnote'
  | 'turn'
  | 'verse';

/** What was taken out of the flow of the article, and why. Kept so that nothing is lost. */
export interface Aside {
  readonly reason: FurnitureReason;
  /** What decided it, in a few words. */
  readonly why: string;
  /** The words as they stand in the input. */
  readonly text: string;
  /** Which line of the input it begins at, from 1. */
  readonly line: number;
}
