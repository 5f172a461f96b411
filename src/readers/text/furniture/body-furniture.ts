import type { TextBlock } from '../blocks/text-block.ts';
import type { FurnitureItem, Verdict } from '../furniture-item.ts';
import type { LineBreaking } from '../lines/line-breaking.ts';
import { judgePageLine } from './page-lines.ts';
import { findPullQuotes } from './pull-quotes.ts';

const PULL_QUOTE: Verdict = { reason: 'pull-quote', why: 'a paragraph has the same sentence' };

/** A page has a note on rights, perhaps with the agency's; more are of a text on rights. */
const MOST_NOTES = 3;

interface Known {
  readonly blocks: readonly TextBlock[];
  readonly breaking: LineBreaking;
}

/**
 * Takes out of the body what belongs to the page, and what the page says twice. Files that a program or a careful author
 * laid out were copied from no page: in a manual “Print” is a command, and what is said twice is meant twice. Notes on
 * rights stay in whatever has its lines broken: licences are made of them.
 */
export function takeBodyFurniture({ blocks, breaking }: Known): {
  readonly blocks: readonly TextBlock[];
  readonly furniture: readonly FurnitureItem[];
} {
  if (breaking.laidOut && breaking.measure === 'columns') return { blocks, furniture: [] };
  const isFile = breaking.width > 0 && breaking.measure === 'columns';
  const pullQuotes = findPullQuotes(blocks);
  const verdicts = blocks.map(({ kind, text }) => (kind === 'text' ? judgePageLine(text) : null));
  const isOnRights = isFile || verdicts.filter((one) => one?.reason === 'copyright').length > MOST_NOTES;
  const furniture: FurnitureItem[] = [];
  const body = blocks.filter(({ text, line }, at) => {
    const ofPage = verdicts[at];
    // “Contact” and the like end a page; in the middle they are headings.
    if (ofPage && ofPage.reason !== 'footer' && !(isOnRights && ofPage.reason === 'copyright'))
      furniture.push({ ...ofPage, text, line });
    else if (pullQuotes.has(at) && blocks[at + 1]?.kind !== 'attribution')
      furniture.push({ ...PULL_QUOTE, text, line });
    else return true;
    return false;
  });
  return { blocks: body, furniture };
}
