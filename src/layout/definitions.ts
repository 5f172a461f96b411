import { type Block, textOfInlines } from '../model/index.ts';
import { cellsOf } from './cells.ts';
import type { LayoutBuilder } from './layout-builder.ts';

/** How far what stands under a term is set in, in cells, and how far where lines are short. */
const STEP = 4;
const SHORT_STEP = 2;
/** Lines of fewer cells are short. */
const SHORT = 60;
/** So many blocks are looked at to tell whether definitions are short: the first page must not wait for a dictionary. */
const LOOKED_AT = 400;

/** The indent of a block that stands under terms, within `indent`: no deeper than leaves room for words. */
export function indentUnder(builder: LayoutBuilder, indent: number, under: number): number {
  const step = builder.width < SHORT ? SHORT_STEP : STEP;
  let deep = indent;
  for (let level = 0; level < under; level++) {
    const deeper = builder.indentBy(deep, step);
    if (deeper === deep) break;
    deep = deeper;
  }
  return deep;
}

/**
 * Tells for each of some sibling blocks, asked in order, whether it stands right under the one before it, without the
 * empty line between any other two: what follows a term and is explained by it or explained with it, and all of a row of
 * definitions that take a line each.
 */
export function findClose(
  builder: LayoutBuilder,
  indent: number,
  blocks: readonly Block[],
): (index: number) => boolean {
  let end = 0;
  let short = false;
  return (index) => {
    const before = blocks[index - 1];
    const block = blocks[index];
    if (!before || !block || !isDefinition(before) || !isDefinition(block)) return false;
    const [above, under] = [before.under ?? 0, block.under ?? 0];
    if (before.type === 'term' && (under > above || (block.type === 'term' && under === above))) return true;
    if (index >= end) {
      const row = rowOf(blocks, index);
      end = row.end;
      const roomOf = ({ under = 0 }: Block) => builder.width - indentUnder(builder, indent, under);
      short = blocks
        .slice(row.start, Math.min(end, row.start + LOOKED_AT))
        .every((one) => isShort(one, roomOf(one)));
    }
    return short;
  };
}

function isDefinition({ type, under = 0 }: Block): boolean {
  return type === 'term' || under > 0;
}

/** The terms and definitions around an index, in a row. */
function rowOf(blocks: readonly Block[], index: number): { readonly start: number; readonly end: number } {
  let start = index;
  let end = index + 1;
  for (let one = blocks[start - 1]; one && isDefinition(one); one = blocks[start - 1]) start--;
  for (let one = blocks[end]; one && isDefinition(one); one = blocks[end]) end++;
  return { start, end };
}

function isShort(block: Block, room: number): boolean {
  if (block.type === 'term') return true;
  if (block.type !== 'paragraph') return false;
  const text = textOfInlines(block.inlines);
  return !text.includes('\n') && cellsOf(text) <= room;
}
