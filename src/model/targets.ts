import type { Block, Image, Inline } from './article.ts';

/** What leads somewhere: a link, a picture with an address, a reference to a footnote. It is known by its identity. */
export type Target = Extract<Inline, { readonly type: 'link' | 'image' | 'reference' }> | Image;

/** Every target of a block, however deep, in reading order. What stands inside a link belongs to the link. */
export function* targetsIn(block: Block): Generator<Target> {
  switch (block.type) {
    case 'paragraph':
    case 'caption':
      yield* targetsAmong(block.inlines);
      return;
    case 'quotation':
    case 'footnote':
      for (const child of block.blocks) yield* targetsIn(child);
      return;
    case 'list':
      for (const item of block.items) for (const child of item.blocks) yield* targetsIn(child);
      return;
    case 'table':
      for (const row of [block.header, ...block.rows]) for (const cell of row) yield* targetsAmong(cell);
      return;
    case 'image':
      if (block.url !== null) yield block;
      if (block.caption) yield* targetsAmong(block.caption);
      return;
    case 'code':
    case 'rule':
      return;
    default:
      block satisfies never;
  }
}

/** Those among the inlines of one block. */
export function* targetsAmong(inlines: readonly Inline[]): Generator<Target> {
  for (const inline of inlines) {
    if (inline.type === 'link' || inline.type === 'reference') yield inline;
    else if (inline.type === 'image' && inline.url !== null) yield inline;
    else if ('children' in inline) yield* targetsAmong(inline.children);
  }
}
