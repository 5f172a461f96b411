import { type Element, isInline } from '../parsing/tree.ts';

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

/** What parts or ends a sentence, in any script. */
const SENTENCE =
  /[.!?\u2026:;,\u0589\u060c\u061b\u061f\u06d4\u0964\u0965\u0f0d\u104a\u104b\u1362\u1363\u17d4\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f\uff61]/;
/** Scripts that write no space between words, and do not always say where a sentence ends: Thai to Burmese, Khmer, Chinese, Japanese. */
const UNSPACED = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]{8}/;

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
  if (run.letters < SHORT || !(SENTENCE.test(run.text) || UNSPACED.test(run.text))) {
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
