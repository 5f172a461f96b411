import { type Element, isInline } from '../parsing/tree.ts';
import { namesOf } from './names.ts';
import type { Weights } from './running-text.ts';

/** Names of what holds the text of an article, as the makers of pages call it. */
const BODY =
  / (?:(?:article|story|post|entry|news|page|blog|main|content) (?:body|text|content|copy|main)|articlebody|storytext|entry content|rich text|body copy) /;

/** What never is all of an article, however long: what stands beside it has to be judged. */
export const PIECES: ReadonlySet<string> = new Set(
  'p ul ol li dl dt dd table thead tbody tr blockquote pre figure details'.split(' '),
);

/** What stands above the headline is the article only if it is worth so many times as much as all below. */
const ABOVE = 5;

/** With less the page is a list of links, or nothing but its head and foot: then all of it is looked at. */
const FEW = 30;

/**
 * The element that holds the article: the one whose running text outweighs most what else is in it, and that does not end
 * above the headline.
 */
export function findRoot(page: Element, weights: Weights, headline: Element | null): Element | null {
  let best: Element | null = null;
  let worth = 0;
  let earlier: Element | null = null;
  let more = 0;
  for (const [element, weight] of weights) {
    // Children come before their parents: all that came so far stands above the headline.
    if (element === headline) {
      earlier = best;
      more = worth;
      best = null;
      worth = 0;
    }
    if (isInline(element)) continue;
    const value = weight.worth * (BODY.test(namesOf(element)) ? 1.1 : 1);
    // Of equals the deeper is taken.
    if (value > worth) {
      worth = value;
      best = element;
    }
  }
  if (more > worth * ABOVE) {
    best = earlier;
    worth = more;
  }
  while (best?.parent && PIECES.has(best.name)) best = best.parent;
  return best !== null && worth >= FEW ? best : page.letters > 0 ? page : null;
}
