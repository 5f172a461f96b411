import type { FurnitureReason } from '../../../model/index.ts';

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
  /** As the page has it: decoded, not clean. What marks around it mean may be written into it. */
  text: string;
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

/** An element as it is before anything is known of it. */
export function createElement(
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

const NONE: ReadonlyMap<string, string> = new Map();

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

/** The elements that these stand in, and they themselves. */
export function ancestorsOf(...elements: readonly (Element | null)[]): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) for (let at = element; at; at = at.parent) found.add(at);
  return found;
}

/** Whether an element stands in another, or is it. */
export function isWithin(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
}
