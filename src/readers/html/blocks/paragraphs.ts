import {
  type Block,
  type Clean,
  clean,
  type Ids,
  type Image,
  type Inline,
  isBlank,
  textInline,
  textOfInlines,
} from '../../../model/index.ts';
import { tidyInlines } from '../../tidy.ts';
import { fold } from '../extraction/lines.ts';
import { type Element, EMBED, isInline, type Node } from '../parsing/tree.ts';
import { type InlineContext, readInlines } from './inlines.ts';

/** What reading lines as blocks needs, and leaves behind. */
export interface ParagraphContext extends InlineContext {
  readonly ids: Ids;
  /** Headlines, folded: a picture that only says one says nothing. */
  readonly headlines: ReadonlySet<string>;
  /** The picture that was just read: what comes next may be its caption. */
  picture: Picture | null;
}

/** An image block while its caption is still open. */
export type Picture = { -readonly [Key in keyof Image]: Image[Key] };

/** The children of an element, or those of what they hold where that is no line. */
export function flatten(element: Element): Node[] {
  return element.children.flatMap((child): Node[] =>
    child.type === 'text' || isInline(child) || child.name === EMBED
      ? [child]
      : child.removed
        ? []
        : isLink(child)
          ? [{ ...child, children: flatten(child) }]
          : [textInline(' '), ...flatten(child), textInline(' ')],
  );
}

/** A link, which stays one whatever it holds. */
export function isLink({ name, attributes }: Element): boolean {
  return name === 'a' && attributes.has('href');
}

/** White space between what stands under each other. */
const SPACE = /^[ \t\n]*$/;

/** A run of lines as paragraphs; pictures among them come before the paragraph they stand in. */
export function readRun(nodes: readonly Node[], context: ParagraphContext): Block[] {
  if (nodes.every((node) => node.type === 'text' && SPACE.test(node.text))) return [];
  const inlines = readInlines(nodes, context);
  const blocks: Block[] = [];
  for (const part of splitAtBreaks(inlines).flatMap(splitAtFormulas)) {
    const tidy = tidyInlines(part);
    if (part.length === 1 && part[0]?.type === 'text') {
      for (const paragraph of paragraphsOf(context.ids, tidy)) {
        context.picture = null;
        blocks.push(paragraph);
      }
      continue;
    }
    for (const image of imagesOf(tidy)) blocks.push(readPicture(image, context));
    const paragraphs = paragraphsOf(context.ids, tidyInlines(withoutImages(tidy)));
    if (paragraphs.length > 0) context.picture = null;
    for (const paragraph of paragraphs) blocks.push(paragraph);
  }
  return blocks;
}

/** A picture as lines have it. */
interface Shown extends Pick<Image, 'alt' | 'url'> {
  readonly link: Clean | null;
}

export function readPicture({ alt, url, link }: Shown, context: ParagraphContext): Picture {
  const leads = link !== null && link !== url && link !== '#';
  const said = context.headlines.has(fold(alt)) ? clean('') : alt;
  const picture: Picture = { id: context.ids.block(), type: 'image', alt: said, url, ...(leads && { link }) };
  context.picture = picture;
  return picture;
}

export function paragraphsOf(ids: Ids, inlines: readonly Inline[]): Block[] {
  return isBlank(textOfInlines(inlines)) ? [] : [{ id: ids.block(), type: 'paragraph', inlines }];
}

/** Two line ends in a row part paragraphs. */
function splitAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [];
  let part: Inline[] = [];
  let breaks: Inline[] = [];
  for (const inline of inlines) {
    if (inline.type === 'break') breaks.push(inline);
    else if (breaks.length > 0 && inline.type === 'text' && isBlank(inline.text)) continue;
    else {
      if (breaks.length > 1) {
        parts.push(part);
        part = [];
      } else for (const before of breaks) part.push(before);
      breaks = [];
      part.push(inline);
    }
  }
  parts.push(part);
  return parts;
}

/** A formula on lines of its own parts what stands before it from what follows. */
function splitAtFormulas(inlines: readonly Inline[]): (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'math' && inline.display) parts.push([inline], []);
    else parts.at(-1)?.push(inline);
  }
  return parts;
}

/** The pictures among some inlines; those of a link that holds nothing else lead where it leads. */
export function imagesOf(inlines: readonly Inline[], link: Clean | null = null): Shown[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'image') return [{ alt: inline.alt, url: inline.url, link }];
    if (!('children' in inline)) return [];
    const leads = inline.type === 'link' && isBlank(textOfInlines(withoutImages(inline.children)));
    return imagesOf(inline.children, leads ? inline.url : link);
  });
}

export function withoutImages(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'image') return [];
    if (!('children' in inline)) return [inline];
    const children = withoutImages(inline.children);
    return children.length === 0 ? [] : [{ ...inline, children }];
  });
}
