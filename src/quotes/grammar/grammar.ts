import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { AdjacentAttribution, Attribution } from './attribution.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A sentence, or the window of it that a rule may look at, with the grammar it is read by. */
export interface SentenceContext {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly grammar: Grammar;
}

/** Where a quotation stands in its sentence. */
export interface Quotation {
  /** Its token. */
  readonly at: number;
  /** It ends like a sentence, and nothing of its own follows. */
  readonly complete: boolean;
  /** It asks, cries out or breaks off, so that “she said” may follow without a comma. */
  readonly open: boolean;
  /** Attributions already made in the sentence, in reading order. */
  readonly known: readonly Attribution[];
}

/** A quotation that its own sentence gives to nobody. */
export interface Unattributed {
  readonly tokens: readonly Token[];
  /** Those of its line. */
  readonly sentences: readonly Sentence[];
  /** Which of them it stands in. */
  readonly number: number;
  /** Its token. */
  readonly at: number;
  /** It is a sentence of its own. */
  readonly whole: boolean;
  /** It ends like a sentence. */
  readonly ends: boolean;
  readonly words: number;
  readonly capital: boolean;
  /** A quotation of the sentence before has a speaker. */
  readonly follows: boolean;
}

/** Where marked words stand. */
export interface MarkedWordsContext {
  readonly tokens: readonly Token[];
  /** Their token. */
  readonly at: number;
  /** Their sentence has words before them. */
  readonly led: boolean;
  readonly grammar: Grammar;
}

/** What marked words are like. */
export interface MarkedWords {
  /** Their speaker stands around them as around speech. */
  readonly framed: boolean;
  /** They stand behind a colon, a comma or a dash. */
  readonly opened: boolean;
  /** They end like a sentence. */
  readonly ends: boolean;
  /** They begin with a capital. */
  readonly capital: boolean;
  /** How many they are. */
  readonly count: number;
  /** The words themselves. */
  readonly said: string;
}

/**
 * What the rules ask of a language beyond its words: chosen once for an article (`grammars.ts`), and the only place
 * where one language differs from another in anything but data.
 */
export interface Grammar {
  readonly lexicon: Lexicon;

  /** Whether the dot at `dot` makes an ordinal of the number before it (German: am 3. Mai), so that it ends no sentence. */
  isOrdinal(tokens: readonly Token[], dot: number): boolean;

  /** The noun phrase that begins at a token, with all that modifies it; null where none begins. */
  readNounPhrase(tokens: readonly Token[], at: number, limit: number): NounPhrase | null;

  /** The subject of the finite verb at `verb`, wherever it stands. */
  subjectOf(context: SentenceContext, verb: number, known: readonly Attribution[]): NounPhrase | null;

  /** The subject behind the finite verb at `verb`: “said X”. */
  subjectBehind(context: SentenceContext, verb: number): NounPhrase | null;

  /** The subject of the main clause before `limit`: whose participles and joined verbs these are. */
  mainSubject(context: SentenceContext, limit: number, known: readonly Attribution[]): NounPhrase | null;

  /** Who says a quotation, by its own sentence: the rules in their order, the first that answers. */
  attribute(context: SentenceContext, quotation: Quotation): Attribution | null;

  /** Who says a quotation whose own sentence does not tell, by the sentences beside it; null where these do not either. */
  attributeAdjacent(quotation: Unattributed): AdjacentAttribution | null;

  /** Who is reported in a sentence without a quotation: the subject of its main verb of saying; null where nobody is. */
  reporterOf(context: SentenceContext): Attribution | null;

  /** The person a sentence is about, by a name or a noun; null where that is a pronoun, or no person. */
  agentOf(context: SentenceContext): NounPhrase | null;

  /** Who said what stands before a sentence such as “That was how X described it.”; null where it tells of nobody. */
  toldBy(context: SentenceContext): Attribution | null;

  /** Whom the last sentence of a line names for the words that the next line begins with; null for nobody. */
  leadsTo(context: SentenceContext): Attribution | null;

  /** Whether a sentence without a subject tells the words at `quote`, so that they are those of whom the sentences before are about. */
  goesOn(context: SentenceContext, quote: number): boolean;

  /** Whether its sentence may tell that the words at `quote` are said, whoever says them. */
  isTold(context: SentenceContext, quote: number): boolean;

  /** Whom a sentence is about, so that those behind it may go on without a subject; null for no person. */
  themeOf(context: SentenceContext): NounPhrase | null;

  /** Whether marked words are a name or a title by what stands around them. */
  isName(context: MarkedWordsContext, attribution: Attribution | null, words: MarkedWords): boolean;

  /** Whether marked words of nobody are speech by what they are, or by what they stand behind. */
  isSpoken?(context: MarkedWordsContext, words: MarkedWords): boolean;
}
