import {
  clean,
  cleanAddress,
  cleanLine,
  cleanOrNull,
  decodeName,
  type Inline,
  isBlank,
  textInline,
  textOfInlines,
} from '../../../model/index.ts';
import { nameOfAddress } from '../parsing/embeds.ts';
import { type Element, EMBED, type Node } from '../parsing/tree.ts';
import { fullWordsOf } from './abbreviations.ts';
import { addressOf, altOf, isCounter, isSign } from './pictures.ts';

/** What reading lines needs to know of the page. */
export interface InlineContext {
  /** An address as the page means it; null for what is none. */
  readonly resolve: (address: string) => string | null;
  /** Labels of notes by the id of the element that holds them. */
  readonly notes: ReadonlyMap<string, string>;
  /** Abbreviations whose full words were shown; without it, none are. */
  readonly spelled?: Set<string>;
  /** What was read already and stands in the page as `<data value>`, by value. */
  readonly held?: ReadonlyMap<string, readonly Inline[]>;
}

/** Marks within marks beyond this are text. */
const MAX_DEPTH = 16;

/** The nodes of a line as inlines, not tidied. Pictures are among them. */
export function readInlines(nodes: readonly Node[], context: InlineContext, depth = 0): Inline[] {
  const inlines: Inline[] = [];
  nodes.forEach((node, at) => {
    if (node.type === 'text') inlines.push(textInline(clean(node.text)));
    else if (!node.removed) {
      for (const inline of readInline(node, context, depth)) inlines.push(inline);
      const full = context.spelled ? fullWordsOf(node, nodes[at - 1], nodes[at + 1], context.spelled) : null;
      if (full !== null) inlines.push(textInline(` (${cleanLine(full)})`));
    }
  });
  return inlines;
}

function readInline(element: Element, context: InlineContext, depth: number): Inline[] {
  const children = () => readInlines(element.children, context, depth + 1);
  if (depth > MAX_DEPTH && element.name !== 'br') return children();
  switch (element.name) {
    case 'br':
      return [{ type: 'break' }];
    case 'b':
    case 'strong':
      return marked('strong', children());
    case 'i':
    case 'em':
    case 'cite':
    case 'dfn':
      return marked('emphasis', children());
    case 's':
    case 'del':
    case 'strike':
      return marked('deleted', children());
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt': {
      const text = cleanLine(textOf(element, context.held));
      return text === '' ? [] : [{ type: 'code', text }];
    }
    case 'img':
      return readImage(element, context);
    case EMBED:
      return readEmbed(element, context);
    case 'a':
      return readLink(element, context, children());
    case 'math':
      return [formulaOf(element)];
    case 'mark':
      return marked('mark', children());
    case 'data':
      return [...(heldIn(element, context.held) ?? children())];
    case 'rt':
      // Letters without a reading have an empty one.
      if (element.letters === 0) return [];
      return [textInline('\uff08'), ...children(), textInline('\uff09')];
    case 'rp':
    case 'source':
      return [];
    case 'wbr':
      return [];
    default:
      return children();
  }
}

/** A formula as the tree holds it: its words, with its TeX beside them. */
function formulaOf(element: Element): Inline {
  const { attributes } = element;
  const display = attributes.get('display') === 'block';
  const tex = cleanOrNull(attributes.get('tex') ?? null);
  return { type: 'math', text: clean(textOf(element)), tex, ...(display ? { display: true } : {}) };
}

function readImage(element: Element, context: InlineContext): Inline[] {
  const alt = altOf(element);
  if (isCounter(element)) return [];
  if (isSign(element)) return alt === '' ? [] : [textInline(alt)];
  const url = addressOf(element, context.resolve);
  return url === null && alt === '' ? [] : [{ type: 'image', alt, url }];
}

/** A film, sound or post is a link by its title, or by where it lies. */
function readEmbed({ attributes }: Element, context: InlineContext): Inline[] {
  const address = attributes.get('src') ?? '';
  const url = cleanAddress(context.resolve(address));
  const words = cleanLine(attributes.get('title') || nameOfAddress(address));
  return url === null || words === '' ? [] : [{ type: 'link', url, children: [textInline(words)] }];
}

function readLink(element: Element, context: InlineContext, children: Inline[]): Inline[] {
  const href = element.attributes.get('href');
  if (href === undefined) return children;
  const note = href.startsWith('#') ? context.notes.get(decodeName(href.slice(1))) : undefined;
  if (note !== undefined) return [{ type: 'reference', label: clean(note) }];
  const url = cleanAddress(context.resolve(href));
  return url === null || children.length === 0 || children.some(holdsLink)
    ? children
    : [{ type: 'link', url, children }];
}

/** A mark with the spaces it has at its ends outside; none around nothing. */
function marked(type: 'strong' | 'emphasis' | 'deleted' | 'mark', children: Inline[]): Inline[] {
  if (children.every((child) => child.type === 'text' && isBlank(child.text))) return children;
  // A picture is no bolder; that it is no longer meant has to be said.
  const unchanged = (child: Inline) =>
    child.type === 'break' || (child.type === 'image' && type !== 'deleted');
  if (children.every(unchanged)) return children;
  const first = children[0];
  const last = children.at(-1);
  const before: Inline[] = first?.type === 'text' && /^\s/.test(first.text) ? [textInline(' ')] : [];
  const after: Inline[] = last?.type === 'text' && /\s$/.test(last.text) ? [textInline(' ')] : [];
  return [...before, { type, children }, ...after];
}

/** All text of an element as the page has it. */
export function textOf(element: Element, held?: InlineContext['held']): string {
  const known = heldIn(element, held);
  if (known) return textOfInlines(known);
  let text = '';
  for (const child of element.children) {
    if (child.type === 'text') text += child.text;
    else if (child.name === 'br') text += '\n';
    else if (!child.removed) text += textOf(child, held);
  }
  return text;
}

function heldIn({ name, attributes }: Element, held: InlineContext['held']): readonly Inline[] | undefined {
  return name === 'data' ? held?.get(attributes.get('value') ?? '') : undefined;
}

function holdsLink(inline: Inline): boolean {
  return inline.type === 'link' || ('children' in inline && inline.children.some(holdsLink));
}
