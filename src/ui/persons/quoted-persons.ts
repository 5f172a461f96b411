import type { Clean, Position } from '../../model/index.ts';

/** Somebody who is quoted in the articles of a list. */
export interface QuotedPerson {
  /** Asks for the quotes; it means the same person as long as others are read. */
  readonly id: number;
  readonly name: Clean;
  /** Person, institution or unnamed. */
  readonly kind: string;
  readonly quotes: number;
  readonly about: Clean | null;
}

/** What is known while the articles are being read. */
export interface PersonsSoFar {
  /** Sorted by quotes. */
  readonly persons: readonly QuotedPerson[];
  /** Articles that were read, and those that there are. */
  readonly read: number;
  readonly total: number;
  /** How many of those cannot be read. */
  readonly failed: number;
  /** Why it ended before all were read. */
  readonly failure?: string;
}

/** A quote in a list of those of one person. */
export interface ListedQuote {
  readonly path: string;
  readonly title: Clean;
  /** ISO 8601. */
  readonly published: Clean | null;
  readonly site: Clean | null;
  /** Its beginning, on one line. */
  readonly text: Clean;
  readonly position: Position;
}

/** Who is quoted in a list of articles; known while they are being read elsewhere. */
export interface QuotedPersons {
  now(): PersonsSoFar;
  /** Tells when more is known; what is given back ends it. */
  subscribe(tell: () => void): () => void;
  /** By date, then article, in reading order; those without a date last. */
  quotesOf(id: number): Promise<readonly ListedQuote[]>;
}
