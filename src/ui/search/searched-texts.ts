import { type Article, blocksOf, memoize, textOfInlines, textsOf } from '../../model/index.ts';

/** A text of an article that is searched. */
export interface SearchedText {
  readonly block: string;
  readonly text: string;
  /** The words under a picture, which are no part of its block's text: where in that they are taken to be. */
  readonly at?: number;
}

/** The texts of an article in reading order, and the numbers of those of each block. */
export interface SearchedTexts {
  readonly list: readonly SearchedText[];
  readonly indexes: ReadonlyMap<string, readonly number[]>;
}

/** Kept as long as the article: the next search has the same. */
export const searchedTexts: (article: Article) => SearchedTexts = memoize((article) => {
  const captions = new Map<string, string>();
  for (const { block } of blocksOf(article))
    if (block.type === 'image' && block.caption) captions.set(block.id, textOfInlines(block.caption));
  const list: SearchedText[] = [];
  const indexes = new Map<string, number[]>();
  for (const { block, text } of textsOf(article)) {
    const caption = captions.get(block);
    indexes.set(block, caption === undefined ? [list.length] : [list.length, list.length + 1]);
    list.push({ block, text });
    if (caption !== undefined) list.push({ block, text: caption, at: text.length });
  }
  return { list, indexes };
});
