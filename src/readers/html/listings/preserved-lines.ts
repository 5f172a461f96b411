import { isBlank } from '../../../model/index.ts';
import { createElement, type Element, isInline, type Node } from '../parsing/tree.ts';

const WHITE_SPACE = /(?:^|[;\s])white-space\s*:\s*([a-z-]+)/i;
/** Which white space of its text an element shows. */
type Kept = 'none' | 'lines' | 'all';

/**
 * Makes line ends that an element shows by its style line ends of the text, and the spaces that set a line in ones that stay:
 * poems, addresses, posts. Listings have them anyway. Changes the tree.
 */
export function keepLineEnds(root: Element): void {
  keepIn(root, 'none', null);
}

function keepIn(element: Element, around: Kept, block: Element | null): void {
  if (element.name === 'pre') return;
  const kept = keptBy(element.attributes.get('style')) ?? around;
  const inner = isInline(element) ? block : element;
  const { children } = element;
  if (kept === 'none') {
    for (const child of children) if (child.type === 'element') keepIn(child, kept, inner);
    return;
  }
  const holdsBlocks = children.some((child) => child.type === 'element' && !isInline(child));
  const set: Node[] = [];
  for (const [at, child] of children.entries()) {
    if (child.type === 'element') {
      keepIn(child, kept, inner);
      set.push(child);
    } else if (!(holdsBlocks && isBlank(child.text))) {
      const first = element === inner && at === 0;
      const last = element === inner && at === children.length - 1;
      for (const node of linesOf(child.text, kept, first, last)) set.push(node);
    }
  }
  children.length = 0;
  for (const node of set) {
    if (node.type === 'element') node.parent = element;
    children.push(node);
  }
}

function keptBy(style: string | undefined): Kept | null {
  const value = style === undefined ? undefined : WHITE_SPACE.exec(style)?.[1]?.toLowerCase();
  if (value === undefined || value === 'inherit') return null;
  if (value === 'pre-line') return 'lines';
  return value.startsWith('pre') || value === 'break-spaces' ? 'all' : 'none';
}

function linesOf(text: string, kept: Kept, first: boolean, last: boolean): Node[] {
  let words = first ? text.replace(/^[ \t]*\n/, '') : text;
  if (last) words = words.trimEnd();
  const nodes: Node[] = [];
  for (const [at, line] of words.split('\n').entries()) {
    if (at > 0) nodes.push(createElement('br', null, []));
    const begins = at > 0 || first;
    const shown =
      kept === 'all' && begins ? line.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length)) : line;
    if (shown !== '') nodes.push({ type: 'text', text: shown });
  }
  return nodes;
}
