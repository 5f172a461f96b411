import type { Block, Image, Inline } from './article.ts';

/** What leads somewhere: a link, a picture with an address, a reference to a footnote. It is known by its identity. */
export type Anchor = Extract<Inline, { readonly type: 'link' | 'image' | 'reference' }> | Image;

/** Every target of a block, however deep, in reading order. What stands inside a link belongs to the link. */
export function* anchorsIn(block: Block): Generator<Anchor> {
  switch (block.type) {
    case 'paragraph':
    case 'caption':
      yield* anchorsAmong(block.inlines);
      return;
    case 'quotation':
    case 'footnote':
      for (const child of block.blocks) yield* anchorsIn(child);
      return;
    case 'list':
      for (const item of block.items) for (const child of item.blocks) yield* anchorsIn(child);
      return;
    case 'table':
      for (const row of [block.header, ...block.rows]) for (const cell of row) yield* anchorsAmong(cell);
      return;
    case 'image':
      if (block.url !== null) yield block;
      if (block.caption) yield* anchorsAmong(block.caption);
      return;
    case 'code':
    case 'rule':
      return;
    default:
      block satisfies never;
  }
}

/** Those among the inlines of one block. */
export function* anchorsAmong(inlines: readonly Inline[]): Generator<Anchor> {
  for (const inline of inlines) {
    if (inline.type === 'link' || inline.type === 'reference') yield inline;
    else if (inline.type === 'image' && inline.url !== null) yield inline;
    else if ('children' in inline) yield* anchorsAmong(inline.children);
  }
}
