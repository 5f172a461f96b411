import { type Ids, type Inline, isBlank } from '../../model/index.ts';
import { type BlockContext, HELD, type Piece, type ReadHeld } from './blocks/block-context.ts';
import { readFlow, withNames } from './blocks/blocks.ts';
import { markDirections } from './blocks/directions.ts';
import type { Note } from './blocks/footnotes.ts';
import { type InlineContext, readInlines } from './blocks/inlines.ts';
import { everyName } from './blocks/names.ts';
import { isHidden } from './extraction/part-rules.ts';
import { createElement } from './parsing/element.ts';
import { writeLineMarks } from './parsing/line-marks.ts';
import { parsePage } from './parsing/parse-page.ts';
import type { Held } from './parsing/script-elements.ts';
import { tame } from './parsing/tame.ts';
import {
  type Element,
  elementsOf,
  findElement,
  isInline,
  type Node,
  type Page,
  parseTree,
} from './parsing/tree.ts';

/** An address as the text around a fragment means it; null for what is none. */
type Resolve = InlineContext['resolve'];

/** A stretch of a line: HTML as it is written, words as they are meant, or what was read already. */
export type Stretch =
  | { readonly type: 'html'; readonly html: string }
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'read'; readonly inlines: readonly Inline[] };

/** A part of a fragment: a stretch, or blocks that whoever asks will read, with what they look like in HTML. */
export type FragmentPart =
  | Stretch
  | { readonly type: 'blocks'; readonly read: ReadHeld; readonly parts: readonly FragmentPart[] };

/**
 * Reads HTML that stands in a text of another kind, and what that text has between its tags, as one tree: all of it, since
 * nothing there belongs to a page. Any text can be parsed; depth and size are limited. Null where some of what is
 * between the tags has no place in the tree. `pending`: names for the first block; after it, those that found none.
 */
export function readFragment(
  parts: readonly FragmentPart[],
  ids: Ids,
  resolve: Resolve,
  pending: string[],
  depth: number,
): Piece[] | null {
  const { html, inlines, blocks } = write(parts);
  const body = bodyOf(parsePage(tame(html), inlines));
  if (blocks.size > 0 && countHeld(body, blocks) < blocks.size) return null;
  markDirections(body);
  const pieces: Piece[] = [];
  const context: BlockContext = {
    resolve,
    ids,
    notes: new Map<string, string>(),
    spelled: new Set(),
    noteElements: new Map<Element, Note>(),
    headlines: new Set(),
    names: everyName(pending),
    // A fragment leaves nothing out.
    keepFurniture: () => {},
    picture: null,
    held: inlines,
    heldBlocks: blocks,
  };
  readFlow(body.children, context, depth, (piece) => pieces.push(withNames(piece, context)));
  return pieces;
}

/** Reads a line that is HTML in part; `depth` marks stand around it. Not tidied. */
export function readMixedLine(stretches: readonly Stretch[], resolve: Resolve, depth: number): Inline[] {
  const { html, inlines } = write(stretches);
  const line = parseTree(`<body>${tame(html, true)}`);
  writeLineMarks(line.root, html, null, inlines);
  return readInlines(linesOf(bodyOf(line).children), { resolve, notes: new Map(), held: inlines }, depth);
}

/** The nodes of a line, with a line end where something stands under something else. */
function linesOf(children: readonly Node[], nodes: Node[] = []): Node[] {
  const endLine = () => {
    if (nodes.length > 0 && nodes.at(-1) !== LINE_END) nodes.push(LINE_END);
  };
  for (const child of children) {
    const inLine = child.type === 'text' || isInline(child);
    const gap = child.type === 'text' && isBlank(child.text) && nodes.at(-1) === LINE_END;
    if (inLine && !gap) nodes.push(child);
    else if (!inLine && !child.removed) {
      endLine();
      linesOf(child.children, nodes);
      endLine();
    }
  }
  return nodes;
}

const LINE_END = createElement('br', null, []);

interface Written {
  readonly html: string;
  /** What was read already and stands in the HTML as `<data>`, by its value. */
  readonly inlines: Held;
  /** What will be read and stands in the HTML as `<div>`, by its value. */
  readonly blocks: ReadonlyMap<string, ReadHeld>;
}

/** The HTML of some parts, in which what is no HTML has a name. */
function write(parts: readonly FragmentPart[]): Written {
  const inlines: Held = new Map();
  const blocks = new Map<string, ReadHeld>();
  const name = unusedName(parts);
  const html: string[] = [];
  const writePart = (part: FragmentPart): void => {
    switch (part.type) {
      case 'html':
        html.push(part.html);
        return;
      case 'words':
        html.push(escapeHtml(part.words));
        return;
      case 'read': {
        const value = `${name}${inlines.size}`;
        inlines.set(value, part.inlines);
        html.push(`<data value="${value}"></data>`);
        return;
      }
      case 'blocks': {
        const value = `${name}${blocks.size}`;
        blocks.set(value, part.read);
        html.push(`\n<div ${HELD}="${value}">`);
        for (const inner of part.parts) writePart(inner);
        html.push('</div>\n');
        return;
      }
      default:
        part satisfies never;
    }
  };
  for (const part of parts) writePart(part);
  return { html: html.join(''), inlines, blocks };
}

/** A name that the HTML does not use itself. */
function unusedName(parts: readonly FragmentPart[]): string {
  const html = parts.map((part) => (part.type === 'html' ? part.html : '')).join('');
  let name = 'held-';
  while (html.includes(name)) name += name;
  return name;
}

function escapeHtml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** How many blocks that are held have a place on a page, shown or not. */
function countHeld(body: Element, blocks: ReadonlyMap<string, ReadHeld>): number {
  let count = 0;
  for (const { attributes } of elementsOf(body)) if (blocks.has(attributes.get(HELD) ?? '')) count++;
  return count;
}

function bodyOf({ root }: Page): Element {
  for (const element of elementsOf(root)) {
    if (isHidden(element)) element.removed = { reason: 'hidden', because: 'the page does not show it' };
  }
  return findElement(root, ({ name }) => name === 'body') ?? root;
}
