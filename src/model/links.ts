import type { Article, Block, Inline } from './article.ts';
import type { Clean } from './clean.ts';
import { blocksOf, textOfInlines } from './text.ts';

export interface Link {
  readonly text: string;
  readonly url: Clean;
  /** Id of the top-level block it stands in. */
  readonly block: string;
}

/** Every link of an article, in reading order. */
export function linksOf(article: Article): Link[] {
  const links: Link[] = [];
  for (const { block } of blocksOf(article)) {
    for (const inlines of inlinesOf(block)) collect(inlines, block.id, links);
  }
  return links;
}

function collect(inlines: readonly Inline[], block: string, links: Link[]): void {
  for (const inline of inlines) {
    if (inline.type === 'link') links.push({ text: textOfInlines(inline.children), url: inline.url, block });
    if ('children' in inline) collect(inline.children, block, links);
  }
}

/** Every run of inlines inside a block, however deep. */
export function* inlinesOf(block: Block): Generator<readonly Inline[]> {
  switch (block.type) {
    case 'paragraph':
    case 'caption':
      yield block.inlines;
      return;
    case 'quotation':
    case 'footnote':
      for (const child of block.blocks) yield* inlinesOf(child);
      return;
    case 'list':
      for (const item of block.items) for (const child of item.blocks) yield* inlinesOf(child);
      return;
    case 'table':
      yield* block.header;
      for (const row of block.rows) yield* row;
      return;
    case 'image':
      if (block.caption) yield block.caption;
      return;
    case 'code':
    case 'rule':
      return;
    default:
      block satisfies never;
  }
}
