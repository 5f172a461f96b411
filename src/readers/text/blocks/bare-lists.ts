import { endsSentence, endsWithColon } from '../characters.ts';
import type { LineBreaking } from '../lines/line-breaking.ts';
import type { TextBlock } from './text-block.ts';

/** A line of a list is no longer than two of a book. */
const LONGEST_ITEM = 140;
const FEWEST = 2;
const SIGN = /^[-#;/\\+=|]/;

interface Known {
  readonly blocks: readonly TextBlock[];
  readonly levels: readonly number[];
  readonly breaking: LineBreaking;
}

/**
 * Lists that lost their bullets: after a line that ends with a colon, two or more short lines that end like no
 * sentence; or with a comma or semicolon, and the last one with a full stop. `levels`: headings are above zero; they end a
 * list. Gives such lines the kind of items.
 */
export function findBareLists(known: Known): { readonly blocks: readonly TextBlock[] } {
  const { blocks, levels, breaking } = known;
  // Who sets lists in, or breaks lines to a margin, writes bullets as well.
  if (breaking.laidOut || breaking.width > 0) return { blocks };
  const made = [...blocks];
  const isItem = (at: number, indent: number): boolean => {
    const block = blocks[at];
    if (block?.kind !== 'text' || (levels[at] ?? 0) > 0) return false;
    // Copying takes white space off along with the bullet, and neither a comment nor an option is an item.
    if (block.indent !== indent || SIGN.test(block.text)) return false;
    return block.text.length <= LONGEST_ITEM && !endsSentence(block.text) && !endsWithColon(block.text);
  };
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'text' || !endsWithColon(block.text)) continue;
    let end = at + 1;
    while (isItem(end, block.indent)) end++;
    // “salt; / pepper; / and a lemon.”
    if (end - at - 1 >= FEWEST && isEnumerated(blocks[end - 1]) && isEnumeration(blocks, at + 1, end)) {
      const last = blocks[end];
      if (last?.kind === 'text' && last.text.length <= LONGEST_ITEM && (levels[end] ?? 0) === 0) end++;
    }
    if (end - at - 1 < FEWEST) continue;
    for (let item = at + 1; item < end; item++) {
      const bare = blocks[item];
      if (bare) made[item] = { ...bare, kind: 'item' };
    }
    at = end - 1;
  }
  return { blocks: made };
}

const isEnumerated = (block: TextBlock | undefined): boolean =>
  block !== undefined && ',;，；、،؛'.includes(block.text.at(-1) ?? ' ');

/** All but the last say that more comes: “… and”, “… or” stand before it. */
function isEnumeration(blocks: readonly TextBlock[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (!isEnumerated(blocks[at])) return false;
  return true;
}
