/**
 * The model: what an article is once it has been read. It holds meaning alone: no widths, colours or caches.
 * Every string of a stranger in it is `Clean`: decoded, without control characters, safe to show anywhere. The compiler
 * lets nothing else in. Ids are our own.
 */

import type { Block } from './blocks.ts';
import type { Clean } from './clean.ts';
import type { Inline } from './inlines.ts';

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
