import type { TextBlock } from '../blocks/text-block.ts';
import type { FurnitureItem, Verdict } from '../furniture-item.ts';
import { judgePageLine } from './page-lines.ts';
import { findPullQuotes } from './pull-quotes.ts';

const PULL_QUOTE: Verdict = { reason: 'pull-quote', why: 'a paragraph has the same sentence' };

/** Takes out of the body what belongs to the page, and what the page says twice. */
export function takeBodyFurniture({ blocks }: { blocks: readonly TextBlock[] }): {
  readonly blocks: readonly TextBlock[];
  readonly furniture: readonly FurnitureItem[];
} {
  const pullQuotes = findPullQuotes(blocks);
  const furniture: FurnitureItem[] = [];
  const body = blocks.filter(({ kind, text, line }, at) => {
    const ofPage = kind === 'text' ? judgePageLine(text) : null;
    // “Contact” and the like end a page; in the middle they are headings.
    if (ofPage && ofPage.reason !== 'footer') furniture.push({ ...ofPage, text, line });
    else if (pullQuotes.has(at) && blocks[at + 1]?.kind !== 'attribution')
      furniture.push({ ...PULL_QUOTE, text, line });
    else return true;
    return false;
  });
  return { blocks: body, furniture };
}
