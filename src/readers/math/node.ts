/** An element of MathML, wherever it comes from. */
export interface MathNode {
  /** Its name without a prefix, in lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MathNode[];
  /** What a token says (`mi`, `mn`, `mo`, `mtext`); empty for all that hold other elements. */
  readonly text: string;
}
