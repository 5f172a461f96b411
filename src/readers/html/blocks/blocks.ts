import {
  type Block,
  clean,
  cleanAddress,
  cleanLine,
  cleanUrl,
  type Inline,
  textInline,
  textOfInlines,
} from '../../../model/index.ts';
import { tidyInlines } from '../../tidy.ts';
import { captionsIn } from '../extraction/captions.ts';
import { type Element, EMBED, isInline, type Node, wordsOf } from '../parsing/tree.ts';
import { asAttribution, divideQuotation, quotationIn } from './attributions.ts';
import { type BlockContext, type Emit, HELD, type Piece } from './block-context.ts';
import { leadTo } from './block-links.ts';
import { readCallout, takeApart } from './callouts.ts';
import { readCode } from './code.ts';
import { readDefinitions } from './definitions.ts';
import { readHeading } from './headings.ts';
import { readInlines } from './inlines.ts';
import { leaveOut } from './left-out.ts';
import { readList } from './lists.ts';
import { noteNames, noteNamesIn, takeNames } from './names.ts';
import { flatten, paragraphsOf, readRun, withoutImages } from './paragraphs.ts';
import { readTable } from './tables.ts';

/** Quotations and lists within each other; deeper ones are paragraphs. */
const MAX_DEPTH = 24;

const HEADING = /^h([1-6])$/;

/** Reads what stands under each other: runs of lines become paragraphs, everything else what it is. */
export function readFlow(nodes: readonly Node[], context: BlockContext, depth: number, emit: Emit): void {
  let run: Node[] = [];
  const close = () => {
    noteNamesIn(run, context.names);
    if (run.length > 0) for (const block of readRun(run, context)) emit({ type: 'block', block });
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && node.removed) {
      // Its picture may stand in the same line.
      if (node.removed.reason === 'caption') close();
      leaveOut(node, context);
    } else if (node.type === 'text' || isInline(node)) {
      const captions = node.type === 'text' ? [] : captionsIn(node);
      if (captions.length > 0) close();
      run.push(node);
      if (captions.length > 0) close();
      for (const caption of captions) leaveOut(caption, context);
    } else {
      close();
      readElement(node, context, depth, emit);
    }
  }
  close();
}

function readElement(element: Element, context: BlockContext, depth: number, emit: Emit): void {
  const { ids, names } = context;
  noteNames(element, names);
  const block = (made: Block | null) => {
    if (!made) return;
    context.picture = null;
    emit({ type: 'block', block: made });
  };
  const nested = (nodes: readonly Node[]): Block[] => readNested(nodes, context, depth + 1);
  const held = context.heldBlocks?.get(element.attributes.get(HELD) ?? '');
  if (held) {
    context.picture = null;
    for (const piece of held(depth)) emit(piece);
    return;
  }
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
    const open = readHeading(element, Number(heading[1]), context, emit);
    if (open >= 0) readFlow(element.children.slice(open), context, depth, emit);
    return;
  }
  const callout = takeApart(element);
  if (callout) {
    block(readCallout(callout, context, nested));
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
      if (!set) {
        readFlow(captionsLast(element), context, depth, emit);
        return;
      }
      const id = ids.block();
      const blocks = readQuotation(set.quotation, context, depth, set.captions);
      if (blocks.length > 0) block({ id, type: 'quotation', blocks });
      return;
    }
    case 'ul':
    case 'ol':
      if (element.children.some((child) => child.type === 'element' && context.noteElements.has(child)))
        break;
      block(
        readList(element, context, {
          readInside: nested,
          leaveOut: (removed) => leaveOut(removed, context),
        }),
      );
      return;
    case 'dl': {
      const readInside = (nodes: readonly Node[], emitInside: Emit) =>
        readFlow(nodes, context, depth + 1, emitInside);
      if (readDefinitions(element, context, emit, readInside)) return;
      break;
    }
    case 'pre': {
      noteNamesIn([element], names);
      const code = readCode(element, context);
      if (code) block({ ...code, id: ids.block() });
      return;
    }
    case 'table': {
      const read = readTable(element, context);
      if (read) {
        noteNamesIn([element], names);
        block({ ...read.table, id: ids.block() });
        for (const inlines of read.captions) block({ id: ids.block(), type: 'caption', inlines });
        for (const removed of read.removed) leaveOut(removed, context);
        return;
      }
      break;
    }
    case 'figcaption': {
      noteNamesIn([element], names);
      const inlines = withoutImages(tidyInlines(readInlines(flatten(element), context)));
      if (inlines.length > 0) block({ id: ids.block(), type: 'caption', inlines });
      return;
    }
    case EMBED: {
      const inlines = readInlines([element], context);
      // Its title is words of the page. A name that was made of its address stands for it, as those of a picture do.
      if (element.attributes.get('title')) for (const made of paragraphsOf(ids, inlines)) block(made);
      else
        for (const link of inlines.flatMap((inline) => (inline.type === 'link' ? [inline] : [])))
          block({
            id: ids.block(),
            type: 'image',
            alt: cleanLine(textOfInlines(link.children)),
            url: null,
            link: link.url,
          });
      return;
    }
    case 'a': {
      // It holds what stands under each other.
      const href = element.attributes.get('href');
      const url = href === undefined ? null : cleanAddress(context.resolve(href));
      if (url === null || url === '#') break;
      readFlow(element.children, context, depth, leadTo(url, context, emit));
      return;
    }
    case 'hr':
      block({ id: ids.block(), type: 'rule' });
      return;
    case 'dt':
    case 'summary': {
      // A picture alone.
      if (wordsOf(element, 1000) === '') break;
      noteNamesIn([element], names);
      const inlines = tidyInlines(readInlines(flatten(element), context));
      if (inlines.length > 0)
        for (const made of paragraphsOf(ids, [{ type: 'strong', children: inlines }])) block(made);
      return;
    }
    default:
  }
  readFlow(element.children, context, depth, emit);
}

/** What a figure holds; what it is called stands under it, wherever it is written. */
function captionsLast({ children }: Element): Node[] {
  const isCaption = (child: Node) => child.type === 'element' && child.name === 'figcaption';
  return [...children.filter((child) => !isCaption(child)), ...children.filter(isCaption)];
}

/** What stands in a quotation, list or note. A heading there heads no section: it stands out, and that is all. */
export function readNested(nodes: readonly Node[], context: BlockContext, depth: number): Block[] {
  const blocks: Block[] = [];
  readFlow(nodes, context, depth, (read) => {
    const piece = withNames(read, context);
    if (piece.type === 'block') blocks.push(piece.block);
    else {
      const inlines: Inline[] = [{ type: 'strong', children: piece.marked ?? [textInline(piece.text)] }];
      const { anchors } = piece;
      blocks.push({ id: context.ids.block(), type: 'paragraph', inlines, ...(anchors && { anchors }) });
    }
  });
  return blocks;
}

/** A piece with the names that were waiting for it. */
export function withNames(piece: Piece, context: BlockContext): Piece {
  const named = takeNames(piece, context.names);
  // A picture waits for its caption.
  if (named.type === 'block' && piece.type === 'block' && piece.block === context.picture)
    context.picture = named.block.type === 'image' ? named.block : null;
  return named;
}

function readQuotation(
  element: Element,
  context: BlockContext,
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
