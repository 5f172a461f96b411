import { endsSentence, endsWithColon } from '../characters.ts';
import type { LineBreaking } from '../lines/line-breaking.ts';
import type { TextBlock } from './text-block.ts';

const LONGEST_TERM = 120;
/** So far has an explanation to be set in from its term. */
const LEAST = 2;
/** Terms with a blank line under them are terms only where there are several, alike. */
const FEWEST_OPEN = 2;

interface Known {
  readonly blocks: readonly TextBlock[];
  readonly breaking: LineBreaking;
  readonly proseIndent: number;
}

/** Finds terms, over blocks that are set in further, and how many terms each block stands under. */
export function findTerms({ blocks, breaking, proseIndent }: Known): {
  readonly blocks: readonly TextBlock[];
} {
  if (!breaking.laidOut) return { blocks };
  const open = new Map<number, number>();
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    if (next?.gap && mayBeTerm(block, next, proseIndent))
      open.set(block.indent, (open.get(block.indent) ?? 0) + 1);
  });
  const found: TextBlock[] = [];
  /** Columns that what stands under each term is set in. */
  const scopes: number[] = [];
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    while (scopes.length > 0 && block.indent < (scopes.at(-1) ?? 0) - 1) scopes.pop();
    const under = scopes.length;
    const isTerm =
      next !== undefined &&
      mayBeTerm(block, next, proseIndent) &&
      (!next.gap || (open.get(block.indent) ?? 0) >= FEWEST_OPEN);
    found.push(isTerm ? { ...block, kind: 'term', under } : under > 0 ? { ...block, under } : block);
    if (isTerm && next) scopes.push(next.indent);
  });
  return { blocks: found };
}

function mayBeTerm(block: TextBlock, next: TextBlock, proseIndent: number): boolean {
  if ((block.kind !== 'text' && block.kind !== 'verse') || block.depth > 0 || block.underline !== '')
    return false;
  if (block.indent < proseIndent || next.indent < block.indent + LEAST) return false;
  if (next.kind !== 'text' && next.kind !== 'verse') return false;
  const { text } = block;
  // `Date: 4 March` explains itself.
  if (/^[A-Z][\w-]{1,20}: +\S/.test(text)) return false;
  return text.length <= LONGEST_TERM && !endsSentence(text) && !(next.gap && endsWithColon(text));
}
