/**
 * Inflected words, kept short: endings (parted by commas, `-` for none) → the stems that take all of them.
 * `{ '-,s,ed': 'add ask' }` stands for add adds added ask asks asked.
 */
export type Forms = Readonly<Record<string, string>>;

/** What must be known of a language to find speakers in it. All words in lower case, parted by spaces. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** The commonest function words: where an article does not state its language, they tell it. */
  readonly common: string;
  /** Finite verbs of saying, good evidence wherever they stand. */
  readonly cues: Forms;
  /** Participles of saying: their subject is that of the sentence. */
  readonly participles: Forms;
  /** Verbs that speak only beside a quotation. */
  readonly weakCues: Forms;
  /** Verbs that speak only right before or after it. */
  readonly nearCues: Forms;
  /** Forms of all these that are nouns as well. */
  readonly alsoNouns: string;
  /** Phrases that name a speaker without a verb, parted by `|`: according to. A speaker follows. */
  readonly according: string;
  /** The same for words that follow the speaker (German: zufolge). */
  readonly afterSpeaker: string;
  /** Pronouns that can speak: masculine, feminine, others. */
  readonly he: string;
  readonly she: string;
  readonly they: string;
  readonly determiners: string;
  readonly prepositions: string;
  /** Words that join or open clauses. */
  readonly conjunctions: string;
  readonly relatives: string;
  readonly auxiliaries: string;
  /** Forms of “to be”: before a verb of saying they make it passive. */
  readonly passives: string;
  readonly adverbs: string;
  /** Names of days and months. */
  readonly days: string;
  /** Other words of time that may stand between speaker and verb. */
  readonly times: string;
  /** Common finite verbs that are none of saying: they end a noun phrase. */
  readonly verbs: string;
  /** Courtesy titles by the sex they tell; `titles` tell none. */
  readonly misters: string;
  readonly mistresses: string;
  readonly titles: string;
  /** Endings of compound titles: Finanz|ministerin. */
  readonly titleEndings: string;
  /** Nouns for people who speak; they tell a person from a place or a work. */
  readonly people: string;
  /** Nouns in names of organisations. */
  readonly organisations: string;
  /** Nouns that introduce a title or a name: film, book, magazine. */
  readonly works: string;
  /** Endings of compounds of these: Fernseh|serie. */
  readonly workEndings: string;
  /** Small words inside names: de, van, bin. */
  readonly particles: string;
  /** Common forenames by sex. */
  readonly men: string;
  readonly women: string;
  /** True where the subject may follow the verb of saying in any sentence (German, Arabic). */
  readonly verbFirst: boolean;
  /** True where the finite verb stands second in a main clause and last in others (German). */
  readonly verbSecond: boolean;
  /** Pronouns that hang on their verb by a hyphen (French: dit-il). */
  readonly joinedPronouns: string;
  /** True where “has said X” stands for “X has said” behind a quotation. */
  readonly invertsAuxiliary: boolean;
  /** True where a verb of saying needs no subject (Spanish: añadió). */
  readonly dropsSubject: boolean;
  /** True where every noun has a capital (German): a small letter behind one ends the noun phrase. */
  readonly capitalNouns: boolean;
  /** Verb forms that mark a sentence as somebody else's words: sei, habe. */
  readonly reportive: string;
  /** How speech is reported without marks. */
  readonly reports: Reports;
  /** Words that only a speaker uses: I, we, our. */
  readonly firstPerson: string;
  /** Speaker labels of interviews that name nobody. */
  readonly questionLabels: string;
}

/** Words around reported speech. A form with an apostrophe (qu’) stands for all words that begin so. */
export interface Reports {
  /** Words that open what is reported: that, whether. */
  readonly that: string;
  /** Verbs of saying that name the hearer first: told her that. */
  readonly told: string;
  /** Verbs of saying behind which a clause needs no such word: said it was late. */
  readonly bare: string;
  /** Verbs of saying that, before a clause, tell of a thought or an act: decided that. */
  readonly wordless: string;
  /** Words before a verb of saying that take it back: not, never, would. */
  readonly unsaid: string;
  /** Words that make a clause a circumstance of another: if, when, because. */
  readonly subordinators: string;
  /** Pronouns that report nobody: I, we, one. */
  readonly nobody: string;
}
