/** A line of the input, without the white space and the quoting before it. */
export interface InputLine {
  /** Empty: a blank line. */
  readonly text: string;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** How many `>` stand before it, beyond those that the whole text has. */
  readonly depth: number;
  /** A form feed stands before it. */
  readonly startsPage: boolean;
  /** Which line of the input it is, from 1. */
  readonly number: number;
}
