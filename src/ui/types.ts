import type { Line, Painter } from '../layout/index.ts';
import type { Article, Clean, Position, Quote, QuotedArticle, Run } from '../model/index.ts';
import type { Lessons } from './lessons/lessons.ts';
import type { Shelf } from './library/shelf.ts';
import type { Summary } from './library/summary.ts';
import type { NoteBook } from './notes/note.ts';

/** An article on the screen. */
export interface Loaded extends QuotedArticle {
  /** Of a text as it is: its quotes, which are looked for when it is on the screen. The first call does it. */
  readonly findQuotes?: () => Promise<readonly Quote[]>;
  /** Of a text as it is: the headline that its other form has. */
  readonly headline?: Clean | null;
  /** It is the beginning of one whose rest is still being read. */
  readonly isPartial?: true;
  /** Puts a line into the order it is seen in, where it runs from right to left and the terminal leaves that to us. */
  readonly reorder?: (line: Line) => Line;
}

/** What became of opening an address. */
export type Opening = { readonly opened: true } | { readonly opened: false; readonly why: string };

/** Articles to pick from. */
export interface Library {
  /** What they are called together. */
  readonly heading: string;
  /** Files and addresses. */
  readonly paths: readonly string[];
  /** The one that is open at first. */
  readonly current?: string | undefined;
  /** What is known of some without reading them. */
  readonly known?: ReadonlyMap<string, Summary>;
  /** A word on some, beside what they say themselves. */
  readonly marks?: ReadonlyMap<string, string>;
}

/** What a link leads to: an article, or a feed with some to pick from. */
export type Followed = FollowedArticle | { readonly library: Library };

interface FollowedArticle {
  readonly loaded: Loaded;
  /** Where in it the link leads; not there for its beginning. */
  readonly place?: Position | undefined;
  /** The name of a place that the link leads to, and that is not in it. */
  readonly missing?: string;
}

/** How far somebody is in an article. */
export interface Stand {
  /** The place on the first row; null at the beginning and at the end, from where one begins anew. */
  readonly position: Position | null;
  /** Share of the text that was read when the page is, in whole percent. */
  readonly percent: number;
}

/** What came of opening something that is listed. */
export type Opened = { readonly loaded: Loaded } | { readonly library: Library };

/** All that touches the world beyond the terminal. Screens get it as an argument. */
export interface Services {
  /** Rejects with an Error whose message is one line fit to be shown. */
  load(path: string): Promise<Loaded>;
  /** The same, and where it is a feed, the list that it is. */
  open(path: string): Promise<Opened>;
  /** Opens the place of one's own. */
  openShelf(): Promise<Shelf>;
  /**
   * Reads what a link of an article leads to: an address, or a relative one where the article is a file. Rejects as `load` does; ends early where the signal says so. What the
   * article's own address may not reach, its links may not.
   */
  follow(url: string, from: Loaded, signal: AbortSignal): Promise<Followed>;
  /**
   * The other form of an article: the text as it is (`shape` is `as-is`), or, of that, what is made of it. Rejects as
   * `load` does.
   */
  turn(loaded: Loaded): Promise<Loaded>;
  /**
   * Reads an article again in the same form: its file, or its address. `changes`: how its words differ, as words; null where
   * they do not. Rejects as `load` does, and where it came from a pipe.
   */
  readAgain(loaded: Loaded): Promise<{ readonly loaded: Loaded; readonly changes: string | null }>;
  /**
   * Tells when the file of an article is not what was read, or is there no more; nothing of one that is no file. What is
   * given back ends it.
   */
  watch(loaded: Loaded, tell: (what: 'changed' | 'gone') => void): () => void;
  /** Where one was in an article when it was left; null: it begins at its beginning. */
  recallPlace(loaded: Loaded): Position | null;
  /**
   * Keeps how far somebody is in an article: `stand` is asked now and then, and when what is given back is called, at the
   * end; null is not kept.
   */
  keepPlace(loaded: Loaded, stand: () => Stand | null): () => void;
  /** The marks of an article, by their letters, as far as their words are still there. */
  recallMarks(loaded: Loaded): ReadonlyMap<string, Position>;
  /** Keeps a place of an article under a letter, a to z or A to Z; null takes the mark away. */
  keepMark(loaded: Loaded, letter: string, position: Position | null): void;
  /** Where an article is: its file with its whole path, or its address; null for one from a pipe. */
  whereIs(loaded: Loaded): string | null;
  /** The notes of articles. */
  readonly notes: NoteBook<Loaded>;
  /** Has a text edited by a program of the user's on this terminal; a few words where that could not be done. */
  editText(text: string): Promise<{ readonly text: string } | { readonly failure: string }>;
  openAddress(url: string): Promise<Opening>;
  /** What the status line has still to teach; without it, nothing. */
  readonly lessons?: Lessons;
  /** The address that searches for a headline, with `%s` in its place, if not the usual one. */
  readonly search?: string;
  /** Every quote of an article in reading order, indirect speech among them; the others keep their ids. */
  findIndirect(article: Article): Promise<readonly Quote[]>;
  /** Puts a text on the clipboard. */
  copy(text: string): void;
  loadPainter(): Promise<Painter>;
  /** Runs what may take any time, so many milliseconds at most; throws where that was not enough. What it has changed is then lost. */
  limitTime(milliseconds: number): Run;
  /** As `Loaded.reorder`, for words of other articles; null where the terminal does it itself. */
  loadReorder(): Promise<((line: Line) => Line) | null>;
  /** Stops the program until it is brought back to the foreground. */
  suspend(): void;
  /**
   * Gives the terminal to another program, a file and its arguments, and takes it back when that ends. Resolves to null where
   * it did well, else to a few words on what became of it.
   */
  runOutside(command: readonly string[]): Promise<string | null>;
  /** Hears the mouse from now on, or leaves it to the terminal again; says which. */
  toggleMouse(): boolean;
  /** Draws all of the screen anew, whatever was written over it. */
  redraw(): void;
}
