import {
  type Article,
  type Block,
  type ListItem,
  textOf as textWithStrikes,
} from '../../../../src/model/index.ts';
import { withoutStrikes } from '../../../support/strikes.ts';

/** What a text says: signs around what is deleted stand for how it looked. */
const textOf = (block: Block): string => textWithStrikes(withoutStrikes(block));

/** What an article says, in the order of reading. */
export type Said =
  | { readonly type: 'words'; readonly text: string }
  /** Line for line. */
  | { readonly type: 'lines'; readonly text: string }
  /** A table and its captions: cells of several lines are not in the order of the lines. */
  | { readonly type: 'cells'; readonly text: string }
  /** What a list says before the words of an item, which follow; number null: a bullet. */
  | {
      readonly type: 'item';
      readonly number: number | null;
      readonly checked: boolean | null;
      readonly words: string;
    }
  | { readonly type: 'label'; readonly text: string };

export function saidIn({ sections }: Pick<Article, 'sections'>): Said[] {
  return sections.flatMap(({ heading, blocks }): Said[] => [
    ...(heading === null ? [] : [words(heading)]),
    ...saidInBlocks(blocks),
  ]);
}

const words = (text: string): Said => ({ type: 'words', text });

function saidInBlocks(blocks: readonly Block[]): Said[] {
  const said: Said[] = [];
  for (let at = 0; at < blocks.length; at++) {
    let end = at;
    while (blocks[end]?.type === 'caption') end++;
    if (blocks[end]?.type === 'table') {
      while (blocks[end + 1]?.type === 'caption') end++;
      const text = blocks
        .slice(at, end + 1)
        .map(textOf)
        .join('\n');
      said.push({ type: 'cells', text });
      at = end;
      continue;
    }
    const block = blocks[at];
    if (block) said.push(...saidInBlock(block));
  }
  return said;
}

function saidInBlock(block: Block): Said[] {
  switch (block.type) {
    case 'code':
      return [{ type: 'lines', text: block.text }];
    case 'quotation':
      return saidInBlocks(block.blocks);
    case 'footnote':
      return [{ type: 'label', text: block.label }, ...saidInBlocks(block.blocks)];
    case 'list':
      return block.items.flatMap((item, at) => saidInItem(item, block.ordered ? block.start + at : null));
    default:
      return [words(textOf(block))];
  }
}

function saidInItem({ checked, blocks }: ListItem, number: number | null): Said[] {
  const [first] = blocks;
  return [{ type: 'item', number, checked, words: first ? textOf(first) : '' }, ...saidInBlocks(blocks)];
}
