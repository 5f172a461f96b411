import type { Alignment } from '../../../model/index.ts';

/**
 * A table as its lines show it. Strings are cut from the lines, so they are as clean as those are; a line feed in a cell
 * is a line end that the author set.
 */
export interface PlainTable {
  /** Empty: there is none. Else as long as each of the rows. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly align: readonly Alignment[];
  readonly caption: string | null;
}
