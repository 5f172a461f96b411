import * as classes from '../languages/word-classes.ts';

/** A word, a punctuation mark, or a whole quotation that stands in a line like one word. */
export class Token {
  constructor(
    readonly text: string,
    /** In lower case, without a possessive ending; the mark itself for marks, empty for quotations. */
    readonly low: string,
    /** Place in the line. */
    readonly start: number,
    readonly end: number,
    /** What the word can be, as bits; the names below ask for them. */
    readonly classes: number,
    readonly capital: boolean,
    readonly possessive: boolean,
    /** Index of the quotation, -1 for everything else. */
    readonly quote: number,
    readonly word: boolean,
  ) {}

  /** An adverb where it stands, of the lexicon or by its ending. */
  get readsAsAdverb(): boolean {
    if (!this.word || this.capital) return false;
    return this.isAdverb || (this.endsLikeAdverb && !this.isPersonNoun && !this.isSaying);
  }

  get isForename(): boolean {
    return (this.classes & (classes.MAN | classes.WOMAN)) !== 0;
  }

  /** A word the lexicon does not have, or has as a verb alone: it has a meaning of its own. */
  get isContentWord(): boolean {
    return (this.classes & ~(classes.SAYING | classes.VERB | classes.ENDINGS)) === 0;
  }

  get endsLikeAdverb(): boolean {
    return (this.classes & classes.ADVERB_ENDING) !== 0;
  }

  get endsLikePast(): boolean {
    return (this.classes & classes.PAST_ENDING) !== 0;
  }

  /** A past form by its ending, and no short word that ends so by chance: red, need. */
  get looksPast(): boolean {
    return this.low.length > 4 && this.endsLikePast;
  }

  get endsLikeGerund(): boolean {
    return (this.classes & classes.GERUND_ENDING) !== 0;
  }

  get endsLikePlural(): boolean {
    return (this.classes & classes.PLURAL_ENDING) !== 0;
  }

  /** The lexicon has the word. */
  get isKnown(): boolean {
    return (this.classes & ~classes.ENDINGS) !== 0;
  }

  /** The same word, which is of one more class here, and of no other. */
  with(wordClass: number): Token {
    const { text, low, start, end, capital, possessive, quote, word } = this;
    return new Token(text, low, start, end, wordClass, capital, possessive, quote, word);
  }

  /** The same word as part of a name, where letters have no capitals. */
  asName(): Token {
    const { text, low, start, end, possessive, quote, word } = this;
    return new Token(text, low, start, end, this.classes, true, possessive, quote, word);
  }

  /** The same word, which is none of a class here. */
  without(wordClass: number): Token {
    const { text, low, start, end, capital, possessive, quote, word } = this;
    return new Token(text, low, start, end, this.classes & ~wordClass, capital, possessive, quote, word);
  }

  /** A finite verb of saying. */
  get isCue(): boolean {
    return (this.classes & classes.CUE) !== 0;
  }

  /** A participle of saying: its subject is that of the sentence. */
  get isSayingParticiple(): boolean {
    return (this.classes & classes.PARTICIPLE) !== 0;
  }

  /** A verb that speaks only beside a quotation. */
  get isWeakCue(): boolean {
    return (this.classes & classes.WEAK) !== 0;
  }

  /** A verb that speaks only right before or after it; a weak cue as well. */
  get isNearCue(): boolean {
    return (this.classes & classes.NEAR) !== 0;
  }

  /** Any verb of saying, finite or not. */
  get isSaying(): boolean {
    return (this.classes & classes.SAYING) !== 0;
  }

  get isHe(): boolean {
    return (this.classes & classes.HE) !== 0;
  }

  get isShe(): boolean {
    return (this.classes & classes.SHE) !== 0;
  }

  /** A pronoun that can speak. */
  get isPronoun(): boolean {
    return (this.classes & classes.PRONOUN) !== 0;
  }

  get isDeterminer(): boolean {
    return (this.classes & classes.DETERMINER) !== 0;
  }

  get isPreposition(): boolean {
    return (this.classes & classes.PREPOSITION) !== 0;
  }

  get isConjunction(): boolean {
    return (this.classes & classes.CONJUNCTION) !== 0;
  }

  /** A relative pronoun. */
  get isRelative(): boolean {
    return (this.classes & classes.RELATIVE) !== 0;
  }

  get isAuxiliary(): boolean {
    return (this.classes & classes.AUXILIARY) !== 0;
  }

  /** A form that makes the verb of saying behind it passive. */
  get isPassiveAuxiliary(): boolean {
    return (this.classes & classes.PASSIVE) !== 0;
  }

  /** An adverb of the lexicon; see `readsAsAdverb` for those told by their ending. */
  get isAdverb(): boolean {
    return (this.classes & classes.ADVERB) !== 0;
  }

  /** A finite verb that is none of saying. */
  get isOtherVerb(): boolean {
    return (this.classes & classes.VERB) !== 0;
  }

  /** A verb in the mood of reported speech. */
  get isReportive(): boolean {
    return (this.classes & classes.REPORTIVE) !== 0;
  }

  /** A word of time, a day or a month. */
  get isTime(): boolean {
    return (this.classes & classes.TIME) !== 0;
  }

  /** The name of a day or month. */
  get isDay(): boolean {
    return (this.classes & classes.DAY) !== 0;
  }

  /** A form that is a noun as well. */
  get isAlsoNoun(): boolean {
    return (this.classes & classes.NOUN) !== 0;
  }

  get isMister(): boolean {
    return (this.classes & classes.MISTER) !== 0;
  }

  get isMistress(): boolean {
    return (this.classes & classes.MISTRESS) !== 0;
  }

  /** A title that tells no sex. */
  get isTitle(): boolean {
    return (this.classes & classes.TITLE) !== 0;
  }

  /** Any title. */
  get isHonorific(): boolean {
    return (this.classes & classes.HONORIFIC) !== 0;
  }

  /** A noun for people. */
  get isPersonNoun(): boolean {
    return (this.classes & classes.PEOPLE) !== 0;
  }

  get isOrganisationNoun(): boolean {
    return (this.classes & classes.ORGANISATION) !== 0;
  }

  /** A noun that introduces a title or a name: film, magazine. */
  get isWorkNoun(): boolean {
    return (this.classes & classes.WORK) !== 0;
  }

  /** A small word inside names: de, van. */
  get isNameParticle(): boolean {
    return (this.classes & classes.PARTICLE) !== 0;
  }

  /** A forename of men. */
  get isMansName(): boolean {
    return (this.classes & classes.MAN) !== 0;
  }

  /** A forename of women. */
  get isWomansName(): boolean {
    return (this.classes & classes.WOMAN) !== 0;
  }

  /** A word that cannot stand in a name, unless it is a title or particle as well. */
  get isFunctionWord(): boolean {
    return (this.classes & classes.FUNCTION) !== 0;
  }
}
