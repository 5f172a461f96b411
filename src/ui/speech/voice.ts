/** A part of a block's text; in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A part of an article that is read aloud at once: a sentence. */
export interface Spoken extends Stretch {
  /** As in `Position`. */
  readonly block: string;
}

/** What is read aloud, with the text of its block. */
export interface SpokenText extends Spoken {
  readonly text: string;
}

/** Reads aloud. */
export interface Voice {
  /** Parts running text into sentences. */
  split(text: string): readonly Stretch[];
  /** Says some words, to the end; silent at once where the signal says so. Rejects with an Error of one line where it cannot. */
  say(words: string, signal: AbortSignal): Promise<void>;
}
