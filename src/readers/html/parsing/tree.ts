import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { isBlank, toOneLine } from '../../../model/index.ts';
import { joinLines } from '../../line-ends.ts';
import { readFormulas } from '../formulas/elements.ts';
import { parseCapped } from './capped-parser.ts';
import { noteBox } from './check-boxes.ts';
import { createElement, type Element, elementsOf, type Node } from './element.ts';
import { isHtmlElement } from './element-names.ts';
import { embedOf } from './embeds.ts';
import { toElements } from './formulas.ts';

export {
  ancestorsOf,
  createElement,
  type Element,
  elementsOf,
  isWithin,
  type Node,
  type Removal,
  type Text,
} from './element.ts';

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

/** What may be a formula, and has lines of its own. */
const LINES = new Set(['div', 'p', 'pre', 'table']);

/** What has something in a frame is this element, with its address and title (`embeds.ts`). */
export const EMBED = 'embed';
const EMBEDDING = /^(?:iframe|object|embed|video|audio|lite-|amp-)/;

/** The tree of a page, without what never shows. Depth and size are limited; any text can be parsed. */
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
      if (FILMS.has(name)) filmed.add(top.into);
      const formulas = readFormulas(node);
      if (formulas) {
        const apart = formulas.length > 1 || LINES.has(name);
        for (const element of toElements(formulas, top.into, apart)) top.into.children.push(element);
        if (apart && formulas.length > 0) markBlocky(top.into);
        continue;
      }
      const embed = EMBEDDING.test(name) ? embedOf(node) : null;
      if (embed !== null) {
        const attrs = [
          { name: 'src', value: embed.address },
          { name: 'title', value: embed.title },
        ];
        top.into.children.push(createElement(EMBED, top.into, attrs));
        markBlocky(top.into);
        continue;
      }
      if (name === 'input') noteBox(top.into, node.attrs);
      if (UNSEEN.has(name) && !(name === 'textarea' && holdsCode(node, top.into))) continue;
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
      const known = isHtmlElement(name) || !isAmongWords(top.from, top.at - 1) ? name : 'span';
      const element = createElement(known, top.into, node.attrs);
      top.into.children.push(element);
      if (!INLINE.has(known)) markBlocky(top.into);
      queue.push({ from: node.childNodes, at: 0, into: element, depth: top.depth + 1 });
    }
  }
  return { root, head, data, scripted };
}

/** So many nodes before and behind one are looked at. */
const BESIDE = 2;

/**
 * Whether words stand beside a node, in the same element. What nobody knows stands in a line there (HTML standard, 3.2.2);
 * where no words are, sites make divisions of it.
 */
function isAmongWords(nodes: readonly ChildNode[], at: number): boolean {
  return nodes
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .some((node) => defaultTreeAdapter.isTextNode(node) && !isBlank(node.value));
}

/** Elements that show what no text can; what is written under one is its caption. */
const FILMS = new Set('video audio iframe object embed canvas svg'.split(' '));
const filmed = new WeakSet<Element>();

/** Whether a film, a sound or a page of somebody else stood in an element, and not deeper. */
export function holdsFilm(element: Element): boolean {
  return filmed.has(element);
}

/** Whether a field shows code, as older highlighters wanted it, and asks for nothing. */
function holdsCode({ attrs }: DefaultTreeAdapterTypes.Element, holder: Element): boolean {
  return (
    holder.name === 'pre' ||
    attrs.some(({ name, value }) => name === 'name' && value.toLowerCase() === 'code')
  );
}

type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Says of the elements of a line that one is in that they hold what stands in none. */
export function markBlocky(holder: Element): void {
  for (let at: Element | null = holder; at && INLINE.has(at.name) && !at.blocky; at = at.parent)
    at.blocky = true;
}

/** The first element under one that answers. */
export function findElement(root: Element, is: (element: Element) => boolean): Element | null {
  for (const element of elementsOf(root)) if (is(element)) return element;
  return null;
}

/** The words of an element on one line, at most about `most` characters, without those of what `skip` says. Not clean. */
export function wordsOf(element: Element, most = 2000, skip?: (inner: Element) => boolean): string {
  let text = '';
  const walk = (node: Node): void => {
    if (text.length > most) return;
    if (node.type === 'text') text += node.text;
    else if (!skip?.(node)) {
      const apart = node.name === 'br' || !isInline(node);
      if (apart) text += ' ';
      if (STRUCK.has(node.name) && !node.blocky) walkStruck(node);
      else for (const child of node.children) walk(child);
      if (apart) text += ' ';
    }
  };
  const walkStruck = ({ children }: Element): void => {
    const before = text;
    text = '';
    for (const child of children) walk(child);
    text = before + (isBlank(text) ? text : `~~${text}~~`);
  };
  walk(element);
  return toOneLine(joinLines(text));
}

/** Elements of words that are no longer meant. */
export const STRUCK: ReadonlySet<string> = new Set(['s', 'del', 'strike']);

/** Elements that stand in a line; every other one begins a new one. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark math mi mn mo mrow q rb rp rt rtc ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr nobr output picture source button'
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
