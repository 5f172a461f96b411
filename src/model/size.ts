import type { Article } from './article.ts';
import type { Block } from './blocks.ts';
import type { Inline } from './inlines.ts';
import { contentOf } from './walk.ts';

/** How many parts an article has: sections, blocks, inlines. Counting ends beyond `most`. */
export function countParts(article: Article, most: number): number {
  let count = 0;
  const addInlines = (inlines: readonly Inline[]): void => {
    count += inlines.length;
    if (count > most) return;
    for (const inline of inlines) if ('children' in inline) addInlines(inline.children);
  };
  const addBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (++count > most) return;
      if (block.type === 'paragraph') {
        addInlines(block.inlines);
        continue;
      }
      const content = contentOf(block);
      for (const inlines of content.inlines) addInlines(inlines);
      addBlocks(content.blocks);
    }
  };
  for (const section of article.sections) {
    count++;
    addBlocks(section.blocks);
  }
  return count;
}
