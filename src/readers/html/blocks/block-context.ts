import type { Block, Clean, Furniture, Inline } from '../../../model/index.ts';
import type { Element } from '../parsing/tree.ts';
import type { Note } from './footnotes.ts';
import type { ParagraphContext } from './paragraphs.ts';

/** Names of places, by which links lead to them, while blocks are read. */
export interface Names {
  /** What to call an element of some id; nothing where nobody links to it. */
  readonly of: (id: string) => readonly string[];
  /** Of what has been passed, and has no block or heading yet. */
  readonly pending: string[];
}

/** What reading blocks needs to know, and leaves behind. */
export interface BlockContext extends ParagraphContext {
  /** The element of each note, with its label. */
  readonly noteElements: ReadonlyMap<Element, Note>;
  readonly names: Names;
  /** Keeps what was left out, and the element that it was. */
  readonly keepFurniture: (furniture: Omit<Furniture, 'before'>, element: Element) => void;
  /** What stands in the page as an element with the attribute `HELD` and is read by others, by the value of that. */
  readonly heldBlocks?: ReadonlyMap<string, ReadHeld>;
}

/** Reads blocks of another language, `depth` quotations and lists deep. */
export type ReadHeld = (depth: number) => readonly Piece[];

/** Names what an element stands for. What is in it looks alike, for those who want lines of words. */
export const HELD = 'data-held';

/** What an article is a row of: blocks, and headings of sections. */
export type Piece =
  | { readonly type: 'block'; readonly block: Block }
  | {
      readonly type: 'heading';
      readonly depth: number;
      readonly text: string;
      /** Its words without pictures; and once more where there are links in them. */
      readonly inlines: readonly Inline[];
      readonly marked?: readonly Inline[];
      readonly anchors?: readonly Clean[];
      /** As another language writes it, for the names that others give it. */
      readonly written?: string;
    };

export type Emit = (piece: Piece) => void;
