import { ancestorsOf, type Element } from '../parsing/tree.ts';
import { articleAround } from './other-articles.ts';
import type { Weights } from './running-text.ts';

/** How well an element fits as the article of its page. */
export interface Judgement {
  /** Running text that is kept, in letters. */
  readonly kept: number;
  /** Its share of all that could be the article's. */
  readonly share: number;
  /** The same, of what stands in the element that the page calls an article and that holds the headline; else null. */
  readonly shareOfArticle: number | null;
  /** Whether it begins at the headline, or shortly after; true where no headline is known. */
  readonly headed: boolean;
}

/** A smaller share leaves too much out to be trusted. */
const SHARE = 0.35;
/** So much of what the page itself calls the article is enough, however much stands around it. */
const SHARE_OF_ARTICLE = 0.7;
/** Less is no article, if the page has more. In letters. */
const LEAST = 150;
/** Running text that may stand between the headline and the article. In letters. */
const BETWEEN = 600;
/** Another reading must keep so many times as much to be better. */
const MORE = 2;

/** Elements that hold no article, unless the headline is in them. */
export const APART: ReadonlySet<string> = new Set('nav aside footer'.split(' '));

/**
 * Judges what was taken for the article. `weights` are those of the page before names removed anything; what
 * has none is passed over. One walk of the page.
 */
export function judge(
  page: Element,
  root: Element | null,
  weights: Weights,
  headline: Element | null,
): Judgement {
  let all = 0;
  let kept = 0;
  let between = 0;
  let headed = headline === null;
  let begun = false;
  const above = ancestorsOf(headline);
  const article = articleAround(headline);
  let inArticle = 0;
  let keptInArticle = 0;
  const visit = (element: Element, isKept: boolean, within: boolean): void => {
    if (element === headline) {
      headed = !begun || isKept || root === null || above.has(root);
      between = 0;
    }
    const own = weights.get(element)?.own ?? 0;
    all += own;
    if (within) {
      inArticle += own;
      if (isKept) keptInArticle += own;
    }
    if (isKept) {
      kept += own;
      begun ||= own > 0;
    } else if (!begun) between += own;
    for (const child of element.children) {
      if (child.type === 'text' || !weights.has(child)) continue;
      if (APART.has(child.name) && !above.has(child)) continue;
      visit(child, (isKept || child === root) && child.removed === null, within || child === article);
    }
  };
  visit(page, page === root, false);
  return {
    kept,
    share: all > 0 ? kept / all : 0,
    shareOfArticle: inArticle > 0 && keptInArticle * 2 > kept ? keptInArticle / inArticle : null,
    headed: headline === null || (headed && between <= BETWEEN),
  };
}

/** Whether nothing speaks for reading the page again. `all`: running text of the whole page, in letters. */
export function isGood({ kept, share, shareOfArticle, headed }: Judgement, all: number): boolean {
  if (headed && shareOfArticle !== null && shareOfArticle >= SHARE_OF_ARTICLE) return true;
  return headed && share >= SHARE && kept >= Math.min(LEAST, all / 2) && kept > 0;
}

/** Whether a more lenient reading is better than a stricter one. `shown`: whether it is of what the page shows as text. */
export function isBetter(other: Judgement, one: Judgement, shown: boolean): boolean {
  if (!shown && other.kept < LEAST) return false;
  if (other.headed !== one.headed) return other.headed && other.kept * MORE >= one.kept;
  return other.kept > one.kept * MORE;
}
