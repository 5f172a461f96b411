import type { Block, List, ListItem } from '../../../model/index.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { bulletLength, parseItemNumber } from '../lines/list-markers.ts';
import { readInlines } from './inlines.ts';
import type { Numbering } from './numbering.ts';

const CHECKBOX = /^\[([ xX✓])\]\s+/;
/** Deeper nesting than this is shown as this. */
const DEEPEST = 12;

/** Where the list ends that begins at `from`: behind its last item and all that belongs to it. */
export function endOfList(texts: readonly TextBlock[], from: number): number {
  const first = texts[from];
  let end = from;
  let last: TextBlock | null = null;
  for (let item = texts[end]; first && item && isSibling(item, first, last); item = texts[end]) {
    last = item;
    end = endOfItem(texts, end, first);
  }
  return end;
}

/** Where an item ends: behind the blocks that are set in as its words are. */
function endOfItem(texts: readonly TextBlock[], from: number, first: TextBlock): number {
  const item = texts[from];
  let end = from + 1;
  if (!item) return end;
  for (let next = texts[end]; next && isWithin(next, item); next = texts[end]) {
    if (next.kind === 'code' && next.gap) {
      // Source text may belong to the item or stand after the list: it is the item's where the list goes on.
      let after = end + 1;
      while (texts[after] && isWithin(texts[after] ?? next, item)) after++;
      const goesOn = texts[after];
      if (!goesOn || !isSibling(goesOn, first, item)) break;
    }
    end++;
  }
  return end;
}

function isWithin(block: TextBlock, item: TextBlock): boolean {
  if (block.depth !== item.depth || block.indent <= item.indent || (block.under ?? 0) < (item.under ?? 0))
    return false;
  return block.kind === 'item'
    ? block.indent >= item.indent + 2
    : block.indent >= Math.min(item.hang, item.indent + 4);
}

const isSibling = (item: TextBlock, first: TextBlock, last: TextBlock | null): boolean =>
  item.kind === 'item' &&
  item.depth === first.depth &&
  Math.abs(item.indent - first.indent) <= 1 &&
  (last === null || followsOn(numberOf(item), numberOf(last)));

/** A list counts on: the number that each item has in the text is the one that it gets. */
const followsOn = (number: number | null, last: number | null): boolean =>
  last === null ? number === null : number === last + 1;

const numberOf = ({ text }: TextBlock): number | null => parseItemNumber(text)?.value ?? null;

/**
 * Makes a list of its items and what belongs to them; the first says whether it is ordered, and from what number on.
 * `toBlocks` makes what stands in an item.
 */
export function toList(
  texts: readonly TextBlock[],
  numbering: Numbering,
  toBlocks: (inner: readonly TextBlock[], depth: number) => Block[],
  depth = 0,
): List {
  const { ids, styles } = numbering;
  const [start] = texts;
  const first = parseItemNumber(start?.text ?? '');
  const id = ids.block();
  const items: ListItem[] = [];
  for (let at = 0, end = 0; start && at < texts.length; at = end) {
    end = endOfItem(texts, at, start);
    const { text = '', line = 0 } = texts[at] ?? {};
    const marker = bulletLength(text) || (first ? (parseItemNumber(text)?.length ?? 0) : 0);
    const words = text.slice(marker);
    const box = CHECKBOX.exec(words);
    const inlines = readInlines(box ? words.slice(box[0].length) : words, numbering, styles.from(line));
    const own: Block = { id: ids.block(), type: 'paragraph', inlines };
    const inner = texts.slice(at + 1, end);
    items.push({
      checked: box ? box[1] !== ' ' : null,
      blocks: [
        own,
        ...(inner.length === 0 ? [] : toBlocks(depth < DEEPEST ? inner : inner.map(flatten), depth + 1)),
      ],
    });
  }
  return { id, type: 'list', ordered: first !== null, start: first?.value ?? 1, items };
}

const flatten = (block: TextBlock): TextBlock => ({ ...block, indent: 0, hang: 0 });
