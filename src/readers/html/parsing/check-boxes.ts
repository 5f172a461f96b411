import type { Element, Node } from './element.ts';

/** Boxes that show whether something is done, by the element each stands in: fields themselves are never shown. */
const boxes = new WeakMap<Element, boolean>();
/** How deep in an item its box may stand: in a label, in a paragraph. */
const DEEPEST = 3;

/** Remembers a field of a form that is such a box; the first of an element counts. */
export function noteBox(
  holder: Element,
  attributes: readonly { readonly name: string; readonly value: string }[],
): void {
  const isBox = attributes.some(({ name, value }) => name === 'type' && value.toLowerCase() === 'checkbox');
  if (isBox && !boxes.has(holder))
    boxes.set(
      holder,
      attributes.some(({ name }) => name === 'checked'),
    );
}

/** Whether the box is checked that an item of a list begins with; null for none. */
export function boxOf(item: Element, depth = 0): boolean | null {
  const box = boxes.get(item);
  if (box !== undefined) return box;
  if (depth === DEEPEST) return null;
  const first = item.children.find(isShown);
  return first?.type === 'element' && !/^[uod]l$/.test(first.name) ? boxOf(first, depth + 1) : null;
}

function isShown(node: Node): boolean {
  return node.type === 'element' || node.text.trim() !== '';
}
