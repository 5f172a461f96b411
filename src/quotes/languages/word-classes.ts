/**
 * What a word can be, as bits: a word may be several, and every word of an article is looked up. Rules ask by the
 * names that a `Token` has for them.
 */
export const CUE = 1;
export const PARTICIPLE = 1 << 1;
export const WEAK = 1 << 2;
export const HE = 1 << 3;
export const SHE = 1 << 4;
export const THEY = 1 << 5;
export const DETERMINER = 1 << 6;
export const PREPOSITION = 1 << 7;
export const CONJUNCTION = 1 << 8;
export const RELATIVE = 1 << 9;
export const AUXILIARY = 1 << 10;
export const PASSIVE = 1 << 11;
export const ADVERB = 1 << 12;
export const TIME = 1 << 13;
export const MISTER = 1 << 14;
export const MISTRESS = 1 << 15;
export const TITLE = 1 << 16;
export const PEOPLE = 1 << 17;
export const ORGANISATION = 1 << 18;
export const WORK = 1 << 19;
export const PARTICLE = 1 << 20;
export const MAN = 1 << 21;
export const WOMAN = 1 << 22;
/** A finite verb that is none of saying. */
export const VERB = 1 << 23;
/** The name of a day or month. */
export const DAY = 1 << 24;
/** A verb that speaks only right beside a quotation; also WEAK. */
export const NEAR = 1 << 25;
/** A form that is a noun as well. */
export const NOUN = 1 << 26;
/** A verb form that marks reported speech. */
export const REPORTIVE = 1 << 27;

/** Told by the ending alone, whatever else the word can be: an adverb, a past form, a gerund, a plural. */
export const ADVERB_ENDING = 1 << 28;
export const PAST_ENDING = 1 << 29;
export const GERUND_ENDING = 1 << 30;
export const PLURAL_ENDING = 1 << 31;
export const ENDINGS = ADVERB_ENDING | PAST_ENDING | GERUND_ENDING | PLURAL_ENDING;

export const PRONOUN = HE | SHE | THEY;
export const SAYING = CUE | PARTICIPLE | WEAK;
export const HONORIFIC = MISTER | MISTRESS | TITLE;
/** Words that cannot stand in a name, unless they are also a title or particle. */
export const FUNCTION =
  PRONOUN | DETERMINER | PREPOSITION | CONJUNCTION | RELATIVE | AUXILIARY | ADVERB | TIME;
