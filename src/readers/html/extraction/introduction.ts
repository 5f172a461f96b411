import { ancestorsOf, type Element, isInline } from '../parsing/tree.ts';
import type { Weights } from './running-text.ts';

/** A shorter line is a label, a name or a date. In letters of running text. */
const SHORTEST = 80;
/** Some pages set the first sentences as a heading. */
const HEADING = /^h[2-6]$/;
/** A line that is more link than this leads elsewhere. */
const LINKED = 0.3;

/**
 * The element that holds the article together with what it begins with: lines of running text between headline and article
 * that stand in parts of their own, as in the head of the page's article. Everything else in it is marked as removed.
 * Without such lines it is the article itself.
 */
export function takeIntroduction(root: Element, headline: Element | null, weights: Weights): Element {
  const top = headline && holderOf(root, headline);
  if (!headline || !top || top === root) return root;
  const kept = new Set<Element>();
  let open = false;
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (child === root) open = false;
      if (child === headline) open = true;
      if (child.type === 'text' || child === root || child.removed || isInline(child)) continue;
      const words = HEADING.test(child.name) ? child.letters : (weights.get(child)?.own ?? 0);
      if (open && words >= SHORTEST && child.linked <= child.letters * LINKED) kept.add(child);
      else visit(child);
    }
  };
  visit(top);
  if (kept.size === 0) return root;
  const holding = new Set<Element>();
  for (const element of [root, ...kept])
    for (let at = element.parent; at && !holding.has(at); at = at.parent) holding.add(at);
  let above = true;
  const removeOthers = (element: Element): void => {
    for (const child of element.children) {
      if (child.type === 'text' || kept.has(child)) continue;
      if (child === root) above = false;
      else if (holding.has(child)) removeOthers(child);
      else
        child.removed ??= {
          reason: above ? 'navigation' : 'footer',
          because: above ? 'it stands above the article' : 'it stands under the article',
        };
    }
  };
  removeOthers(top);
  return top;
}

/** The lowest element that holds both; null where the headline does not stand above. */
function holderOf(root: Element, headline: Element): Element | null {
  const above = ancestorsOf(headline);
  let at: Element | null = root;
  while (at && !above.has(at)) at = at.parent;
  return at;
}
