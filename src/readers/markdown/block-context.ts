import type { MarkedToken } from 'marked';
import { type Block, cleanLine, type Furniture, type Ids } from '../../model/index.ts';
import type { HeadingWords } from '../link-places.ts';
import type { ContainerToken } from './containers/container.ts';
import type { DefinitionToken } from './definitions.ts';
import type { FootnoteToken } from './footnotes.ts';
import type { LeftOutToken } from './left-out.ts';
import type { FragmentToken, PiecesToken } from './markup.ts';

export type BlockToken =
  | MarkedToken
  | ContainerToken
  | DefinitionToken
  | FootnoteToken
  | FragmentToken
  | LeftOutToken
  | PiecesToken;

/** What reading a run of blocks needs and leaves behind. */
export interface BlockContext {
  readonly ids: Ids;
  /** Names of the place that is being read, which the next block or heading takes. */
  readonly names: string[];
  /** Headings that head no section, with the id of what they became. */
  readonly headings: HeadingWords[];
  /** Definitions met on the way; they are read at the end of their section. */
  readonly footnotes: FootnoteToken[];
  /** This program wrote it: nothing is a callout but what it marks as one. */
  readonly own: boolean;
  /** What is not shown, with the block that it stands before once that is known. */
  readonly left: { furniture: Furniture; settled: boolean }[];
}

/** What was left out and is not placed yet stands before the block or section of an id. */
export function settle({ left }: BlockContext, id: string): void {
  for (let at = left.length - 1; at >= 0; at--) {
    const one = left[at];
    if (!one || one.settled) break;
    one.furniture = { ...one.furniture, before: id };
    one.settled = true;
  }
}

/** A block with the names that were waiting for it. */
export function takeNames(block: Block, { names }: BlockContext): Block {
  if (names.length === 0) return block;
  return { ...block, anchors: [...names.splice(0).map(cleanLine), ...(block.anchors ?? [])] };
}
