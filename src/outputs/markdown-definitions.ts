import type { Block } from '../model/index.ts';

/** A block, or terms with what stands under them. */
export type Entry = { readonly type: 'block'; readonly block: Block } | Definition;

export interface Definition {
  readonly type: 'definition';
  /** At least one. */
  readonly terms: readonly Block[];
  readonly blocks: readonly Block[];
}

/** More levels are written as the last of them: nobody nests so deep, and no depth may exhaust the stack. */
const DEEPEST = 24;

/** Sibling blocks that stand under `level` terms or more, with each row of terms and what is under it taken together. */
export function takeDefinitions(blocks: readonly Block[], level: number): Entry[] {
  const isUnder = ({ under = 0 }: Block) => under > level && level < DEEPEST;
  const entries: Entry[] = [];
  for (let at = 0; at < blocks.length; ) {
    const from = at;
    let block = blocks[at];
    while (block?.type === 'term' && (at === from || !isUnder(block))) block = blocks[++at];
    const first = at;
    if (first > from) while (block && isUnder(block)) block = blocks[++at];
    if (first > from)
      entries.push({ type: 'definition', terms: blocks.slice(from, first), blocks: blocks.slice(first, at) });
    else if (block) {
      entries.push({ type: 'block', block });
      at++;
    }
  }
  return entries;
}
