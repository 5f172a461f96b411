import type { Block, List } from '../model/index.ts';
import { lengthOfTitle, textOf } from '../model/index.ts';
import { drawCalloutHead } from './callouts.ts';
import { cellsOf } from './cells.ts';
import { drawCode } from './code.ts';
import { findClose, indentUnder } from './definitions.ts';
import { firstWords, isRightToLeft } from './direction.ts';
import { type FormattingContext, flow } from './flow.ts';
import { drawFormula, formulaOf } from './formula.ts';
import type { LayoutBuilder } from './layout-builder.ts';
import { styleInlines, stylePlain } from './styled-text.ts';
import { drawTable } from './table.ts';
import type { Painter, Steps } from './types.ts';
import { drawVerbatim } from './verbatim.ts';

const QUOTATION_INDENT = 2;
const BULLETS = ['•', '◦'] as const;
/** Deeper than any author nests; below it a block is drawn as its plain text, so that no depth exhausts the stack. */
const DEPTH_MAX = 60;

/** Draws a block whose text begins at `base` of the open top-level block, and gives the length of that text. */
export function* drawBlock(
  builder: LayoutBuilder,
  around: FormattingContext,
  block: Block,
  base: number,
  painter?: Painter,
  level = 0,
): Steps<number> {
  const { under = 0 } = block;
  const context = under > 0 ? { ...around, indent: indentUnder(builder, around.indent, under) } : around;
  builder.mirrored = context.rightToLeft === true;
  if (level > DEPTH_MAX) return yield* drawFlat(builder, context, block, base);
  switch (block.type) {
    case 'paragraph': {
      const formula = formulaOf(block);
      if (formula) return yield* drawFormula(builder, context, formula, base);
      const styled = styleInlines(block.inlines, { role: context.role });
      yield* flow(builder, context, styled, { base });
      return styled.text.length;
    }
    case 'caption': {
      const styled = styleInlines(block.inlines, { role: 'caption' });
      yield* flow(builder, context, styled, { base });
      return styled.text.length;
    }
    case 'term': {
      const styled = styleInlines(block.inlines, { role: context.role, strong: true });
      yield* flow(builder, context, styled, { base });
      return styled.text.length;
    }
    case 'quotation': {
      const indent = builder.indentBy(context.indent, QUOTATION_INDENT);
      const around = turned(context, block);
      const inner: FormattingContext = { ...around, indent, role: 'quotation', bar: true };
      return yield* drawBlocks(builder, inner, block.blocks, base, painter, level + 1);
    }
    case 'callout': {
      const barred: FormattingContext = { ...context, bar: true };
      yield* drawCalloutHead(builder, barred, block, base);
      const indent = builder.indentBy(context.indent, QUOTATION_INDENT);
      const lead = lengthOfTitle(block);
      const inner: FormattingContext = { ...barred, indent };
      return lead + (yield* drawBlocks(builder, inner, block.blocks, base + lead, painter, level + 1));
    }
    case 'footnote': {
      const marker = `[${block.label}] `;
      const cells = cellsOf(marker);
      const around = turned(context, block);
      builder.mirrored = around.rightToLeft === true;
      builder.addMarker(context.indent, { text: marker, role: 'footnote' }, cells);
      const indent = builder.indentBy(context.indent, Math.min(cells, 8));
      const inner: FormattingContext = { ...around, indent, role: 'footnote', align: false };
      const length = yield* drawBlocks(builder, inner, block.blocks, base, painter, level + 1);
      builder.flushMarker(base + length, { bar: context.bar });
      return length;
    }
    case 'list':
      return yield* drawList(builder, context, block, base, painter, level + 1);
    case 'code':
      return yield* drawCode(builder, context, block, base, painter);
    case 'verbatim':
      return yield* drawVerbatim(builder, context, block, base);
    case 'table':
      return yield* drawTable(builder, context, block, base);
    case 'image': {
      const leads = block.link ?? block.url;
      const style = { role: 'caption', ...(leads !== null && { link: leads, target: block }) } as const;
      // What only leads somewhere is no picture: a film, a post.
      const lead = block.url === null && block.link !== undefined ? '[' : '[image: ';
      const text = block.alt === '' ? '[image]' : `${lead}${block.alt}]`;
      yield* flow(builder, context, stylePlain(text, style), {
        base,
        lead: lead.length,
        length: block.alt.length,
        words: block.alt,
      });
      if (block.caption)
        yield* flow(builder, context, styleInlines(block.caption, { role: 'caption' }), {
          base: base + block.alt.length,
          length: 0,
        });
      return block.alt.length;
    }
    case 'rule': {
      const stars = builder.width < '* * *'.length ? '*' : '* * *';
      const pad = Math.floor((builder.width - stars.length) / 2);
      builder.measureRoom(0, base, { bar: context.bar });
      builder.addLine(0, pad, [{ text: stars, role: 'rule' }], stars.length, base, base, {
        bar: context.bar,
      });
      return 0;
    }
    default:
      return block satisfies never;
  }
}

/** Blocks inside a quotation, callout or footnote: an empty line between them, as in their text. */
function* drawBlocks(
  builder: LayoutBuilder,
  context: FormattingContext,
  blocks: readonly Block[],
  base: number,
  painter: Painter | undefined,
  level: number,
): Steps<number> {
  const isClose = findClose(builder, context.indent, blocks);
  let at = base;
  for (const [index, block] of blocks.entries()) {
    if (index > 0) {
      at += 2;
      if (!isClose(index)) builder.addSpace(1, { offset: at, bar: context.bar });
    }
    at += yield* drawBlock(builder, context, block, at, painter, level);
  }
  return at - base;
}

/** The context of what a block holds, which runs as most of its beginning does where nothing around it says how. */
function turned(context: FormattingContext, block: Block): FormattingContext {
  const { rightToLeft, mostly } = context;
  return rightToLeft === null
    ? { ...context, rightToLeft: isRightToLeft(firstWords([block]), mostly) }
    : context;
}

function* drawList(
  builder: LayoutBuilder,
  around: FormattingContext,
  list: List,
  base: number,
  painter: Painter | undefined,
  level: number,
): Steps<number> {
  const context = turned(around, list);
  builder.mirrored = context.rightToLeft === true;
  const tight = isTight(list);
  const numbers = list.ordered ? numbersOf(list) : [];
  const widest = numbers.reduce((most, number) => Math.max(most, cellsOf(number)), 0);
  let at = base;
  for (const [index, item] of list.items.entries()) {
    if (index > 0) {
      at += 1;
      if (!tight) builder.addSpace(1, { offset: at, bar: context.bar });
    }
    const mark = numbers[index] ?? '';
    const number = list.ordered ? `${' '.repeat(widest - cellsOf(mark))}${mark} ` : '';
    const box = item.checked === null ? '' : item.checked ? '☑ ' : '☐ ';
    const bullet = number === '' && box === '' ? `${BULLETS[context.depth % BULLETS.length]} ` : '';
    const marker = number + box + bullet;
    const cells = cellsOf(marker);
    builder.addMarker(context.indent, { text: marker, role: 'marker' }, cells);
    const indent = builder.indentBy(context.indent, cells);
    const inner: FormattingContext = { ...context, indent, depth: context.depth + 1, align: false };
    const isClose = findClose(builder, indent, item.blocks);
    for (const [place, block] of item.blocks.entries()) {
      if (place > 0) {
        at += 1;
        if (!tight && !isClose(place)) builder.addSpace(1, { offset: at, bar: context.bar });
      }
      at += yield* drawBlock(builder, inner, block, at, painter, level);
    }
    builder.flushMarker(at, { bar: context.bar });
  }
  return at - base;
}

/** The number of each item, as it is shown. */
function numbersOf({ start, items }: List): string[] {
  return items.map(({ marker }, index) => marker ?? `${start + index}.`);
}

/** A list whose items hold a paragraph each, and perhaps such a list. */
function isTight(list: List): boolean {
  return list.items.every(({ blocks }) => {
    const [first, second, ...more] = blocks;
    if (more.length > 0 || (first && first.type !== 'paragraph' && first.type !== 'list')) return false;
    return !second || (second.type === 'list' && first?.type === 'paragraph');
  });
}

function* drawFlat(
  builder: LayoutBuilder,
  context: FormattingContext,
  block: Block,
  base: number,
): Steps<number> {
  const text = textOf(block);
  yield* flow(builder, context, stylePlain(text, { role: context.role }), { base });
  return text.length;
}
