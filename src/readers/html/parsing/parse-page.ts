import { isBlank } from '../../../model/index.ts';
import { keepLineEnds } from '../listings/preserved-lines.ts';
import { setListings } from '../listings/set-listings.ts';
import { divideFormulas } from './formulas.ts';
import { writeLineMarks } from './line-marks.ts';
import type { Held } from './script-elements.ts';
import {
  createElement,
  type Element,
  elementsOf,
  isInline,
  type Node,
  type Page,
  parseTree,
} from './tree.ts';

/**
 * The tree of a page, as `parseTree` gives it, with what marks mean written into its words: each listing of code is one `<pre>`, and every line of the rest an element.
 */
export function parsePage(html: string, held?: Held): Page {
  const page = parseTree(html);
  writeLineMarks(page.root, html, null, held);
  setListings(page.root);
  keepLineEnds(page.root);
  divideFormulas(page.root, isInline);
  for (const element of elementsOf(page.root)) wrapRuns(element);
  return page;
}

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
