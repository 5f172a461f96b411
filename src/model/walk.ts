import type { Article, Section } from './article.ts';
import type { Block } from './blocks.ts';
import type { Inline } from './inlines.ts';

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

/** The title and the headings that have links or pictures in them, by the id of their section; `title` is that of the title. */
export function markedHeadings({
  markedTitle,
  sections,
}: Pick<Article, 'markedTitle' | 'sections'>): ReadonlyMap<string, readonly Inline[]> {
  const found = new Map<string, readonly Inline[]>();
  if (markedTitle) found.set('title', markedTitle);
  for (const { id, marked } of sections) if (marked) found.set(id, marked);
  return found;
}

/** Whether some inlines lead anywhere, or show a picture that has an address. */
export function holdsAddress(inlines: readonly Inline[]): boolean {
  for (const inline of walkInlines(inlines))
    if (inline.type === 'link' || (inline.type === 'image' && inline.url !== null)) return true;
  return false;
}
