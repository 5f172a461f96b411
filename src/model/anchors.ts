import type { Block, Image } from './blocks.ts';
import type { Inline } from './inlines.ts';
import { contentOf, walkBlocks } from './walk.ts';

/** What leads somewhere: a link, a picture with an address, a reference to a footnote. It is known by its identity. */
export type Anchor = Extract<Inline, { readonly type: 'link' | 'image' | 'reference' }> | Image;

/** Every anchor of a block, however deep, in reading order. What stands inside a link belongs to the link. */
export function* anchorsIn(block: Block): Generator<Anchor> {
  for (const inner of walkBlocks(block)) {
    if (inner.type === 'image' && (inner.url !== null || inner.link !== undefined)) yield inner;
    if (inner.type === 'code') yield* inner.links ?? [];
    for (const inlines of contentOf(inner).inlines) yield* anchorsAmong(inlines);
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
