import {
  type Block,
  type Clean,
  cleanLine,
  cleanOrNull,
  type Inline,
  textOfInlines,
  walkInlines,
} from '../../../model/index.ts';
import { kindOfLabel, titleBeside } from '../../callout-kinds.ts';
import { tidyInlines } from '../../tidy.ts';
import { type Element, isInline, type Node, wordsOf } from '../parsing/tree.ts';
import type { BlockContext } from './block-context.ts';
import { calloutKind, isShown } from './callout-kind.ts';
import { readInlines } from './inlines.ts';
import { noteNamesIn } from './names.ts';
import { flatten, withoutImages } from './paragraphs.ts';

/** What may be the title of a callout, by its class: `admonition-title`, `callout-header`, `admonition-heading`. */
const TITLE = /(?:^|[-_ ])(?:title|heading|header|label)(?:$|[-_ ])/i;
/** What a title may stand in. */
const WRAPPER =
  /(?:^|[-_ ])(?:title|heading|header|content|body|inner|wrap|wrapper|container|icon|text)(?:$|[-_ ])/i;
const DEEPEST = 8;
const LONGEST_NAME = 300;
/** In characters. */
const LONGEST_TITLE = 200;

/** A callout of a page taken apart. */
export interface TakenApart {
  readonly kind: string;
  readonly title: Element | null;
  readonly body: readonly Node[];
}

/** The parts of an element that is a callout by what it is called, or a quotation by a label over it; null for any other. */
export function takeApart(element: Element): TakenApart | null {
  const kind = element.name === 'blockquote' ? null : calloutKind(element);
  if (kind === null && element.name !== 'blockquote') return null;
  const found = findTitle(element, kind !== null);
  const title = found ? wordsOf(found.title, LONGEST_TITLE + 1) : '';
  const said = kindOfLabel(title);
  if (kind === null) {
    const isLabelled = found !== null && said !== null && !found.isTitle;
    return isLabelled ? { kind: said, title: found.title, body: found.rest } : null;
  }
  if (!found || title.length > LONGEST_TITLE || (!found.isTitle && said === null))
    return { kind, title: null, body: element.children };
  const better = kind === 'note' && said !== null ? said : kind;
  return { kind: better, title: found.title, body: found.rest };
}

interface FoundTitle {
  readonly title: Element;
  /** A title by its element or class; else strong words at the beginning of a line. */
  readonly isTitle: boolean;
  /** The children of the callout without it. */
  readonly rest: readonly Node[];
}

function findTitle(callout: Element, isKnown: boolean): FoundTitle | null {
  const path: Element[] = [];
  for (let at: Element = callout; path.length < DEEPEST; ) {
    path.push(at);
    const first = at.children.find(isShown);
    if (first?.type !== 'element') return null;
    if (isTitle(first)) return found(path, first, true);
    const isStrong = first.name === 'strong' || first.name === 'b';
    if (isStrong && at !== callout) return endsLabel(at, first) ? found(path, first, false) : null;
    if (isStrong && endsLabel(at, first)) return found(path, first, false);
    const isOnly = at.children.filter(isShown).length === 1;
    const leads = first.name === 'p' || isOnly || (isKnown && WRAPPER.test(nameOf(first.attributes)));
    if (!leads || isInline(first)) return null;
    at = first;
  }
  return null;
}

/** Its class, with words apart that only capitals part. */
function nameOf(attributes: Element['attributes']): string {
  return (attributes.get('class') ?? '').slice(0, LONGEST_NAME).replace(/([a-z])(?=[A-Z])/g, '$1-');
}

function isTitle({ name, attributes }: Element): boolean {
  if (/^(?:h[1-6]|summary|dt)$/.test(name)) return true;
  return name !== 'strong' && TITLE.test(nameOf(attributes));
}

/** Whether strong words are a label: alone in their line, or with a colon. */
function endsLabel(line: Element, strong: Element): boolean {
  const next = line.children[line.children.indexOf(strong) + 1];
  if (next === undefined || /:\s*$/.test(wordsOf(strong, LONGEST_TITLE))) return true;
  if (next.type === 'element') return next.name === 'br' || !isInline(next);
  return /^\s*(?::|$)/.test(next.text);
}

/** The children of the first on the path without the title at its end. */
function found(path: readonly Element[], title: Element, isTitle: boolean): FoundTitle {
  let without: Node[] = [];
  for (let inner: Node = title, at = path.length - 1; at >= 0; at--) {
    const holder = path[at];
    if (!holder) break;
    const kept: Node[] = at === path.length - 1 ? [] : [{ ...(inner as Element), children: without }];
    const place = holder.children.indexOf(inner);
    const behind = holder.children.slice(place + 1);
    if (at === path.length - 1 && !isTitle) dropColon(behind);
    without = [...holder.children.slice(0, place), ...kept, ...behind];
    inner = holder;
  }
  return { title, isTitle, rest: without };
}

/** Drops what parts a label from the words behind it. Changes the list. */
function dropColon(behind: Node[]): void {
  const [next] = behind;
  if (next?.type === 'text') behind[0] = { ...next, text: next.text.replace(/^\s*:?\s*/, '') };
  else if (next?.name === 'br') behind.shift();
}

/** A callout of its parts. A title that leads somewhere stands in it as words, since a title leads nowhere. */
export function readCallout(
  { kind, title, body }: TakenApart,
  context: BlockContext,
  readInside: (nodes: readonly Node[]) => Block[],
): Block | null {
  const id = context.ids.block();
  if (title) noteNamesIn([title], context.names);
  const inlines = title ? withoutImages(tidyInlines(readInlines(flatten(title), context))) : [];
  const leads = [...walkInlines(inlines)].some(({ type }) => type === 'link' || type === 'reference');
  const over: Block[] = leads
    ? [{ id: context.ids.block(), type: 'paragraph', inlines: [{ type: 'strong', children: inlines }] }]
    : [];
  const blocks = [...over, ...readInside(body)];
  const words = leads ? null : titleOf(kind, inlines);
  if (blocks.length === 0 && words === null) return null;
  return { id, type: 'callout', kind: cleanLine(kind), title: words, blocks };
}

function titleOf(kind: string, inlines: readonly Inline[]): Clean | null {
  return cleanOrNull(titleBeside(kind, cleanLine(textOfInlines(inlines).replace(/:\s*$/, ''))));
}
