import type { Clean, Position } from '../../model/index.ts';

/** What a note is on: a place in an article, with the words there by which it is found in a text that changed. */
export interface NotedPlace extends Position {
  /** Share of the article's text before it, 0 to 1. */
  readonly share: number;
  /** The text before it in its block, and from it on as far as the note is on it. */
  readonly before: Clean;
  readonly words: Clean;
  /** The words it is on as they are shown: a paragraph may be cut. */
  readonly quoted: Clean;
  /** Who says them, where they are a quote. */
  readonly speaker: Clean | null;
}

export interface Note extends NotedPlace {
  /** Unique in its article. */
  readonly id: string;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
  /** What somebody wrote; it may have several lines. */
  readonly text: Clean;
}

/** A note, and where its words are now; null: they are gone. */
export interface PlacedNote {
  readonly note: Note;
  readonly position: Position | null;
}

/** Stands beside what a note is on. One cell. */
export const NOTE_SIGN = '✎';

/** Characters that are kept of each: of a paragraph some lines, by which one knows it. */
export const MOST_NOTE_BEFORE = 80;
export const MOST_NOTE_WORDS = 600;
export const MOST_QUOTED = 2000;
export const MOST_NOTE_TEXT = 10_000;
/** Notes that one article may have. */
export const MOST_NOTES = 1000;

/** What became of keeping a note: it is kept, it holds for this run, there are too many, nobody knows whose it is. */
export type NoteKept = 'kept' | 'held' | 'full' | 'nowhere';

/** The notes of articles, as they are kept. */
export interface NoteBook<Loaded> {
  /** Those of an article, in the order of its text; last those whose words are gone. */
  recall(loaded: Loaded): readonly PlacedNote[];
  /** Keeps a note; one of the same id is no more. */
  keep(loaded: Loaded, note: Note): NoteKept;
  remove(loaded: Loaded, id: string): void;
}
