import type { Article, Block, Inline, Section } from './article.ts';

/** What stands right inside a block, in reading order: other blocks or runs of inlines, never both. */
export interface Content {
  readonly blocks: readonly Block[];
  readonly inlines: readonly (readonly Inline[])[];
}

const NOTHING: Content = { blocks: [], inlines: [] };

/** The one place that knows where each type of block keeps what it holds; all walks go through it. */
export function contentOf(block: Block): Content {
  switch (block.type) {
    case 'paragraph':
    case 'caption':
    case 'term':
    case 'verbatim':
      return { blocks: [], inlines: [block.inlines] };
    case 'quotation':
    case 'callout':
    case 'footnote':
      return { blocks: block.blocks, inlines: [] };
    case 'list':
      return { blocks: block.items.flatMap((item) => item.blocks), inlines: [] };
    case 'table':
      return { blocks: [], inlines: [block.header, ...block.rows].flat() };
    case 'image':
      return block.caption ? { blocks: [], inlines: [block.caption] } : NOTHING;
    case 'code':
    case 'rule':
      return NOTHING;
    default:
      return block satisfies never;
  }
}

/** Every top-level block with its section, in reading order. */
export function* blocksOf(article: Article): Generator<{ readonly section: Section; readonly block: Block }> {
  for (const section of article.sections) for (const block of section.blocks) yield { section, block };
}

/** A block and every block inside it, however deep, each before what it holds. */
export function* walkBlocks(block: Block): Generator<Block> {
  yield block;
  for (const child of contentOf(block).blocks) yield* walkBlocks(child);
}

/** Every run of inlines inside a block, however deep. */
export function* walkRuns(block: Block): Generator<readonly Inline[]> {
  for (const inner of walkBlocks(block)) yield* contentOf(inner).inlines;
}

/** Every inline of a run, however deep, each before what it holds. */
export function* walkInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* walkInlines(inline.children);
  }
}
