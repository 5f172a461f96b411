import type { Certainty, Clean, Quote, QuoteKind } from '../../model/index.ts';
import type { NotedPlace, NoteKept } from '../notes/note.ts';

/** What the program says of a quote. */
export interface ProgramSays {
  readonly kind: QuoteKind;
  /** Whom it is shown under, and the words that stand there; null for nobody. */
  readonly speaker: Clean | null;
  readonly mention: Clean | null;
  readonly certainty: Certainty;
  /** The rule that named the speaker; null where none did, or it is not known. */
  readonly rule: Clean | null;
}

/** A part of a quote, as offsets in the text of a block. */
export interface Span {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** A reader's own word on a quote, and by which words the quote is found again. */
export interface Correction extends NotedPlace {
  /** When it was said, in milliseconds since 1970. */
  readonly at: number;
  readonly spans: readonly Span[];
  readonly said: ProgramSays;
  /** Whether it is a quote at all. */
  readonly isQuote: boolean;
  /** Who said it; null: nobody is named. */
  readonly named: Clean | null;
}

/** What a reader says of a quote, and where that is. */
export interface Word {
  readonly place: NotedPlace;
  readonly isQuote: boolean;
  readonly named: Clean | null;
}

/** Parts that are kept of a quote, and corrections that one article may have. */
export const MOST_SPANS = 100;
export const MOST_CORRECTIONS = 5000;
/** Characters that a name may have. */
export const MOST_NAME = 200;

/** What readers said of quotes, as it is kept. */
export interface CorrectionBook<Loaded> {
  /** The quotes of an article with what a reader said of them; the same list where that is nothing. */
  correct(loaded: Loaded, quotes: readonly Quote[]): readonly Quote[];
  /** Those that a reader said to be none, as the program found them. */
  rejected(loaded: Loaded, quotes: readonly Quote[]): readonly Quote[];
  /** Keeps what a reader said of one of these quotes, in place of what was said of it before. */
  keep(loaded: Loaded, quotes: readonly Quote[], id: string, word: Word): NoteKept;
  /** Lets the program's word count again; false where nobody said anything else. */
  remove(loaded: Loaded, quotes: readonly Quote[], id: string): boolean;
}
