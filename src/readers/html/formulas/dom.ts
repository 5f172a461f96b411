import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import type { MathNode } from '../../math/index.ts';

/** Elements of a page as the parser gives them, before they become a tree of ours. */
export type ParsedElement = DefaultTreeAdapterTypes.Element;

export function attributeOf(element: ParsedElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

export function classesOf(element: ParsedElement): string[] {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
}

/** A name without the prefix that XML gives it (`mml:math`). */
export function nameOf({ tagName }: ParsedElement): string {
  return tagName.slice(tagName.lastIndexOf(':') + 1).toLowerCase();
}

export function elementsIn(element: ParsedElement): ParsedElement[] {
  return element.childNodes.filter(defaultTreeAdapter.isElementNode);
}

/** The first element within one that answers, by a walk of any depth. */
export function findWithin(
  element: ParsedElement,
  is: (inner: ParsedElement) => boolean,
): ParsedElement | null {
  const stack = elementsIn(element).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (is(next)) return next;
    for (const child of elementsIn(next).reverse()) stack.push(child);
  }
  return null;
}

/** All words within an element but those of elements that `skip` names. */
export function wordsWithin(element: ParsedElement, skip?: (inner: ParsedElement) => boolean): string {
  let words = '';
  const stack = [...element.childNodes].reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (defaultTreeAdapter.isTextNode(next)) words += next.value;
    else if (defaultTreeAdapter.isElementNode(next) && !skip?.(next))
      for (const child of [...next.childNodes].reverse()) stack.push(child);
  }
  return words;
}

/** The next element beside one, where nothing but white space is between. */
export function nextElement(element: ParsedElement): ParsedElement | null {
  const siblings = element.parentNode?.childNodes ?? [];
  for (let at = siblings.indexOf(element) + 1; at > 0 && at < siblings.length; at++) {
    const sibling = siblings[at];
    if (!sibling) break;
    if (defaultTreeAdapter.isElementNode(sibling)) return sibling;
    if (defaultTreeAdapter.isTextNode(sibling) && sibling.value.trim() !== '') break;
  }
  return null;
}

/** MathML as the parser gives it, without annotations. Recursion goes as deep as the parser nests. */
export function toMathNode(element: ParsedElement): MathNode {
  const children: MathNode[] = [];
  let text = '';
  for (const child of element.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) text += child.value;
    else if (defaultTreeAdapter.isElementNode(child) && !/^annotation/.test(nameOf(child)))
      children.push(toMathNode(child));
  }
  return {
    name: nameOf(element),
    attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
    children,
    text: children.length > 0 && text.trim() === '' ? '' : text,
  };
}
