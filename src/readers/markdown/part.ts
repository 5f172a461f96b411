import type { Token } from 'marked';
import type { Clean } from '../../model/index.ts';

/** A heading of the body or anything else, in reading order. */
export type Part =
  | { readonly type: 'heading'; readonly depth: number; readonly text: Clean }
  | { readonly type: 'token'; readonly token: Token }
  /** A line of the page around the text. */
  | { readonly type: 'furniture'; readonly text: Clean };
