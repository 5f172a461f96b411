import type { Block, List } from '../model/index.ts';
import { textOf } from '../model/index.ts';
import { cellsOf } from './cells.ts';
import { drawCode } from './code.ts';
import { type Frame, flow } from './flow.ts';
import { leafOf, plainLeaf } from './leaf.ts';
import type { Page } from './page.ts';
import { drawTable } from './table.ts';
import type { Painter, Steps } from './types.ts';

const QUOTATION_INDENT = 2;
const BULLETS = ['•', '◦'] as const;
/** Deeper than any author nests; below it a block is drawn as its plain text, so that no depth exhausts the stack. */
const DEPTH_MAX = 60;

/** Draws a block whose text begins at `base` of the open top-level block, and gives the length of that text. */
export function* drawBlock(
  page: Page,
  frame: Frame,
  block: Block,
  base: number,
  painter?: Painter,
  level = 0,
): Steps<number> {
  if (level > DEPTH_MAX) return yield* drawFlat(page, frame, block, base);
  switch (block.type) {
    case 'paragraph': {
      const leaf = leafOf(block.inlines, { role: frame.role });
      yield* flow(page, frame, leaf, { base });
      return leaf.text.length;
    }
    case 'caption': {
      const leaf = leafOf(block.inlines, { role: 'caption' });
      yield* flow(page, frame, leaf, { base });
      return leaf.text.length;
    }
    case 'quotation': {
      const indent = page.deeper(frame.indent, QUOTATION_INDENT);
      const inner: Frame = { ...frame, indent, role: 'quotation', bar: true };
      return yield* drawBlocks(page, inner, block.blocks, base, painter, level + 1);
    }
    case 'footnote': {
      const marker = `[${block.label}] `;
      const cells = cellsOf(marker);
      page.mark(frame.indent, { text: marker, role: 'footnote' }, cells);
      const indent = page.deeper(frame.indent, Math.min(cells, 8));
      const inner: Frame = { ...frame, indent, role: 'footnote', align: false };
      const length = yield* drawBlocks(page, inner, block.blocks, base, painter, level + 1);
      page.flushMarker(base + length, { bar: frame.bar });
      return length;
    }
    case 'list':
      return yield* drawList(page, frame, block, base, painter, level + 1);
    case 'code':
      return yield* drawCode(page, frame, block, base, painter);
    case 'table':
      return yield* drawTable(page, frame, block, base, painter);
    case 'image': {
      const style = {
        role: 'caption',
        ...(block.url === null ? {} : { link: block.url, target: block }),
      } as const;
      const text = block.alt === '' ? '[image]' : `[image: ${block.alt}]`;
      yield* flow(page, frame, plainLeaf(text, style), {
        base,
        lead: '[image: '.length,
        length: block.alt.length,
      });
      if (block.caption)
        yield* flow(page, frame, leafOf(block.caption, { role: 'caption' }), {
          base: base + block.alt.length,
          length: 0,
        });
      return block.alt.length;
    }
    case 'rule': {
      const stars = page.width < '* * *'.length ? '*' : '* * *';
      const pad = Math.floor((page.width - stars.length) / 2);
      page.room(0, base, { bar: frame.bar });
      page.write(0, pad, [{ text: stars, role: 'rule' }], stars.length, base, base, { bar: frame.bar });
      return 0;
    }
    default:
      return block satisfies never;
  }
}

/** Blocks inside a quotation or footnote: an empty line between them, as in their text. */
function* drawBlocks(
  page: Page,
  frame: Frame,
  blocks: readonly Block[],
  base: number,
  painter: Painter | undefined,
  level: number,
): Steps<number> {
  let at = base;
  for (const [index, block] of blocks.entries()) {
    if (index > 0) {
      at += 2;
      page.space(1, { offset: at, bar: frame.bar });
    }
    at += yield* drawBlock(page, frame, block, at, painter, level);
    if (page.cut) break;
  }
  return at - base;
}

function* drawList(
  page: Page,
  frame: Frame,
  list: List,
  base: number,
  painter: Painter | undefined,
  level: number,
): Steps<number> {
  const tight = isTight(list);
  const last = `${list.start + list.items.length - 1}`;
  const digits = Math.max(`${list.start}`.length, last.length);
  let at = base;
  for (const [index, item] of list.items.entries()) {
    if (index > 0) {
      at += 1;
      if (!tight) page.space(1, { offset: at, bar: frame.bar });
    }
    const number = list.ordered ? `${`${list.start + index}`.padStart(digits)}. ` : '';
    const box = item.checked === null ? '' : item.checked ? '☑ ' : '☐ ';
    const bullet = number === '' && box === '' ? `${BULLETS[frame.depth % BULLETS.length]} ` : '';
    const marker = number + box + bullet;
    page.mark(frame.indent, { text: marker, role: 'marker' }, marker.length);
    const indent = page.deeper(frame.indent, marker.length);
    const inner: Frame = { ...frame, indent, depth: frame.depth + 1, align: false };
    for (const [place, block] of item.blocks.entries()) {
      if (place > 0) {
        at += 1;
        if (!tight) page.space(1, { offset: at, bar: frame.bar });
      }
      at += yield* drawBlock(page, inner, block, at, painter, level);
      if (page.cut) return at - base;
    }
    page.flushMarker(at, { bar: frame.bar });
  }
  return at - base;
}

/** A list whose items hold a paragraph each, and perhaps such a list. */
function isTight(list: List): boolean {
  return list.items.every(({ blocks }) => {
    const [first, second, ...more] = blocks;
    if (more.length > 0 || (first && first.type !== 'paragraph' && first.type !== 'list')) return false;
    return !second || (second.type === 'list' && first?.type === 'paragraph');
  });
}

function* drawFlat(page: Page, frame: Frame, block: Block, base: number): Steps<number> {
  const text = textOf(block);
  yield* flow(page, frame, plainLeaf(text, { role: frame.role }), { base });
  return text.length;
}
