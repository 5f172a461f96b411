import { type Block, memoize } from '../../../model/index.ts';
import { tidyInlines } from '../../tidy.ts';
import { fold } from '../extraction/lines.ts';
import { type Element, isInline, type Node, wordsOf } from '../parsing/tree.ts';
import type { BlockContext, Emit } from './block-context.ts';
import { readInlines } from './inlines.ts';
import { noteNames, noteNamesIn } from './names.ts';
import { flatten, imagesOf, readPicture, withoutImages } from './paragraphs.ts';

/** No term is longer, in characters: a paragraph is called `dt` for its looks. */
const LONGEST_TERM = 300;
/** So much of one is looked at, its white space included. */
const LOOKED_AT = 1000;
/** Divisions within each other around an entry; HTML allows one. */
const MOST_DIVISIONS = 4;

/** Reads what stands under each other. */
type ReadFlow = (nodes: readonly Node[], emit: Emit) => void;

/**
 * Reads a `<dl>` as terms with blocks under them. False, and nothing is read, where it only sets out a page: it has no term,
 * what it calls one is a paragraph, a note or the headline, or there are sections of the article in it.
 */
export function readDefinitions(
  list: Element,
  context: BlockContext,
  emit: Emit,
  readFlow: ReadFlow,
): boolean {
  const entries = entriesOf(list, MOST_DIVISIONS);
  if (!entries.some(isTerm) || entries.some((entry) => setsOut(entry, context))) return false;
  let open = false;
  let others: Node[] = [];
  const close = () => {
    if (others.length > 0) readFlow(others, emit);
    others = [];
  };
  for (const entry of entries) {
    if (isTerm(entry)) {
      close();
      noteNamesIn([entry], context.names);
      open = readTerm(entry, context, emit);
    } else if (open && isShown(entry, 'dd')) {
      close();
      noteNames(entry, context.names);
      readFlow(entry.children, standUnder(context, emit));
    } else {
      // What a term that is not there would have had belongs to none before it.
      if (isNamed(entry, 'dt')) open = false;
      others.push(entry);
    }
  }
  close();
  return true;
}

function setsOut(entry: Node, { headlines, noteElements }: BlockContext): boolean {
  if (entry.type === 'text') return false;
  if (noteElements.has(entry)) return true;
  if (isShown(entry, 'dt')) {
    const words = wordsOf(entry, LOOKED_AT);
    return words.length > LONGEST_TERM || headlines.has(fold(words));
  }
  return isShown(entry, 'dd') && holdsHeading(entry);
}

/** A term, and the pictures in it before it; whether there is one. */
function readTerm(element: Element, context: BlockContext, emit: Emit): boolean {
  const inlines = tidyInlines(readInlines(flatten(element), context));
  for (const image of imagesOf(inlines)) emit({ type: 'block', block: readPicture(image, context) });
  const words = tidyInlines(withoutImages(inlines));
  if (words.length === 0) return false;
  context.picture = null;
  emit({ type: 'block', block: { id: context.ids.block(), type: 'term', inlines: words } });
  return true;
}

/** Takes blocks as standing under one term more. */
function standUnder(context: BlockContext, emit: Emit): Emit {
  return (piece) => {
    if (piece.type === 'heading') return emit(piece);
    const block: Block = { ...piece.block, under: (piece.block.under ?? 0) + 1 };
    // A picture waits for its caption.
    if (block.type === 'image' && piece.block === context.picture) context.picture = block;
    emit({ type: 'block', block });
  };
}

type Entry<Name extends 'dt' | 'dd'> = Element & { readonly name: Name };

function isNamed<Name extends 'dt' | 'dd'>(node: Node, name: Name): node is Entry<Name> {
  return node.type === 'element' && node.name === name;
}

function isShown<Name extends 'dt' | 'dd'>(node: Node, name: Name): node is Entry<Name> {
  return isNamed(node, name) && !node.removed;
}

function isTerm(node: Node): node is Entry<'dt'> {
  return isShown(node, 'dt') && wordsOf(node, LOOKED_AT) !== '';
}

/** The children of a list, and those of the divisions that only hold entries together. */
function entriesOf(holder: Element, deepest: number): readonly Node[] {
  return holder.children.flatMap((child): readonly Node[] =>
    deepest > 0 && isDivision(child) ? entriesOf(child, deepest - 1) : [child],
  );
}

function isDivision(node: Node): node is Element {
  if (node.type === 'text' || node.removed || isInline(node) || node.name === 'dl') return false;
  if (node.name === 'dt' || node.name === 'dd') return false;
  return node.children.some((child) => isNamed(child, 'dt') || isNamed(child, 'dd'));
}

/** Whether a heading is somewhere in an element. */
const holdsHeading: (element: Element) => boolean = memoize((element: Element): boolean =>
  element.children.some(
    (child) =>
      child.type === 'element' && !child.removed && (/^h[1-6]$/.test(child.name) || holdsHeading(child)),
  ),
);
