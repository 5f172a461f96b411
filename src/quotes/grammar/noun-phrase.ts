/** A noun phrase that may be a speaker. Numbers are token indexes; ranges leave out their end. */
export interface NounPhrase {
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** The words that stand there. */
  readonly from: number;
  readonly to: number;
  /** The name within them, without titles; empty range where there is none. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** After everything that modifies it: “… of Ohio, a nurse,”. */
  readonly end: number;
  /** The words behind it that say who that is. */
  readonly aboutFrom: number;
  readonly aboutTo: number;
}

/** A phrase that is nothing but its words: no name in it, nothing that modifies it. */
export function bareNounPhrase(kind: NounPhrase['kind'], from: number, to: number): NounPhrase {
  return { kind, from, to, nameFrom: to, nameTo: to, end: to, aboutFrom: to, aboutTo: to };
}
