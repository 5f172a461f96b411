/** What a line says besides its own text. */
export interface LineAttributes {
  readonly bar?: boolean;
  readonly rtl?: boolean;
  /** Of text that runs left to right in a block that does not: whether it stands at the right all the same. */
  readonly right?: boolean;
}
