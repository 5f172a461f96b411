import type { Turn } from './turns/turn.ts';

/** A line of the input, without the white space and the quoting before it. */
export interface InputLine {
  /** Empty: a blank line. */
  readonly text: string;
  /** The line as it stands, without its quoting and the white space after it. */
  readonly raw: string;
  /** Of the second of two lines that one was made into: that one, as it stands. */
  readonly whole?: string;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** The column it ends at. */
  readonly end: number;
  /** How many `>` stand before it, beyond those that the whole text has. */
  readonly depth: number;
  /** A form feed stands before it, or the page's furniture shows that a page begins here, or a column. */
  readonly startsPage: boolean;
  /** Which line of the input it is, from 1. */
  readonly number: number;
  /** An entry of a table of contents: no heading, whatever it looks like. */
  readonly inContents?: true;
  /** The turn of a conversation that it belongs to: the lines of one are a block. */
  readonly turn?: Turn;
  /** A convention of the text says that it is a heading, such as the line over a scene. */
  readonly heading?: true;
}

/** A line of the input that has no words. */
export const blankLine = (number: number): InputLine => ({
  text: '',
  raw: '',
  indent: 0,
  end: 0,
  depth: 0,
  startsPage: false,
  number,
});
