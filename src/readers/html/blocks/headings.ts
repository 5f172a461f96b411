import { cleanLine, textInline, textOfInlines } from '../../../model/index.ts';
import { isBadgeAddress } from '../../badges.ts';
import { tidyInlines } from '../../tidy.ts';
import { type Element, isInline } from '../parsing/tree.ts';
import type { BlockContext, Emit } from './block-context.ts';
import { leads, withoutSelfLinks } from './block-links.ts';
import { readInlines } from './inlines.ts';
import { noteNamesIn } from './names.ts';
import { imagesOf, readPicture, withoutImages } from './paragraphs.ts';

/**
 * Reads a heading, and the pictures in it before it. Where nobody closed it, the text is in it: gives the index of the child that
 * this begins with, -1 for none.
 */
export function readHeading(element: Element, rank: number, context: BlockContext, emit: Emit): number {
  const open = element.children.findIndex((child) => child.type === 'element' && !isInline(child));
  const own = element.children.slice(0, open < 0 ? undefined : open);
  // A heading is a name: nothing is explained in it.
  const { spelled: _, ...named } = context;
  const inlines = tidyInlines(readInlines(own, named));
  noteNamesIn(own, context.names);
  const images = imagesOf(inlines);
  for (const image of images) emit({ type: 'block', block: readPicture(image, context) });
  const words = withoutSelfLinks(tidyInlines(withoutImages(inlines)), element);
  const text = cleanLine(textOfInlines(words)) || nameOf(images, context);
  const marked = words.some(leads) ? { marked: words } : {};
  if (text !== '') context.picture = null;
  if (text !== '')
    emit({
      type: 'heading',
      depth: rank,
      text,
      inlines: words.length > 0 ? words : [textInline(text)],
      ...marked,
    });
  return open;
}

/** What a heading is called that is pictures alone. A page has its headline elsewhere as well, and such a picture is its site's. */
function nameOf(images: ReturnType<typeof imagesOf>, { heldBlocks }: BlockContext): string {
  const named = heldBlocks ? images.filter(({ url }) => !isBadgeAddress(url)) : [];
  return cleanLine(named.map(({ alt }) => alt).join(' '));
}
