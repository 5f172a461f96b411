import type { Article, Block, Inline } from './article.ts';

/** How many parts an article has: blocks, items, cells, inlines. Counting ends beyond `most`. */
export function countParts(article: Article, most: number): number {
  let count = 0;
  const inlines = (list: readonly Inline[]): void => {
    count += list.length;
    if (count > most) return;
    for (const inline of list) if ('children' in inline) inlines(inline.children);
  };
  const blocks = (list: readonly Block[]): void => {
    for (const block of list) {
      if (++count > most) return;
      if ('inlines' in block) inlines(block.inlines);
      else if ('blocks' in block) blocks(block.blocks);
      else if (block.type === 'list') for (const item of block.items) blocks(item.blocks);
      else if (block.type === 'table')
        for (const row of [block.header, ...block.rows]) for (const cell of row) inlines(cell);
    }
  };
  for (const section of article.sections) {
    count++;
    blocks(section.blocks);
  }
  return count;
}
