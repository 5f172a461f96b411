import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { type FurnitureReason, isBlank, toOneLine } from '../../../model/index.ts';
import { parseCapped } from './capped-parser.ts';

/**
 * Why an element is not part of the article but furniture of the page around it (menus, notices, other articles), and in
 * words how that was told. Whatever is so marked stays in the tree, and is kept beside the article.
 */
export interface Removal {
  readonly reason: FurnitureReason;
  readonly because: string;
}

export interface Text {
  readonly type: 'text';
  /** As the page has it: decoded, not clean. */
  readonly text: string;
  /** How many letters it has; counted when first asked. */
  letters?: number;
}

/** An element of a page, with what has been found out about it. */
export interface Element {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  parent: Element | null;
  /** Characters of its text that are no white space, and how many of them are in links. */
  letters: number;
  linked: number;
  /** Stands in a line by its name, and holds what does not. */
  blocky: boolean;
  /** Why it is left out; null: it is not. */
  removed: Removal | null;
}

export type Node = Element | Text;

/** A page: its tree, and its scripts that hold data rather than program. */
export interface Page {
  /** Everything but the head. */
  readonly root: Element;
  readonly head: Element;
  readonly data: readonly string[];
  /** Whether programs run on it. */
  readonly scripted: boolean;
}

/** Browsers stop nesting at 512 elements; of what is deeper here only the words are read. */
const MAX_DEPTH = 256;
/** More than any article has; what comes after is not read. */
const MAX_NODES = 400_000;
/** Elements whose content is never shown as words. */
const UNSEEN = new Set(
  (
    'script style template svg iframe object embed applet audio video canvas map frame frameset noframes noembed ' +
    'select option datalist textarea input progress meter dialog'
  ).split(' '),
);

/** The tree of a page, without what never shows. Depth and size are limited; any text can be parsed. */
export function parsePage(html: string): Page {
  const page = parseTree(html);
  for (const element of elementsOf(page.root)) wrapRuns(element);
  return page;
}

/** As `parsePage`, with words beside what stands under each other left where they are: for what is all one line. */
export function parseTree(html: string): Page {
  const document = parseCapped(html);
  const root = createElement('#page', null, []);
  const head = createElement('head', null, []);
  const data: string[] = [];
  let scripted = false;
  const queue: { readonly from: ChildNode[]; at: number; readonly into: Element; readonly depth: number }[] =
    [{ from: document.childNodes, at: 0, into: root, depth: 0 }];
  let nodes = 0;
  for (let top = queue.at(-1); top; top = queue.at(-1)) {
    const node = top.from[top.at++];
    if (!node || ++nodes > MAX_NODES) {
      queue.pop();
      continue;
    }
    if (defaultTreeAdapter.isTextNode(node)) {
      top.into.children.push({ type: 'text', text: node.value });
    } else if (defaultTreeAdapter.isElementNode(node)) {
      const name = node.tagName;
      if (name === 'script') {
        const type = node.attrs.find((attribute) => attribute.name === 'type')?.value ?? '';
        if (type === '' || /script|module/i.test(type)) scripted = true;
        const [only] = node.childNodes;
        if (/ld\+json/i.test(type) && only && defaultTreeAdapter.isTextNode(only)) data.push(only.value);
      }
      if (UNSEEN.has(name)) continue;
      // Wherever it stands: in a body it is there since something that is not allowed in a head closed that.
      if (name === 'title' && top.into !== head) {
        queue.push({ from: [node], at: 0, into: head, depth: 2 });
        continue;
      }
      if (name === 'head' && top.depth === 1) {
        queue.push({ from: node.childNodes, at: 0, into: head, depth: 2 });
        continue;
      }
      if (top.depth >= MAX_DEPTH && node.childNodes.length > 0) {
        queue.push({ from: node.childNodes, at: 0, into: top.into, depth: top.depth });
        continue;
      }
      const element = createElement(name, top.into, node.attrs);
      top.into.children.push(element);
      if (!INLINE.has(name)) markBlocky(top.into);
      queue.push({ from: node.childNodes, at: 0, into: element, depth: top.depth + 1 });
    }
  }
  return { root, head, data, scripted };
}

type ChildNode = DefaultTreeAdapterTypes.ChildNode;

function createElement(
  name: string,
  parent: Element | null,
  attributes: readonly { readonly name: string; readonly value: string }[],
): Element {
  const element: Element = {
    type: 'element',
    name,
    attributes: attributes.length === 0 ? NONE : new Map(attributes.map(({ name, value }) => [name, value])),
    children: [],
    parent,
    letters: 0,
    linked: 0,
    blocky: false,
    removed: null,
  };
  return element;
}

function markBlocky(holder: Element): void {
  for (let at: Element | null = holder; at && INLINE.has(at.name) && !at.blocky; at = at.parent)
    at.blocky = true;
}

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Words that stand beside elements under each other, or that two line ends part, become paragraphs of their own, so that
 * every line of a page is an element.
 */
function wrapRuns(element: Element): void {
  if (isInline(element) || element.name === 'pre') return;
  const { children } = element;
  const mixed = children.some((child) => child.type === 'element' && !isInline(child));
  if (!mixed && !hasDoubleBreak(children)) return;
  const wrapped: Node[] = [];
  let run: Node[] = [];
  let breaks = 0;
  const close = () => {
    breaks = 0;
    if (run.some((node) => (node.type === 'element' ? node.name !== 'br' : !isBlank(node.text)))) {
      const paragraph: Element = { ...createElement('p', element, []), children: run };
      for (const node of run) if (node.type === 'element') node.parent = paragraph;
      wrapped.push(paragraph);
    }
    run = [];
  };
  for (const child of children) {
    const breaking = child.type === 'element' && child.name === 'br';
    if (breaking && ++breaks === 2) close();
    else if (child.type === 'element' && !isInline(child)) {
      close();
      wrapped.push(child);
    } else {
      if (!breaking && (child.type === 'element' || !isBlank(child.text))) breaks = 0;
      run.push(child);
    }
  }
  close();
  children.length = 0;
  for (const node of wrapped) children.push(node);
}

function hasDoubleBreak(nodes: readonly Node[]): boolean {
  let breaks = 0;
  for (const node of nodes) {
    if (node.type === 'element' && node.name === 'br') {
      if (++breaks === 2) return true;
    } else if (node.type === 'element' || !isBlank(node.text)) breaks = 0;
  }
  return false;
}

/** Every element under one, in reading order, itself first. What `skip` says is passed over with all it holds. */
export function* elementsOf(root: Element, skip?: (element: Element) => boolean): Generator<Element> {
  const stack: Element[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (skip?.(next)) continue;
    yield next;
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at];
      if (child?.type === 'element') stack.push(child);
    }
  }
}

/** The first element under one that answers. */
export function findElement(root: Element, is: (element: Element) => boolean): Element | null {
  for (const element of elementsOf(root)) if (is(element)) return element;
  return null;
}

/** The words of an element on one line, at most about `most` characters. Not clean. */
export function wordsOf(element: Element, most = 2000): string {
  let text = '';
  const walk = (node: Node): void => {
    if (text.length > most) return;
    if (node.type === 'text') text += node.text;
    else {
      const apart = node.name === 'br' || !isInline(node);
      if (apart) text += ' ';
      for (const child of node.children) walk(child);
      if (apart) text += ' ';
    }
  };
  walk(element);
  return toOneLine(text);
}

/** Elements that stand in a line; every other one begins a new one. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math mi mn mo mrow q rp rt ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr nobr picture source button'
  ).split(' '),
);

/** Whether an element is part of a line, with all it holds. */
export function isInline(element: Element): boolean {
  return !element.blocky && INLINE.has(element.name);
}

/** Whether elements of a name stand in a line, if all they hold does. */
export function isLineElement(name: string): boolean {
  return INLINE.has(name);
}
