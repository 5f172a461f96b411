import type { Anchor, Color } from '../model/index.ts';

/** What a span of text is; the theme decides how that looks. */
export type Role =
  | 'text'
  | 'title'
  | 'standfirst'
  /** Byline, date, words, minutes, source. */
  | 'facts'
  | 'heading'
  | 'quotation'
  /** The line over a callout. */
  | 'callout'
  | 'caption'
  | 'footnote'
  | 'code'
  | 'table'
  /** Bullets, numbers, check boxes. */
  | 'marker'
  | 'rule'
  /** The name under a quote. */
  | 'speaker';

/** A run of one line that looks alike throughout. Adjacent spans of a line join to its text. */
export interface Span {
  readonly text: string;
  readonly role: Role;
  /** Of a heading: how deep it stands; 1 is the highest. */
  readonly level?: number;
  readonly emphasis?: true;
  readonly strong?: true;
  readonly deleted?: true;
  /** As with a marker pen. */
  readonly highlighted?: true;
  /** The colour that the author gave these words. */
  readonly tint?: Color;
  /** Inline code. */
  readonly code?: true;
  /** The address a link leads to. */
  readonly link?: string;
  /** The link, picture or reference these words are. */
  readonly anchor?: Anchor;
  /** Id of the quote these words belong to, marks of quotation included. */
  readonly quote?: string;
  /** Spaces between the columns of a table: the text on each side is ordered by itself. */
  readonly gap?: true;
  /** Colour of highlighted code: an index into the terminal's 16 colours. */
  readonly color?: number;
  /** A hyphen at the end of a line that is not in the text. */
  readonly added?: true;
  /** The screen found in it what is searched for; `here`: it is the match that one is at. */
  readonly match?: 'any' | 'here';
}

export interface Line {
  readonly spans: readonly Span[];
  /** Width in terminal cells, never more than the layout's width; of code never more than is given to code. */
  readonly cells: number;
  /**
   * What the line shows: id of a top-level block or of a section (its heading), `title`, `standfirst`; null for facts
   * and for blank lines between blocks.
   */
  readonly block: string | null;
  /** The range of that block's text on this line, UTF-16 offsets; equal where it shows none (markers, speakers). */
  readonly start: number;
  readonly end: number;
  /** A bar in the left margin: the line has speech in it, or is part of a set-off quotation or a callout. */
  readonly bar: boolean;
  /** The paragraph runs right to left: the direction to reorder it in. */
  readonly rtl?: true;
  /** The block around it runs right to left: what stands before its text belongs to the right of it, and so does the bar. */
  readonly mirrored?: Mirrored;
  /** On the first line of a quote where `speakers` is `margin`: who said it. */
  readonly speaker?: string;
}

/** How the spans of a mirrored line stand, which are in logical order: spaces that align it, what stands before its text, text. */
export interface Mirrored {
  /** The side of the text on which the first span, of spaces alone, stands; null: there is none. */
  readonly space: 'left' | 'right' | null;
  /** How many spans stand before its text: indents and markers. */
  readonly prefix: number;
}

/** Lines that something jumps to. */
export interface Landmark {
  /** Id of a section or of a quote. */
  readonly id: string;
  readonly line: number;
}

export interface Layout {
  readonly width: number;
  readonly lines: readonly Line[];
  /** One a heading, in order. */
  readonly sections: readonly Landmark[];
  /** One a quote that stands in the lines, in order: its first line. */
  readonly quotes: readonly Landmark[];
  /** False where there is more to lay out. */
  readonly complete: boolean;
}

/** Draws code, which needs more than wrapping; loaded only when an article has some in a language (`paint.ts`). */
export interface Painter {
  /** Highlighted source, line by line, at most `width` cells each. */
  code(text: string, language: string | null, width: number): readonly (readonly Span[])[];
}

/** Where a word may be parted: offsets in it, ascending. */
export type Hyphenate = (word: string) => readonly number[];

/** How running text is set to both edges; `hyphenate` null: no word is parted. */
export interface Justification {
  readonly hyphenate: Hyphenate | null;
}

export interface LayoutOptions {
  /** Measure in terminal cells, at least 1. */
  readonly width: number;
  /**
   * Cells that a line of code may take, from where the measure begins: as many or more. Without it, code keeps to the
   * measure; without an end, no line of code is broken. A table that needs it takes as much, where it has an end.
   */
  readonly codeWidth?: number;
  /** Who said it: on a line of its own under the quote, in `Line.speaker` for the right margin, or not at all. */
  readonly speakers: 'below' | 'margin' | 'none';
  /** The line of facts under headline and standfirst; empty for none. */
  readonly facts: string;
  /** Without it, lines end where their words do. */
  readonly justify?: Justification;
  /** Without one, code is plain. */
  readonly painter?: Painter;
}

/** Work in steps: whoever takes them may do something else between two, or leave it. */
export type Steps<Result> = Generator<void, Result, void>;
