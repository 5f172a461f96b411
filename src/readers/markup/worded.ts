import { type Block, type Ids, type Inline, isBlank } from '../../model/index.ts';
import { tidyInlines } from '../tidy.ts';
import type { Parsed } from './parsed.ts';

/** Nothing for no inlines, image blocks where there are only images, else a paragraph. */
export function paragraphOf(inlines: readonly Inline[], ids: Ids): Block[] {
  const [only, more] = inlines;
  const [picture, another] = only?.type === 'link' ? only.children : [];
  if (only?.type === 'link' && picture?.type === 'image' && !more && !another)
    return [{ ...picture, id: ids.block(), ...(only.url !== picture.url && { link: only.url }) }];
  const images: Extract<Inline, { readonly type: 'image' }>[] = [];
  for (const inline of inlines) {
    if (inline.type === 'image') images.push(inline);
    else if (inline.type !== 'break' && !(inline.type === 'text' && isBlank(inline.text)))
      return worded('paragraph', inlines, ids);
  }
  return images.map((image) => ({ ...image, id: ids.block() }));
}

/** Inlines as a block of words; nothing for none. */
export function worded(
  type: 'paragraph' | 'caption' | 'term',
  inlines: readonly Inline[],
  ids: Ids,
): Block[] {
  return inlines.length === 0 ? [] : [{ id: ids.block(), type, inlines }];
}

/** Inlines in a mark; nothing for none. */
export const wrap = (type: 'strong', children: readonly Inline[]): Inline[] =>
  children.length === 0 ? [] : [{ type, children }];

/** Lines under each other. */
export function linesOf(lines: readonly string[], readInlines: Parsed['readInlines']): Inline[] {
  const inlines: Inline[] = [];
  lines.forEach((line, at) => {
    if (at > 0) inlines.push({ type: 'break' });
    for (const inline of readInlines(line)) inlines.push(inline);
  });
  return tidyInlines(inlines);
}
