import { type Element, isInline } from '../parsing/tree.ts';
import { namesOf } from './names.ts';
import type { Weights } from './running-text.ts';

/** Names of what holds the text of an article, as the makers of pages call it. */
const BODY =
  / (?:(?:article|story|post|entry|news|page|blog|main|content) (?:body|text|content|copy|main)|articlebody|storytext|entry content|rich text|body copy) /;

/**
 * The element that holds the article: the one whose running text outweighs most what else is in it. Then as deep as
 * nearly all of that text goes.
 */
export function findRoot(page: Element, weights: Weights): Element | null {
  let best: Element | null = null;
  let worth = 0;
  for (const [element, weight] of weights) {
    if (isInline(element)) continue;
    const value = weight.worth * (BODY.test(namesOf(element)) ? 1.1 : 1);
    // Children come before their parents: of equals the deeper is taken.
    if (value > worth) {
      worth = value;
      best = element;
    }
  }
  // One long paragraph is not all of an article: what stands beside it has to be judged.
  if (best?.name === 'p' && best.parent) return best.parent;
  return best ?? (page.letters > 0 ? page : null);
}
