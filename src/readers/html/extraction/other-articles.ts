import { ancestorsOf, type Element, elementsOf } from '../parsing/tree.ts';
import { namesOf } from './names.ts';
import type { Weights } from './running-text.ts';

/** Running text that the article must have for others to be told from it. In letters. */
const ENOUGH = 150;

/** Whether a page calls an element an article: by its element, or as blogs and feeds do. */
export function isArticle(element: Element): boolean {
  return (
    element.name === 'article' || / (?:hentry|h entry|blog ?posting|news ?article) /.test(namesOf(element))
  );
}

/** The lowest element around the headline that the page calls an article. */
export function articleAround(headline: Element | null): Element | null {
  let at = headline;
  while (at && !isArticle(at)) at = at.parent;
  return at;
}

/**
 * Takes off the other articles of a page that has several in full: what it calls articles, outside the one with the
 * headline, with a heading of their own that is a link to their own page. Whether there was any.
 */
export function removeOtherArticles(page: Element, weights: Weights, headline: Element | null): boolean {
  const article = articleAround(headline);
  if (article === null || (weights.get(article)?.running ?? 0) < ENOUGH) return false;
  let removed = false;
  const above = ancestorsOf(article);
  const skip = (element: Element) => element === article || element.removed !== null;
  for (const element of elementsOf(page, skip)) {
    if (above.has(element) || !isArticle(element) || !hasLinkedHeading(element)) continue;
    element.removed = { reason: 'related', because: 'it is another article' };
    removed = true;
  }
  return removed;
}

/** Whether the first heading of an element is a link. */
function hasLinkedHeading(element: Element): boolean {
  for (const inner of elementsOf(element)) {
    if (/^h[1-6]$/.test(inner.name) && inner.letters > 0) return inner.linked >= inner.letters * 0.8;
  }
  return false;
}
