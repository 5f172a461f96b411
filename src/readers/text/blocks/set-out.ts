import type { TextBlock } from './text-block.ts';

/** So far is prose set in where that alone tells headings: in pages of the manual. */
export const FAR_IN = 5;

/** Stands to the left of where such prose is, over something that is set in. */
export const isSetOut = ({ indent }: TextBlock, next: TextBlock | undefined): boolean =>
  indent < FAR_IN && next !== undefined && next.indent > indent;
