import {
  type Block,
  type Clean,
  clean,
  cleanLine,
  cleanOrNull,
  cleanUrl,
  createIds,
  type Furniture,
  type Ids,
  type Image,
  type Inline,
  type ListItem,
  type Section,
  textInline,
  textOfInlines,
  trimStartOf,
} from '../../model/index.ts';
import { tidyInlines } from '../markdown/tidy.ts';
import { asAttribution, divideQuotation, quotationIn } from './attributions.ts';
import { type InlineContext, readInlines, textOf } from './inlines.ts';
import { fold } from './lines.ts';
import { type Note, readNotes } from './notes.ts';
import { readTable } from './tables.ts';
import { type Element, isInline, type Node, wordsOf } from './tree.ts';

/** Quotations and lists within each other; deeper ones are paragraphs. */
const MAX_DEPTH = 24;
/** As much of what was left out as tells what it was. */
const FURNITURE_LENGTH = 300;
const MOST_FURNITURE = 400;
/** More is no caption. In letters. */
const LONGEST_CAPTION = 600;

interface Context extends InlineContext {
  readonly ids: Ids;
  /** The element of each note, with its label. */
  readonly noteElements: ReadonlyMap<Element, Note>;
  /** Headlines, folded: a picture that only says one says nothing. */
  readonly headlines: ReadonlySet<string>;
  /** Keeps what was left out, and the element that it was. */
  readonly keep: (furniture: Omit<Furniture, 'before'>, element: Element) => void;
  /** The picture that was just read: what comes next may be its caption. */
  picture: Picture | null;
}

/** An image block while its caption is still open. */
type Picture = { -readonly [Key in keyof Image]: Image[Key] };

interface Left {
  readonly furniture: Omit<Furniture, 'before'>;
  readonly element: Element;
  /** How many pieces came before it. */
  readonly at: number;
}

/** What an article is a row of: blocks, and headings of sections. */
export type Piece =
  | { readonly type: 'block'; readonly block: Block }
  | { readonly type: 'heading'; readonly depth: number; readonly text: string };

export interface Body {
  readonly sections: Section[];
  readonly furniture: Furniture[];
  /** The element that each line of furniture was. */
  readonly removed: Element[];
}

/** A page as sections, and what is marked as removed on it as furniture. */
export function toModel(
  page: Element,
  root: Element,
  resolve: InlineContext['resolve'],
  headlines: readonly string[],
): Body {
  const notes = readNotes(root);
  const pieces: Piece[] = [];
  const left: Left[] = [];
  const ids = createIds();
  const context: Context = {
    resolve,
    notes: notes.labels,
    noteElements: notes.elements,
    headlines: new Set(headlines.map(fold)),
    ids,
    keep: (furniture, element) => {
      if (left.length < MOST_FURNITURE) left.push({ furniture, element, at: pieces.length });
    },
    picture: null,
  };
  readFlow(page.children, context, 0, (piece) => {
    const first = pieces.length === 0 && piece.type === 'block' ? piece.block : null;
    const text = first?.type === 'paragraph' ? textOfInlines(first.inlines) : '';
    // A line of a table or division of its own, where no element could be told to be the headline.
    if (text !== '' && context.headlines.has(fold(text)))
      context.keep({ text: cleanLine(text), reason: 'repeated' }, root);
    else pieces.push(piece);
  });
  return arrange(pieces, ids, left);
}

function arrange(pieces: readonly Piece[], ids: Ids, left: readonly Left[]): Body {
  const shallowest = pieces.reduce(
    (least, piece) => (piece.type === 'heading' ? Math.min(least, piece.depth) : least),
    6,
  );
  const sections: Section[] = [];
  const places: string[] = [];
  let blocks: Block[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.type === 'heading') {
      blocks = [];
      const id = ids.section();
      places[at] = id;
      sections.push({ id, heading: clean(piece.text), level: piece.depth - shallowest + 1, blocks });
      continue;
    }
    if (sections.length === 0) sections.push({ id: ids.section(), heading: null, level: 0, blocks });
    places[at] = piece.block.id;
    // A rule parts something from something.
    if (
      piece.block.type !== 'rule' ||
      (blocks.length > 0 && isBlock(pieces[at + 1]) && blocks.at(-1)?.type !== 'rule')
    ) {
      blocks.push(piece.block);
    }
  }
  if (sections.length === 0) sections.push({ id: ids.section(), heading: null, level: 0, blocks: [] });
  const shown = new Set(sections.flatMap((section) => [section.id, ...section.blocks.map(({ id }) => id)]));
  const placeOf = (at: number) => places.slice(at).find((id) => shown.has(id)) ?? null;
  return {
    sections,
    furniture: left.map(({ furniture, at }) => ({ ...furniture, before: placeOf(at) })),
    removed: left.map(({ element }) => element),
  };
}

function isBlock(piece: Piece | undefined): boolean {
  return piece?.type === 'block' && piece.block.type !== 'rule';
}

type Emit = (piece: Piece) => void;

const HEADING = /^h([1-6])$/;

/** Reads what stands under each other: runs of lines become paragraphs, everything else what it is. */
function readFlow(nodes: readonly Node[], context: Context, depth: number, emit: Emit): void {
  let run: Node[] = [];
  const close = () => {
    if (run.length > 0) for (const block of readRun(run, context)) emit({ type: 'block', block });
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && node.removed) {
      leaveOut(node, context);
    } else if (node.type === 'text' || isInline(node)) {
      run.push(node);
    } else {
      close();
      readElement(node, context, depth, emit);
    }
  }
  close();
}

/** Keeps what is removed as furniture; the words under the picture just read become its caption. */
function leaveOut(element: Element, context: Context): void {
  const text = cleanLine(wordsOf(element, FURNITURE_LENGTH));
  if (!element.removed || text === '') return;
  const { picture } = context;
  if (
    element.removed.reason === 'caption' &&
    picture &&
    !picture.caption &&
    element.letters < LONGEST_CAPTION
  ) {
    const caption = withoutImages(tidyInlines(readInlines(flatten(element), context)));
    if (textOfInlines(caption).trim() !== '') {
      picture.caption = caption;
      if (fold(textOfInlines(caption)).includes(fold(picture.alt))) picture.alt = clean('');
      return;
    }
  }
  context.keep({ text, reason: element.removed.reason }, element);
}

function readElement(element: Element, context: Context, depth: number, emit: Emit): void {
  const { ids } = context;
  const block = (made: Block | null) => {
    if (!made) return;
    context.picture = null;
    emit({ type: 'block', block: made });
  };
  const nested = (nodes: readonly Node[]): Block[] => readNested(nodes, context, depth + 1);
  const note = context.noteElements.get(element);
  if (note) {
    const id = ids.block();
    const blocks = nested(element.children);
    block({ id, type: 'footnote', label: clean(note.label), blocks });
    return;
  }
  if (depth > MAX_DEPTH) {
    for (const made of paragraphsOf(ids, [textInline(cleanLine(wordsOf(element, 100_000)))])) block(made);
    return;
  }
  const heading = HEADING.exec(element.name);
  if (heading) {
    // Nobody closed it, and the text is in it.
    const open = element.children.findIndex((child) => child.type === 'element' && !isInline(child));
    const own = element.children.slice(0, open < 0 ? undefined : open);
    const inlines = tidyInlines(readInlines(own, context));
    for (const image of imagesOf(inlines)) emit({ type: 'block', block: readPicture(image, context) });
    const text = cleanLine(textOfInlines(withoutImages(inlines)));
    if (text !== '') context.picture = null;
    if (text !== '') emit({ type: 'heading', depth: Number(heading[1]), text });
    if (open >= 0) readFlow(element.children.slice(open), context, depth, emit);
    return;
  }
  switch (element.name) {
    case 'blockquote': {
      const id = ids.block();
      const blocks = readQuotation(element, context, depth, []);
      if (blocks.length > 0) block({ id, type: 'quotation', blocks });
      return;
    }
    case 'figure': {
      const set = quotationIn(element);
      if (!set) break;
      const id = ids.block();
      const blocks = readQuotation(set.quotation, context, depth, set.captions);
      if (blocks.length > 0) block({ id, type: 'quotation', blocks });
      return;
    }
    case 'ul':
    case 'ol':
      if (element.children.some((child) => child.type === 'element' && context.noteElements.has(child)))
        break;
      block(readList(element, context, depth));
      return;
    case 'pre': {
      const text = trimStartOf(clean(textOf(element)), '\n').trimEnd();
      if (text !== '')
        block({
          id: ids.block(),
          type: 'code',
          language: cleanOrNull(languageOf(element)),
          text: clean(text),
        });
      return;
    }
    case 'table': {
      const table = readTable(element, context);
      if (table) {
        block({ ...table, id: ids.block() });
        return;
      }
      break;
    }
    case 'figcaption': {
      const inlines = withoutImages(tidyInlines(readInlines(flatten(element), context)));
      if (inlines.length > 0) block({ id: ids.block(), type: 'caption', inlines });
      return;
    }
    case 'hr':
      block({ id: ids.block(), type: 'rule' });
      return;
    case 'dt':
    case 'summary': {
      const inlines = tidyInlines(readInlines(flatten(element), context));
      if (inlines.length > 0)
        for (const made of paragraphsOf(ids, [{ type: 'strong', children: inlines }])) block(made);
      return;
    }
    default:
  }
  readFlow(element.children, context, depth, emit);
}

/** What stands in a quotation, list or note. A heading there heads no section: it stands out, and that is all. */
function readNested(nodes: readonly Node[], context: Context, depth: number): Block[] {
  const blocks: Block[] = [];
  readFlow(nodes, context, depth, (piece) => {
    if (piece.type === 'block') blocks.push(piece.block);
    else {
      const inlines: Inline[] = [{ type: 'strong', children: [textInline(piece.text)] }];
      blocks.push({ id: context.ids.block(), type: 'paragraph', inlines });
    }
  });
  return blocks;
}

/** The children of an element, or those of what they hold where that is no line. */
export function flatten(element: Element): Node[] {
  return element.children.flatMap((child): Node[] =>
    child.type === 'text' || isInline(child)
      ? [child]
      : child.removed
        ? []
        : [textInline(' '), ...flatten(child), textInline(' ')],
  );
}

/** A run of lines as paragraphs; pictures among them come before the paragraph they stand in. */
function readRun(nodes: readonly Node[], context: Context): Block[] {
  const inlines = readInlines(nodes, context);
  const blocks: Block[] = [];
  for (const part of splitAtBreaks(inlines)) {
    const tidy = tidyInlines(part);
    for (const image of imagesOf(tidy)) blocks.push(readPicture(image, context));
    const paragraphs = paragraphsOf(context.ids, tidyInlines(withoutImages(tidy)));
    if (paragraphs.length > 0) context.picture = null;
    for (const paragraph of paragraphs) blocks.push(paragraph);
  }
  return blocks;
}

function readPicture(
  { alt, url }: { readonly alt: Clean; readonly url: Clean | null },
  context: Context,
): Picture {
  const said = context.headlines.has(fold(alt)) ? clean('') : alt;
  const picture: Picture = { id: context.ids.block(), type: 'image', alt: said, url };
  context.picture = picture;
  return picture;
}

function paragraphsOf(ids: Ids, inlines: readonly Inline[]): Block[] {
  return textOfInlines(inlines).trim() === '' ? [] : [{ id: ids.block(), type: 'paragraph', inlines }];
}

/** Two line ends in a row part paragraphs. */
function splitAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [];
  let part: Inline[] = [];
  let breaks: Inline[] = [];
  for (const inline of inlines) {
    if (inline.type === 'break') breaks.push(inline);
    else if (breaks.length > 0 && inline.type === 'text' && inline.text.trim() === '') continue;
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

function imagesOf(inlines: readonly Inline[]): (Inline & { readonly type: 'image' })[] {
  return inlines.flatMap((inline) =>
    inline.type === 'image' ? [inline] : 'children' in inline ? imagesOf(inline.children) : [],
  );
}

function withoutImages(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'image') return [];
    if (!('children' in inline)) return [inline];
    const children = withoutImages(inline.children);
    return children.length === 0 ? [] : [{ ...inline, children }];
  });
}

function readQuotation(
  element: Element,
  context: Context,
  depth: number,
  captions: readonly Element[],
): Block[] {
  const { words, attributions } = divideQuotation(element);
  const blocks = readNested(words, context, depth + 1);
  const cite = cleanUrl(context.resolve(element.attributes.get('cite') ?? ''));
  for (const attribution of [...attributions, ...captions]) {
    const inlines = tidyInlines(readInlines(flatten(attribution), context));
    if (inlines.length === 0 || blocks.length === 0) continue;
    blocks.push({ id: context.ids.block(), type: 'paragraph', inlines: asAttribution(inlines, cite) });
  }
  return blocks;
}

function readList(element: Element, context: Context, depth: number): Block | null {
  const id = context.ids.block();
  const items: ListItem[] = [];
  for (const child of element.children) {
    if (child.type === 'text') continue;
    if (child.removed) {
      leaveOut(child, context);
      continue;
    }
    const blocks = readNested(child.name === 'li' ? child.children : [child], context, depth + 1);
    if (blocks.length > 0) items.push({ checked: null, blocks });
  }
  const start = Number.parseInt(element.attributes.get('start') ?? '1', 10);
  if (items.length === 0) return null;
  return {
    id,
    type: 'list',
    ordered: element.name === 'ol',
    start: Number.isSafeInteger(start) && start >= 0 ? start : 1,
    items,
  };
}

function languageOf(element: Element): string | null {
  const inner = element.children.find(
    (child): child is Element => child.type === 'element' && child.name === 'code',
  );
  const classes = `${element.attributes.get('class') ?? ''} ${inner?.attributes.get('class') ?? ''}`;
  return (
    /\b(?:language|lang|highlight-source|brush:)[-\s]?([a-z0-9+#-]{1,20})\b/i
      .exec(classes)?.[1]
      ?.toLowerCase() ?? null
  );
}
