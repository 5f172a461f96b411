import type { Clean } from './clean.ts';

/**
 * direct: a clause or more of speech · partial: a few quoted words inside reported speech ·
 * block: a set-off quotation · indirect: reported speech without marks.
 */
export type QuoteKind = 'direct' | 'partial' | 'block' | 'indirect';

/** A stretch of a block's text (`textOf`), without its quotation marks. Offsets are UTF-16 code units. */
export interface QuotePart {
  /** Id of a top-level block of a section, or `title`, or `standfirst`. */
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly text: Clean;
}

export interface Speaker {
  /** The words that stand there: “the official”, “he”. */
  readonly mention: Clean;
  /** Whom they mean, as fully as the article says it; null where it cannot be known. */
  readonly name: Clean | null;
  /** Who that is, in the article's words; null where it does not say. */
  readonly description: Clean | null;
}

/** How sure the speaker is: by how often the rule that named him is right (see `src/quotes/README.md`). */
export type Certainty = 'high' | 'low';

export interface Quote {
  /** `q1`, `q2`, … in reading order. */
  readonly id: string;
  readonly kind: QuoteKind;
  /** In reading order, at least one. A split quote (“…,” she said. “…”) is one quote of several parts. */
  readonly parts: readonly QuotePart[];
  /** Null: nobody is named, and none is guessed. */
  readonly speaker: Speaker | null;
  /** How sure that is; `low` where nobody is named. */
  readonly certainty: Certainty;
  /** The word of saying as it stands; null where there is none. */
  readonly cue: Clean | null;
  /** Id of the section it stands in; null in headline and standfirst. */
  readonly section: string | null;
}

/** Whom a quote is shown under: the name, or the words that stand there. */
export function nameOfSpeaker(speaker: Speaker | null): Clean | null {
  return speaker && (speaker.name ?? speaker.mention);
}
