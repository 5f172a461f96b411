import { hintsOf } from './hints.ts';
import { type Element, isInline } from './tree.ts';

/** What an element's own lines are worth as the text of an article, and those of all it holds. */
export interface Weight {
  /** Letters of its own running text: sentences that are no links. */
  own: number;
  /** Letters of running text in it and below. */
  running: number;
  /** Running text less what speaks against it: the higher, the more article. */
  worth: number;
}

export type Weights = ReadonlyMap<Element, Weight>;

/** Fewer letters make no paragraph by themselves. */
const SHORT = 50;
/** How far lines that are no running text count against what holds them. */
const AGAINST = 1;

const SENTENCE = /[.!?\u2026:;,\u3002\uff01\uff1f\uff0c\u0964\u061f\u06d4]/;

interface Run {
  letters: number;
  linked: number;
  text: string;
}

/**
 * Counts letters and links of every element, and weighs each by its running text. Removed elements weigh nothing. Where
 * `lenient`, any words that are no link count for half: for pages that have hardly a sentence.
 */
export function weigh(root: Element, lenient = false): Weights {
  const weights = new Map<Element, Weight>();
  const visit = (element: Element, inLink: boolean, run: Run): Run => {
    const linked = inLink || element.name === 'a';
    const inline = isInline(element);
    const own: Run = inline ? run : { letters: 0, linked: 0, text: '' };
    const weight: Weight = { own: 0, running: 0, worth: 0 };
    element.letters = 0;
    element.linked = 0;
    for (const child of element.children) {
      if (child.type === 'text') {
        child.letters ??= countLetters(child.text);
        const { letters } = child;
        element.letters += letters;
        own.letters += letters;
        if (linked) {
          element.linked += letters;
          own.linked += letters;
        }
        if (own.text.length < 400) own.text += child.text;
        continue;
      }
      if (child.removed) continue;
      visit(child, linked, own);
      element.letters += child.letters;
      element.linked += child.linked;
      const below = weights.get(child);
      if (!below) continue;
      weight.running += below.running;
      weight.worth += below.worth > 0 ? below.worth : below.worth * AGAINST;
    }
    if (!inline) {
      const value = worthOf(element, own, lenient);
      weight.own = Math.max(0, value);
      weight.running += weight.own;
      weight.worth += value;
    }
    weights.set(element, weight);
    return own;
  };
  visit(root, false, { letters: 0, linked: 0, text: '' });
  return weights;
}

function worthOf(element: Element, run: Run, lenient: boolean): number {
  if (run.letters === 0) return 0;
  const density = run.linked / run.letters;
  if (/^h[1-6]$/.test(element.name)) return 0;
  if (density > 0.5) return -Math.min(run.letters, 100);
  const listed = element.name === 'li' || element.name === 'td' || element.name === 'dd' ? 0.5 : 1;
  if (run.letters < SHORT || !SENTENCE.test(run.text)) {
    if (lenient) return density < 0.3 ? run.letters * 0.5 : -Math.min(run.letters, 100);
    return -Math.min(run.letters, 60) * 0.3 * listed;
  }
  return run.letters * (1 - density) * listed;
}

export function countLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A character of Chinese, Japanese or Korean says as much as two letters and more.
    if (code > 0x20) letters += code >= 0x2e80 && code < 0xd800 ? 2 : 1;
  }
  return letters;
}

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
    const value = weight.worth * (BODY.test(hintsOf(element)) ? 1.1 : 1);
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
