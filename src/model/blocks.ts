import type { Clean } from './clean.ts';
import type { Color, Inline } from './inlines.ts';

export type Block =
  | Paragraph
  | Quotation
  | Callout
  | List
  | Term
  | Code
  | Verbatim
  | Table
  | Image
  | Caption
  | Footnote
  | Rule;

interface Node {
  /** `b1`, `b2`, … in reading order; blocks inside a block have an id of their own. */
  readonly id: string;
  /** Under how many terms it stands, of those before it in the same row of blocks; not there for none. */
  readonly under?: number;
  /** Names by which links call the place, as in `#name`, decoded; not there for none. The first of a name is meant. */
  readonly anchors?: readonly Clean[];
}

export interface Paragraph extends Node {
  readonly type: 'paragraph';
  readonly inlines: readonly Inline[];
  /** What is said in it, where it is a turn of a conversation. */
  readonly said?: Said;
}

/** The words of somebody, where the layout of a text says whose they are and no marks do. */
export interface Said {
  /** The words that name the speaker; null: nobody is named. */
  readonly speaker: Clean | null;
  /** Stretches of the block's text. */
  readonly words: readonly (readonly [start: number, end: number])[];
}

/** A set-off quotation. An attribution line (`— Name, role`) is its last paragraph. */
export interface Quotation extends Node {
  readonly type: 'quotation';
  /** Whom the line before it names: “On 3 March, Piet wrote:”. */
  readonly speaker?: Clean;
  readonly blocks: readonly Block[];
}

/**
 * A note, a tip, a warning: what the author says to the reader beside the text. Nobody is quoted by it.
 */
export interface Callout extends Node {
  readonly type: 'callout';
  /** In lower case: `note`, `tip`, `important`, `warning`, `caution`, or what else the author calls it. */
  readonly kind: Clean;
  /** The line over it; null where there is none, or it only says the kind. */
  readonly title: Clean | null;
  readonly blocks: readonly Block[];
}

export interface List extends Node {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** True or false for an item of a task list, null for any other. */
  readonly checked: boolean | null;
  /** Its mark as it is shown (`b.`, `iv.`, `7.`): all items of an ordered list that does not count up by one have one. */
  readonly marker?: Clean;
  readonly blocks: readonly Block[];
}

/**
 * What is explained by the blocks that follow it with a higher `under`: a word of a glossary, an option of a program. Terms
 * right after each other, with the same `under`, share what follows. A term within an explanation is under one itself.
 */
export interface Term extends Node {
  readonly type: 'term';
  readonly inlines: readonly Inline[];
}

export interface Code extends Node {
  readonly type: 'code';
  readonly language: Clean | null;
  readonly text: Clean;
  /** Where whoever wrote it styled it, ascending and apart; not there for any other. */
  readonly styled?: readonly StyledRange[];
  /** Words of it that lead somewhere, ascending and apart; not there for none. */
  readonly links?: readonly CodeLink[];
}

/** A link with its place in the text of code. UTF-16 offsets. */
export type CodeLink = Extract<Inline, { readonly type: 'link' }> & {
  readonly start: number;
  readonly end: number;
};

/** A part of a text that looks as its author wanted it. UTF-16 offsets. */
export interface StyledRange {
  readonly start: number;
  readonly end: number;
  readonly emphasis?: true;
  readonly strong?: true;
  readonly deleted?: true;
  readonly color?: Color;
}

/**
 * A document line for line, nothing made of it: every line feed, tab and space of its text counts. Unlike code it is
 * words that may lead somewhere, and that somebody may have said.
 */
export interface Verbatim extends Node {
  readonly type: 'verbatim';
  readonly inlines: readonly Inline[];
}

export type Alignment = 'left' | 'center' | 'right' | null;
export type Cell = readonly Inline[];

/**
 * Cells in columns. What spans several is the first of them in a row, and the others are empty; in the head, each of them
 * says it. What stands in a cell under each other is parted by breaks.
 */
export interface Table extends Node {
  readonly type: 'table';
  readonly align: readonly Alignment[];
  /** One a column; empty for none. */
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first column heads the rows: its cells are strong by that. */
  readonly rowHeads?: true;
}

/**
 * A picture that stands alone: its text for those who do not see it, and its address. Without an address but with a link it
 * stands for what a page shows in a frame, such as a film.
 */
export interface Image extends Node {
  readonly type: 'image';
  readonly alt: Clean;
  readonly url: Clean | null;
  /** Where it leads, where it is a link; not there for its own address. */
  readonly link?: Clean;
  /** The words under it where they belong to this picture alone; its offsets are no places of the article. */
  readonly caption?: readonly Inline[];
}

/** The words under a picture or table. */
export interface Caption extends Node {
  readonly type: 'caption';
  readonly inlines: readonly Inline[];
}

export interface Footnote extends Node {
  readonly type: 'footnote';
  readonly label: Clean;
  readonly blocks: readonly Block[];
}

/** A break between parts that has no words. */
export interface Rule extends Node {
  readonly type: 'rule';
}
