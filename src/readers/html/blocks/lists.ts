import type { Block, ListItem } from '../../../model/index.ts';
import { boxOf } from '../parsing/check-boxes.ts';
import type { Element, Node } from '../parsing/tree.ts';
import type { BlockContext } from './block-context.ts';
import { noteNames } from './names.ts';
import { numbersOf } from './numbers.ts';

/** Reads what stands in an item; and keeps what was taken out. */
export interface ListReading {
  readonly readInside: (nodes: readonly Node[]) => Block[];
  readonly leaveOut: (element: Element) => void;
}

/** A list with its items; null for none. */
export function readList(
  element: Element,
  context: BlockContext,
  { readInside, leaveOut }: ListReading,
): Block | null {
  const id = context.ids.block();
  const items: ListItem[] = [];
  const shown: Element[] = [];
  for (const child of element.children) {
    if (child.type === 'text') continue;
    if (child.removed) {
      leaveOut(child);
      continue;
    }
    noteNames(child, context.names);
    const blocks = readInside(child.name === 'li' ? child.children : [child]);
    if (blocks.length === 0) continue;
    items.push({ checked: child.name === 'li' ? boxOf(child) : null, blocks });
    shown.push(child);
  }
  if (items.length === 0) return null;
  if (element.name !== 'ol') return { id, type: 'list', ordered: false, start: 1, items };
  const all = element.children.flatMap((child) =>
    child.type === 'element' && child.name === 'li' ? [child] : [],
  );
  const { start, markers } = numbersOf(element, all, shown);
  const marked = items.map(({ checked, blocks }, at) => {
    const marker = markers?.[at];
    return { checked, ...(marker && { marker }), blocks };
  });
  return { id, type: 'list', ordered: true, start, items: marked };
}
