import type { TextShape } from '../../../model/index.ts';
import { isBreak } from '../lines/rulers.ts';
import { isCaption } from './captions.ts';
import { markFootnotes } from './footnotes.ts';
import { bulletLength, parseListNumber } from './list-markers.ts';
import { markQuotations } from './quotations.ts';
import type { BlockKind, TextBlock } from './text-block.ts';
import { markTurns } from './turns.ts';

/** A bullet that stands for nothing else; the others may open a single sentence. */
const SURE_BULLET = /^[•◦▪▸►●○■□]/;

/** Gives every block the kind that the marks in it and in its neighbours show. */
export function classifyBlocks(known: { blocks: readonly TextBlock[]; forced: TextShape | null }): {
  readonly blocks: readonly TextBlock[];
} {
  const { blocks, forced } = known;
  const kinds = blocks.map(kindAlone);
  settleItems(blocks, kinds);
  settleRows(kinds);
  markQuotations(blocks, kinds);
  markFootnotes(blocks, kinds);
  markTurns(blocks, kinds, forced === 'transcript');
  return {
    blocks: blocks.map((block, at) => {
      const kind = kinds[at] ?? 'text';
      const text = kind !== 'row' && block.text.includes('\t') ? block.text.replace(/\s+/g, ' ') : block.text;
      return { ...block, kind, text };
    }),
  };
}

/** What a block looks like without its neighbours. */
function kindAlone({ text, kind, underline, depth }: TextBlock): BlockKind {
  if (kind === 'verse') return 'verse';
  if (underline !== '') return 'text';
  if (depth > 0) return 'quoted';
  if (isBreak(text)) return 'rule';
  if (text.includes('\t')) return 'row';
  if (bulletLength(text) > 0) return 'item';
  return isCaption(text) ? 'caption' : 'text';
}

/** One dash makes no list; numbers do where they follow each other at once. */
function settleItems(blocks: readonly TextBlock[], kinds: BlockKind[]): void {
  blocks.forEach(({ text }, at) => {
    if (kinds[at] !== 'item' || SURE_BULLET.test(text)) return;
    if (kinds[at - 1] !== 'item' && kinds[at + 1] !== 'item') kinds[at] = 'text';
  });
  const numbers = blocks.map(({ text }, at) =>
    kinds[at] === 'text' ? (parseListNumber(text)?.value ?? 0) : 0,
  );
  numbers.forEach((number, at) => {
    if (number === 0) return;
    if (numbers[at + 1] === number + 1 || (numbers[at - 1] === number - 1 && number > 1)) kinds[at] = 'item';
  });
}

/** One line with a tab makes no table. */
function settleRows(kinds: BlockKind[]): void {
  kinds.forEach((kind, at) => {
    if (kind !== 'row' || kinds[at + 1] === 'row') return;
    // The row before has been settled already, so it is a row only in a table.
    if (kinds[at - 1] !== 'row') kinds[at] = 'text';
  });
}
