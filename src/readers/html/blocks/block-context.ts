import type { Block, Furniture } from '../../../model/index.ts';
import type { Element } from '../parsing/tree.ts';
import type { Note } from './footnotes.ts';
import type { ParagraphContext } from './paragraphs.ts';

/** What reading blocks needs to know, and leaves behind. */
export interface BlockContext extends ParagraphContext {
  /** The element of each note, with its label. */
  readonly noteElements: ReadonlyMap<Element, Note>;
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
  | { readonly type: 'heading'; readonly depth: number; readonly text: string };

export type Emit = (piece: Piece) => void;
