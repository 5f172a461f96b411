import { type Block, createIds, type Ids, type Inline } from '../../model/index.ts';
import type { BlockContext, Piece } from './blocks/block-context.ts';
import { readFlow, readNested, withNames } from './blocks/blocks.ts';
import type { Note } from './blocks/footnotes.ts';
import { type InlineContext, readInlines } from './blocks/inlines.ts';
import { everyName } from './blocks/names.ts';
import { flatten } from './blocks/paragraphs.ts';
import { isHidden } from './extraction/part-rules.ts';
import { writeLineMarks } from './parsing/line-marks.ts';
import { parsePage } from './parsing/parse-page.ts';
import type { Held } from './parsing/script-elements.ts';
import { type Element, elementsOf, findElement, type Page, parseTree } from './parsing/tree.ts';

type Heading = Extract<Piece, { readonly type: 'heading' }>;

/** An address as the text around a fragment means it; null for what is none. */
type Resolve = InlineContext['resolve'];

/**
 * Reads HTML that stands in a text of another kind, as blocks: all of it, since nothing there belongs to a page. Any text
 * can be parsed; depth and size are limited. `pending`: names for the first block; after it, those that found none.
 */
export function readFragment(html: string, ids: Ids, resolve: Resolve, pending: string[] = []): Block[] {
  return readNested(bodyOf(parsePage(html)).children, contextOf(ids, resolve, pending), 0);
}

/** The heading that a fragment is; null where it is anything else, or more. */
export function readFragmentHeading(html: string, resolve: Resolve): Heading | null {
  const pieces: Piece[] = [];
  const context = contextOf(createIds(), resolve, []);
  readFlow(bodyOf(parsePage(html)).children, context, 0, (piece) => pieces.push(withNames(piece, context)));
  const [only, more] = pieces;
  return only?.type === 'heading' && more === undefined ? only : null;
}

/** A fragment has no headline, no notes, and leaves nothing out. */
function contextOf(ids: Ids, resolve: Resolve, pending: string[]): BlockContext {
  return {
    resolve,
    ids,
    notes: new Map<string, string>(),
    spelled: new Set(),
    noteElements: new Map<Element, Note>(),
    headlines: new Set(),
    names: everyName(pending),
    keepFurniture: () => {},
    picture: null,
  };
}

/** A stretch of a line: HTML as it is written, words as they are meant, or what was read already. */
export type Stretch =
  | { readonly type: 'html'; readonly html: string }
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'read'; readonly inlines: readonly Inline[] };

/** Elements that take all after them for words, tags too. */
const SWALLOWING = /^<\/?(?:xmp|plaintext)\b/i;

/** Marks of words: one that is not closed in its line is no mark but a type (`List<i>`) or a slip. */
const MARKS = new Set('a b strong i em cite dfn s del strike u code kbd samp tt q'.split(' '));

function withoutUnclosed(stretches: readonly Stretch[]): Stretch[] {
  const closings = new Map<string, number>();
  const kept = stretches.toReversed().filter((stretch) => {
    const [, slash, tag = ''] = (stretch.type === 'html' && /^<(\/?)([a-z]+)/i.exec(stretch.html)) || [];
    const name = tag.toLowerCase();
    if (!MARKS.has(name)) return true;
    const ahead = closings.get(name) ?? 0;
    closings.set(name, slash === '/' ? ahead + 1 : Math.max(0, ahead - 1));
    return slash === '/' || ahead > 0;
  });
  return kept.reverse();
}

/** Reads a line that is HTML in part; `depth` marks stand around it. Not tidied. */
export function readMixedLine(stretches: readonly Stretch[], resolve: Resolve, depth: number): Inline[] {
  const held: Held = new Map();
  const name = unusedName(stretches);
  let html = '<body>';
  for (const stretch of withoutUnclosed(stretches)) {
    if (stretch.type === 'words') html += escapeHtml(stretch.words);
    else if (stretch.type === 'html') html += SWALLOWING.test(stretch.html) ? '' : stretch.html;
    else {
      const value = `${name}${held.size}`;
      held.set(value, stretch.inlines);
      html += `<data value="${value}"></data>`;
    }
  }
  const line = parseTree(html);
  writeLineMarks(line.root, html, null, held);
  return readInlines(flatten(bodyOf(line)), { resolve, notes: new Map(), held }, depth);
}

/** A name that the HTML does not use itself. */
function unusedName(stretches: readonly Stretch[]): string {
  const html = stretches.map((stretch) => (stretch.type === 'html' ? stretch.html : '')).join('');
  let name = 'held-';
  while (html.includes(name)) name += name;
  return name;
}

function escapeHtml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function bodyOf({ root }: Page): Element {
  for (const element of elementsOf(root)) {
    if (isHidden(element)) element.removed = { reason: 'hidden', because: 'the page does not show it' };
  }
  return findElement(root, ({ name }) => name === 'body') ?? root;
}
