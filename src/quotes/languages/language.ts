/**
 * Inflected words, kept short: endings (parted by commas, `-` for none) → the stems that take all of them.
 * `{ '-,s,ed': 'add ask' }` stands for add adds added ask asks asked.
 */
export type Forms = Readonly<Record<string, string>>;

/** What must be known of a language to find speakers in it. All words in lower case, parted by spaces. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly tag: string;
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
  /** The same for words that follow the speaker: dem Bericht zufolge. */
  readonly accordingAfter: string;
  /** Phrases in front of a speaker label, parted by `|`: more from X: “…”. */
  readonly labelLeads: string;
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
  /** Endings by which a word in small letters that no list has is a noun for people: fisc|tore, tränar|en. */
  readonly peopleEndings?: string;
  /** What stands before an office that somebody has had, or stands in for: ex, vice. */
  readonly officePrefixes?: string;
  /** Nouns for people who speak; they tell a person from a place or a work. */
  readonly people: string;
  /** Nouns in names of organisations. */
  readonly organisations: string;
  /** Endings of compounds of these: Nobel|komitee. */
  readonly organisationEndings?: string;
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
  /** True where the verb stands last in subordinate clauses, and before its subject in questions and after introductions (Dutch). */
  readonly verbLastInClauses?: boolean;
  /** True where words stand in any order and nouns have no articles (Polish, Russian): a small letter ends a name. */
  readonly freeOrder?: boolean;
  /**
   * How words are parted where spaces do not do it: `unspaced` by the lexicon (Japanese, Chinese), `particles` behind
   * the stem (Korean), `suffixes` behind an apostrophe (Turkish).
   */
  readonly parting?: 'unspaced' | 'particles' | 'suffixes';
  /** The signs that surnames begin with, where names have no capitals; parted by nothing. */
  readonly surnames?: string;
  /** Surnames of more than a sign, and names that stand alone; parted by spaces. */
  readonly knownNames?: string;
  /** Signs before a surname that make it familiar: 老周. */
  readonly pet?: string;
  /** Signs that do so, but before other signs are a word: 大刘. */
  readonly big?: string;
  /** Signs behind a surname that stands for somebody who is not named: 許姓女子. */
  readonly bareSurname?: string;
  /** Signs that hardly any given name has. */
  readonly notGiven?: string;
  /** Signs that foreign names are written with. */
  readonly foreignSigns?: string;
  /** True where single curly marks quote as double ones do (Dutch: ‘…’). */
  readonly singleMarks?: boolean;
  /** How its sentences are built (`grammar/`); `german`: the finite verb second in a main clause and last in others. */
  readonly grammar: 'subject-first' | 'german' | 'verb-last' | 'unknown';
  /** True where nobody has measured what each rule is worth in this language: its speakers are not sure. */
  readonly unmeasured?: boolean;
  /** True where nouns before a noun are written apart (English: the Post editorial). */
  readonly openCompounds?: boolean;
  /** True where a genitive ends in s without an apostrophe (Swedish: Malmös). */
  readonly bareGenitive?: boolean;
  /** Pronouns joined to their verb by a hyphen (French: dit-il). */
  readonly joinedPronouns: string;
  /** True where “has said X” stands for “X has said” behind a quotation. */
  readonly invertsAuxiliary: boolean;
  /** True where an attribution may stand inside the marks, and behind the dash that opens a turn: « …, dit X, … ». */
  readonly insertsAttribution?: boolean;
  /** True where marks are closed before an attribution, so that none is cut out of them. */
  readonly closesMarks?: boolean;
  /** True where news opens speech with a dash as well as stories do (Swedish, Norwegian, Danish). */
  readonly dashesInNews?: boolean;
  /** Words that lose their vowel before another and are written with it, parted by spaces: l’ d’ qu’. */
  readonly elided?: string;
  /** True where letters have no capitals (Arabic): a name is told by the title or the forename it stands behind. */
  readonly caseless?: boolean;
  /** True where interviews put each question behind a dash (Japanese: ――, Korean: -). */
  readonly dashAsks?: boolean;
  /** Articles that are written with their noun, alone or behind another small word, parted by spaces (Arabic: ال). */
  readonly articlePrefixes?: string;
  /** Conjunctions that are written with the verb behind them, parted by spaces (Arabic: و ف). */
  readonly joinedConjunctions?: string;
  /** Prepositions that are written with their noun, with its article or without one, parted by spaces (Arabic: ل لل). */
  readonly joinedPrepositions?: string;
  /** Letters that verbs begin with where no list has them, parted by spaces (Arabic: ي). */
  readonly verbPrefixes?: string;
  /** How names of such a language end that begin like a verb. */
  readonly nisba?: string;
  /** Possessives that are written behind their noun, parted by spaces (Arabic: ه ها). */
  readonly joinedPossessives?: string;
  /** True where a verb of saying needs no subject (Spanish: añadió). */
  readonly dropsSubject: boolean;
  /** True where every noun has a capital (German): a small letter behind one ends the noun phrase. */
  readonly capitalNouns: boolean;
  /** Verb forms that mark a sentence as somebody else's words: sei, habe. */
  readonly reportive: string;
  /** Words by what they do in a sentence; left out where a language has none, or none is known to help. */
  readonly roles: Partial<Roles>;
  /** Endings that tell a form where the lexicon does not have the word. */
  readonly endings: Partial<Endings>;
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

/** Words that rules ask for one by one, parted by spaces. The examples are English. */
export interface Roles {
  /** Leads an attribution behind a quotation: “…,” as X said. */
  readonly saidAs: string;
  /** Before an infinitive: to. */
  readonly infinitive: string;
  /** Names who acts in a passive: told by X. */
  readonly agent: string;
  /** Verbs whose passive quotes its subject all the same (German: wird zitiert). */
  readonly quotingPassive: string;
  /** Verbs of saying without a subject by which somebody else answers whoever has spoken (Arabic: فأجاب). */
  readonly answering: string;
  /** Verbs whose object is the one who speaks: the paper quotes X. */
  readonly quoting: string;
  /** Opens a clause that says what is said: that. */
  readonly complementizer: string;
  /** Possessives that stand for whoever the rest of the sentence names: its own count. */
  readonly possessive: string;
  /** Pronouns for anybody or nothing, whose words are nobody's: one, it. */
  readonly anybody: string;
  /** Such that end a phrase for somebody new: een ander, en annan, ktoś. */
  readonly somebody: string;
  /** A pronoun that stands for nobody: it. */
  readonly expletive: string;
  /** Words that alone stand for a thing: this, such. */
  readonly demonstrative: string;
  /** Opens a clause without a subject: there was. */
  readonly existential: string;
  /** Articles of something known: the official. */
  readonly definite: string;
  /** Articles of something new: a nurse. */
  readonly indefinite: string;
  /** Articles before an office that its noun alone may mean later: a harbour official, the official. */
  readonly officeArticle: string;
  /** Determiners that may be a subject alone: some say. */
  readonly standaloneDeterminer: string;
  /** Prepositions behind a noun, by which a word that could be a verb is one: calls for peace. */
  readonly nounComplement: string;
  /** Joins two names or nouns: X and Y. */
  readonly coordinator: string;
  /** Joins a second verb to the same subject: X nodded and said. */
  readonly verbCoordinator: string;
  /** Conjunctions at which a clause ends. */
  readonly clauseBreak: string;
  /** Conjunctions a main clause may begin with. */
  readonly mainClauseOpener: string;
  /** Ordinals that stand as adverbs before a verb: first said. */
  readonly ordinalAdverb: string;
  /** The relative pronoun of persons as a subject: who. */
  readonly personalRelative: string;
  /** All relative pronouns of persons: who, whom, whose. */
  readonly personalRelatives: string;
  /** Prepositions before the one something comes from: a reply from X, who … */
  readonly origin: string;
  /** Gives a participle a subject of its own: with protesters chanting. */
  readonly absolute: string;
  /** Prepositions that go on with a person: a nurse from Leeds. */
  readonly nameModifier: string;
  /** Prepositions that go on with an office or an organisation: the head of the union. */
  readonly nounModifier: string;
  /** Determiners that open no apposition: X, all the while, … */
  readonly noApposition: string;
  /** Words that open an apposition beside articles and nouns for people: X, then mayor, … */
  readonly appositionOpener: string;
  /** Nouns for what somebody says or writes: her remark that “…”. */
  readonly utterance: string;
  /** “Words”, with whose they are behind it in the genitive: слова X. */
  readonly words: string;
  /** What words stand in or come from, by the beginnings of the nouns (Turkish: raporda “…” deniyor); by their endings where no letters have capitals. */
  readonly document: string;
  /** Things that bear words for all to see, by the beginnings of the nouns: banner, sign. */
  readonly sign: string;
  /** Words of a line that introduces an interview: rozmawia, корреспондент. */
  readonly interviewing: string;
  /** Before the one with whom somebody talks: with. */
  readonly companion: string;
  /** Verbs of seeing, which tell a view with what something is seen in: widzi w nim szansę. */
  readonly viewing: string;
  /** Behind a verb of saying, before a body whose people speak without a name: spiegano dal comitato. */
  readonly spokenFrom: string;
  /** Verbs of which the one they come from speaks, not their subject: чула від баби. */
  readonly hearing: string;
  /** Leads a sentence that tells who spoke before it: так вспоминает X. */
  readonly thus: string;
  /** Leads a sentence without a verb that names who said the words before it: così X, ieri. */
  readonly thisWay: string;
  /** Verbs that tell what stands in a paper: говорится в сообщении. */
  readonly written: string;
  /** Before the one whose words such a noun stands for: the words of X. */
  readonly owner: string;
  /** Possessives of one man and of one woman: his, her. */
  readonly his: string;
  readonly her: string;
  /** Verbs of saying whose subject is words more often than somebody: the headline reads. */
  readonly sounding: string;
  /** Words before a verb of saying that stand for the words before: det säger X, zo reageerde X. */
  readonly wordsBefore: string;
  /** A pronoun for nobody in particular: one says. */
  readonly impersonal: string;
  /** Verbs of naming: a game called “…” is a name. */
  readonly naming: string;
  /** Before what somebody does whom “to be” names (Italian: è stato lui a dire). */
  readonly clefted: string;
  /** Infinitives that make “to do” a verb of saying (French: fait savoir). */
  readonly causative: string;
  /** Pronouns that make such a verb tell what something is called: se llama. */
  readonly reflexive: string;
  /** Particles that make a verb one of answering: shot back. */
  readonly particle: string;
  /** Nouns for what has a name of its own in marks, beside works and organisations: ship, hotel. */
  readonly bearer: string;
  /** Between a quotation and its verb (Turkish: diye; Japanese: と; Korean: 라고). */
  readonly quotative: string;
  /** Titles that are written short, with a dot behind them: prof., kpt. */
  readonly shortTitle: string;
  /** Pronouns that are objects before a verb (Italian: lo ha definito X). */
  readonly objectPronoun: string;
  /** Verbs that lead by a preposition to what somebody speaks of (German: sprach von „Verrat“). */
  readonly speaksOf: string;
  /** Before what somebody calls something: „nannte es einen „…““, „bezeichnete es als „…““. */
  readonly calledAs: string;
  /** Pronouns that stand for what is said before a verb: lo dice el marcador. */
  readonly saidObject: string;
  /** Verbs by which somebody says what a thing is to him: a ruling that he finds “absurd” (Spanish: tilda). */
  readonly judging: string;
  /** Particles that follow verbs alone (Chinese: 了). */
  readonly aspect: string;
  /** Particles behind the one a sentence is about or who acts in it (Japanese: は が, Korean: 는 가). */
  readonly topic: string;
  /** Particles behind the one to whom something is said, or the noun that something answers (Japanese: に). */
  readonly dative: string;
  /** Behind somebody: he and others (Japanese: ら, Chinese: 等人). */
  readonly plural: string;
  /** Of the particles of a topic, those behind what the sentences that follow go on about (Japanese: は, Korean: 는). */
  readonly theme: string;
  /** “Like this”, before the words that follow (Japanese: こう). */
  readonly manner: string;
  /** Verbs by which somebody is asked, before his words (Japanese: Xに尋ねると). */
  readonly asks: string;
  /** How names of regions end that stand right before a body: 县|文物局. */
  readonly region: string;
  /** Adverbs of a line that leads to the next words and does not tell of those before (Japanese: そのとき). */
  readonly meanwhile: string;
  /** Particles behind the one from whom words come (Japanese: から). */
  readonly source: string;
  /** How verbs begin by which somebody else has said the words to whom the sentence is about (Japanese: と|問われ). */
  readonly asked: string;
  /** Nouns that, with a dative particle, do so (Korean: 라는|질문에). */
  readonly question: string;
}

/** Each a list of endings, parted by spaces. */
export interface Endings {
  /** The pronoun of a reflexive verb that is joined to it: lê-se, leerse. */
  readonly reflexive: string;
  /** Adverbs: quietly. */
  readonly adverb: string;
  /** Words that end so and are none. */
  readonly notAdverbs: string;
  /** Finite past forms and participles: released. */
  readonly past: string;
  /** Finite verbs that no list has, where words stand in any order: возился, pracuje. */
  readonly finite: string;
  /** Gerunds: saying. */
  readonly gerund: string;
  /** Words that a sentence begins with, which name nobody before a preposition: nacido, tornerebbe. */
  readonly opener: string;
  /** Nouns that are a subject without an article: läraren, учитель. */
  readonly subject: string;
  /** Verbs whose clause goes on in another one, about somebody else perhaps (Korean: 묻자). */
  readonly connective: string;
  /** Nouns in a case that no subject has (Turkish: -da, -dan). */
  readonly oblique: string;
  /** Nouns that belong to the one before them, in a case that no subject has (Turkish: raporunda). */
  readonly possessed: string;
  /** Nouns that are an object: ситуацию. */
  readonly object: string;
  /** How a question ends that has no mark of its own (Japanese: か). */
  readonly asking: string;
  /** Nouns in the plural, which stand for people more often than for one thing. */
  readonly plural: string;
  /** Verbs that are denied: didn't. */
  readonly negation: string;
  /** Nouns that end like those for men, and are offices of women as well (Danish: formand). */
  readonly eitherSex: string;
  /** Finite verbs in the passive (Swedish: avfärdades). */
  readonly passive: string;
  /** Nouns for men and for women: spokesman, actress. */
  readonly man: string;
  readonly woman: string;
  /** Verbs whose subject is a man, or a woman: powiedział, сказала. */
  readonly verbMan: string;
  readonly verbWoman: string;
  /** Verbs whose subject is neither: торкалося. */
  readonly verbNeuter: string;
  /** Adjectives before a subject: старый, stara; verbs before a noun where nothing parts words: 打たれた. */
  readonly epithet: string;
  /** Verbs whose subject is several, or nobody in particular: сообщили, mówią. */
  readonly verbPlural: string;
  /** Adjectives behind “according to”: новых, lokalnych. */
  readonly adjective: string;
  /** Forenames of men and of women, where no list has them: Матильда. */
  readonly forenameMan: string;
  readonly forenameWoman: string;
  /** Verbs behind a pronoun and its apostrophe: they're. */
  readonly contraction: string;
}
