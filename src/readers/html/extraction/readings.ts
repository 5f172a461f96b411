import type { Element } from '../parsing/tree.ts';
import { isBetter, isGood, type Judgement, judge } from './judgement.ts';
import { removeOtherArticles } from './other-articles.ts';
import { CERTAIN_RULES, PART_RULES } from './part-rules.ts';
import { type Limits, removeParts } from './parts.ts';
import { findRoot } from './root.ts';
import { type Weights, weigh } from './running-text.ts';
import { removeSiblings } from './siblings.ts';
import { removeTeasers } from './teasers.ts';

/** What was taken for the article in one reading of a page. */
export interface Reading {
  /** Null: there is nothing on the page. */
  readonly root: Element | null;
  readonly weights: Weights;
  /** For people: what was done otherwise than on most pages; null: nothing. */
  readonly because: string | null;
}

/** How a page is read. */
interface Way extends Limits {
  readonly because: string | null;
  /** Whether what is certainly no article goes first and weighs nothing: what is hidden, asks for consent, or comments. */
  readonly certain: boolean;
  /** Whether words count as text though they are no sentences. */
  readonly anyWords: boolean;
}

/** With less running text a page is a list, a table or a poem. In letters. */
const HARDLY = 300;

/** From strict to lenient. */
const WAYS: readonly [Way, ...Way[]] = [
  { names: 0.6, beside: 1, certain: true, anyWords: false, because: null },
  {
    names: 0.1,
    beside: 1,
    certain: true,
    anyWords: false,
    because: 'names of parts decided only where a part is small, since they left too little',
  },
  {
    names: 0.1,
    beside: 0.1,
    certain: true,
    anyWords: false,
    because: 'names of parts and sidebars decided only where they are small, since they left too little',
  },
  {
    names: 0.1,
    beside: 0.1,
    certain: true,
    anyWords: true,
    because: 'words counted as text though they are no sentences, since those left too little',
  },
  {
    names: 0.02,
    beside: 0.02,
    certain: false,
    anyWords: true,
    because: 'what is hidden, or called comments, counted too, since there was too little else',
  },
];

/**
 * Reads a page in one way after the other until what comes out is good, and leaves its elements marked as the best reading
 * of them has it. Nearly every page is read once.
 */
export function readBest(page: Element, headline: Element | null): Reading {
  const whole = weigh(page);
  const all = whole.get(page)?.running ?? 0;
  let [chosen] = WAYS;
  let last = chosen;
  let best: Judged | null = null;
  for (const way of WAYS) {
    if (best) restore(whole);
    const reading = read(page, headline, whole, way, best === null);
    last = way;
    if (best === null || isBetter(reading.judgement, best.judgement, way.certain)) {
      best = reading;
      chosen = way;
    }
    if (isGood(reading.judgement, all)) break;
  }
  if (best && chosen === last) return best;
  restore(whole);
  return read(page, headline, whole, chosen, false);
}

/** Takes back what was marked since. Elements that were marked before have no weight. */
function restore(whole: Weights): void {
  for (const element of whole.keys()) element.removed = null;
}

interface Judged extends Reading {
  readonly judgement: Judgement;
}

/** `fresh`: `whole` is the page as it is marked now. It is weighed again only where more was marked since. */
function read(page: Element, headline: Element | null, whole: Weights, way: Way, fresh: boolean): Judged {
  let known = fresh ? whole : null;
  const marked = (more: boolean) => {
    if (more) known = null;
  };
  const weighed = (): Weights => {
    known ??= weigh(page);
    return known;
  };
  let left = whole;
  if (way.certain) {
    marked(removeParts(page, whole, headline, EVERYTHING, CERTAIN_RULES));
    marked(removeOtherArticles(page, weighed(), headline));
    left = weighed();
  }
  if ((left.get(page)?.running ?? 0) < HARDLY) left = weigh(page, true);
  marked(removeParts(page, left, headline, way, PART_RULES));
  marked(removeTeasers(page, weighed()));
  let weights = way.anyWords ? weigh(page, true) : weighed();
  if (!way.anyWords && (weights.get(page)?.running ?? 0) < HARDLY) weights = weigh(page, true);
  const root = findRoot(page, weights, headline);
  if (root !== null) removeSiblings(root, weights, headline);
  return { root, weights, because: way.because, judgement: judge(page, root, left, headline) };
}

/** Where a part goes however much it holds. */
const EVERYTHING: Limits = { names: 2, beside: 2 };
