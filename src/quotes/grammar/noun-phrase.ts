/** A noun phrase that may be a speaker. Numbers are token indexes; ranges leave out their end. */
export interface Phrase {
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** The words that stand there. */
  readonly from: number;
  readonly to: number;
  /** The name within them, without titles; empty range where there is none. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** After everything that hangs on it: “… of Ohio, a nurse,”. */
  readonly end: number;
  /** The words behind it that say who that is. */
  readonly aboutFrom: number;
  readonly aboutTo: number;
}
