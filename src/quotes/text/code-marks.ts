import { type Block, clean, type Inline, type ListItem, textOf, walkRuns } from '../../model/index.ts';
import { ANY_MARK } from './marks.ts';

/** Stands for a mark inside code or a formula: a letter neither opens nor closes anything. */
const MASK = 'x';

/** The text of a block, which is `text`, with its marks inside code and formulas made letters; of the same length. */
export function marksOf(block: Block, text: string): string {
  if (block.type === 'paragraph' && block.inlines.every(({ type }) => type === 'text')) return text;
  for (const run of walkRuns(block)) if (run.some(hidesMarks)) return textOf(mask(block));
  return text;
}

function hidesMarks(inline: Inline): boolean {
  if (inline.type === 'code' || inline.type === 'math') return ANY_MARK.test(inline.text);
  return 'children' in inline && inline.children.some(hidesMarks);
}

function mask(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
    case 'caption':
      return { ...block, inlines: maskInlines(block.inlines) };
    case 'quotation':
    case 'callout':
    case 'footnote':
      return { ...block, blocks: block.blocks.map(mask) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item): ListItem => ({ ...item, blocks: item.blocks.map(mask) })),
      };
    case 'term':
    case 'verbatim':
    case 'code':
    case 'table':
    case 'image':
    case 'rule':
      return block;
    default:
      return block satisfies never;
  }
}

function maskInlines(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'code' || inline.type === 'math')
      return { ...inline, text: clean(maskText(inline.text)) };
    return 'children' in inline ? { ...inline, children: maskInlines(inline.children) } : inline;
  });
}

function maskText(text: string): string {
  let masked = '';
  for (let at = 0; at < text.length; at++) masked += ANY_MARK.test(text[at] ?? '') ? MASK : text[at];
  return masked;
}
