/**
 * The model: what an article is once it has been read. It holds meaning alone: no widths, colours or caches.
 * Every string of a stranger in it is `Clean`: decoded, without control characters, safe to show anywhere. The compiler
 * lets nothing else in. Ids are our own.
 */

import type { Clean } from './clean.ts';

/** What the bytes were. */
export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'subtitles'
  | 'mail'
  | 'rst'
  | 'org'
  | 'asciidoc'
  | 'mediawiki'
  | 'bbcode';

/**
 * How a text is written. lines: every line is a block · spaced: so too, with blank lines between · wrapped: blocks are
 * broken into lines, blank lines between · indented: first lines are set in · packed: nothing but short last lines part
 * the blocks · verse: lines end where the poet ended them · mail: under `From:` and `Subject:`, or quoted with `>` ·
 * transcript: turns of a conversation · as-is: it was not asked; the text is one `verbatim` block.
 */
export type TextShape =
  | 'lines'
  | 'spaced'
  | 'wrapped'
  | 'indented'
  | 'packed'
  | 'verse'
  | 'mail'
  | 'transcript'
  | 'as-is';

/** Where an article comes from. `url` null with a label: the text names a link whose address is lost. */
export interface Source {
  readonly url: Clean | null;
  readonly label: Clean | null;
}

/** What an article says about itself. Null: it does not say. */
export interface Facts {
  readonly title: Clean | null;
  /** The line or two under the headline that sum the article up (also: subtitle, deck). */
  readonly standfirst: Clean | null;
  readonly byline: Clean | null;
  /** ISO 8601 date or date and time, where it can be known. */
  readonly published: Clean | null;
  /** BCP 47 tag, such as `en` or `pt-BR`. */
  readonly lang: Clean | null;
  /** Name of the publication or website. */
  readonly site: Clean | null;
  readonly source: Source;
}

/** Nothing is known. */
export const NO_FACTS: Facts = {
  title: null,
  standfirst: null,
  byline: null,
  published: null,
  lang: null,
  site: null,
  source: { url: null, label: null },
};

export interface Article extends Facts {
  readonly format: Format;
  /** Names by which its links call its beginning, the headline. Not there for none. */
  readonly anchors?: readonly Clean[];
  /** The title with the links and pictures that are in it; not there for none. */
  readonly markedTitle?: readonly Inline[];
  /** How a text without markup was written; of any other only `as-is`, where its source is what was wanted. */
  readonly shape?: TextShape;
  /** In reading order, flat; `level` gives the nesting. Ids are unique over sections and blocks. */
  readonly sections: readonly Section[];
  /** What belongs to the page rather than to the article, in reading order: kept out of the sections, never lost. */
  readonly furniture: readonly Furniture[];
  /** It ends before its end; says why. Not there for any other. */
  readonly cut?: Clean;
  /** Only its words were read, since its structure took too much; says what. Not there for any other. */
  readonly bare?: Clean;
  /** The encoding its bytes were taken for, where little tells it: letters may be wrong. Not there for any other. */
  readonly guessed?: Clean;
}

/** A line of the page around an article, or one that was read into a fact. */
export interface Furniture {
  readonly text: Clean;
  readonly reason: FurnitureReason;
  /** Id of the block or section it stood before; null at the end. */
  readonly before: string | null;
  /** The links and pictures in it, where they are kept. */
  readonly inlines?: readonly Inline[];
}

/** Why something is furniture. */
export type FurnitureReason =
  | 'advertisement'
  /** A file that came with a mail and is shown in it, such as a logo. */
  | 'attachment'
  /** About the author: a line of introduction, a photo, an address. */
  | 'author'
  /** Small pictures that say how a project does: its tests pass, so many downloads. */
  | 'badge'
  /** Read into `byline`. */
  | 'byline'
  /** Words of a picture that is not there. */
  | 'caption'
  | 'comments'
  /** Asks for cookies or consent. */
  | 'consent'
  | 'copyright'
  /** Who made a picture that is not there. */
  | 'credit'
  /** Read into `published`, or says when the text was changed. */
  | 'date'
  /** At the end of the page, and nothing more telling. */
  | 'footer'
  /** The page does not show it. */
  | 'hidden'
  /** Says what may be done with the text, around a text that anybody may pass on. */
  | 'licence'
  /** Counts the lines of code. */
  | 'line-number'
  /** Sender, receiver and the like over a mail. */
  | 'mail-header'
  /** Ways through the site: menus, the way to another page, how long it takes to read, tags. */
  | 'navigation'
  | 'page-number'
  /** A sentence of the body, set again for show. */
  | 'pull-quote'
  /** Other articles. */
  | 'related'
  /** Says again what stands elsewhere: the headline, a heading, a line. */
  | 'repeated'
  /** At the top or the foot of each page. */
  | 'running-head'
  | 'share'
  /** Read into `source`. */
  | 'source-line'
  | 'subscribe'
  /** When the words of subtitles are said: numbers, times and settings. */
  | 'timing';

/** A heading and the blocks under it. The lead, what stands before the first heading, has heading null and level 0. */
export interface Section {
  /** `s1`, `s2`, … in reading order. */
  readonly id: string;
  readonly heading: Clean | null;
  /** The heading with the links and pictures that are in it; not there for none. */
  readonly marked?: readonly Inline[];
  /** 0 the lead, 1 a section, 2 a section within it, … */
  readonly level: number;
  /** As of a block. */
  readonly anchors?: readonly Clean[];
  readonly blocks: readonly Block[];
}

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

/** The colours that words may have of their own; which shades they are is up to whoever shows them. */
export type Color = 'red' | 'yellow' | 'green' | 'cyan' | 'blue' | 'magenta' | 'grey';

export type Inline =
  | { readonly type: 'text'; readonly text: Clean }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  /** Struck through: no longer meant. Its text is `~~…~~`, since nothing else tells it where words are all there is. */
  | { readonly type: 'deleted'; readonly children: readonly Inline[] }
  /** Highlighted, as with a marker pen. */
  | { readonly type: 'mark'; readonly children: readonly Inline[] }
  /** In a colour that the author gave them, with no meaning that we know. */
  | { readonly type: 'colored'; readonly color: Color; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: Clean }
  | { readonly type: 'link'; readonly url: Clean; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly alt: Clean; readonly url: Clean | null }
  /**
   * A formula. `text`: as people read it, several lines only where it is set apart; `tex`: its TeX, null where the article
   * has none. `display`: on lines of its own; it is then all that its paragraph holds.
   */
  | {
      readonly type: 'math';
      readonly text: Clean;
      readonly tex: Clean | null;
      readonly display?: true;
    }
  /** A reference to a footnote: shown as `[label]`. */
  | { readonly type: 'reference'; readonly label: Clean }
  /** A line end that the author set. */
  | { readonly type: 'break' };
