import type { Token } from 'marked';
import type { Clean, Inline } from '../../model/index.ts';
import type { Badges } from '../badges.ts';

export interface HeadingPart {
  readonly type: 'heading';
  readonly depth: number;
  readonly text: Clean;
  /** As it is written, without its pictures, and the names its author gave it. */
  readonly written: string;
  readonly names: readonly Clean[];
  /** Its words with the links and pictures in them, where there are some. */
  readonly marked?: readonly Inline[];
}

/** A heading of the body or anything else, in reading order. */
export type Part =
  | HeadingPart
  | { readonly type: 'token'; readonly token: Token }
  /** A line of the page around the text. */
  | ({ readonly type: 'furniture' } & Badges);
