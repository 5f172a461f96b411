import { type Block, type Clean, decodeName, type Inline } from '../../../model/index.ts';
import { tidyInlines } from '../../tidy.ts';
import { type Element, elementsOf } from '../parsing/tree.ts';
import type { Emit } from './block-context.ts';
import { idsOf } from './names.ts';
import type { ParagraphContext } from './paragraphs.ts';

/** Takes what a link around several lines holds as links each: words and pictures that lead nowhere else. */
export function leadTo(url: Clean, context: ParagraphContext, emit: Emit): Emit {
  return (piece) => {
    if (piece.type === 'heading') emit({ ...piece, marked: linked(piece.marked ?? piece.inlines, url) });
    else if (piece.block === context.picture) {
      if (url !== context.picture.url) context.picture.link ??= url;
      emit(piece);
    } else emit({ ...piece, block: linkedBlock(piece.block, url) });
  };
}

function linkedBlock(block: Block, url: Clean): Block {
  if (block.type === 'image') return { link: url, ...block };
  if (block.type !== 'paragraph' && block.type !== 'caption' && block.type !== 'term') return block;
  return { ...block, inlines: linked(block.inlines, url) };
}

function linked(inlines: readonly Inline[], url: Clean): readonly Inline[] {
  return inlines.some(leads) ? inlines : [{ type: 'link', url, children: inlines }];
}

/** Whether an inline is a link or holds one. */
export function leads(inline: Inline): boolean {
  return (
    inline.type === 'link' ||
    inline.type === 'reference' ||
    ('children' in inline && inline.children.some(leads))
  );
}

/** The words of a heading without links to itself, by which pages show its address. */
export function withoutSelfLinks(inlines: readonly Inline[], heading: Element): Inline[] {
  const own = new Set<string>();
  for (const element of elementsOf(heading)) for (const id of idsOf(element)) own.add(id);
  // An id often stands at what is around it.
  for (const id of heading.parent ? idsOf(heading.parent) : []) own.add(id);
  const strip = (children: readonly Inline[]): Inline[] =>
    children.flatMap((inline): Inline[] => {
      if (!('children' in inline)) return [inline];
      const inner = strip(inline.children);
      const isOwn =
        inline.type === 'link' && inline.url.startsWith('#') && own.has(decodeName(inline.url.slice(1)));
      return isOwn ? inner : [{ ...inline, children: inner }];
    });
  return tidyInlines(strip(inlines));
}
