import { type Element, isInline, wordsOf } from './tree.ts';
import type { Weights } from './weigh.ts';

/** A line of the article: an element that holds words and nothing that stands under each other. */
export interface Line {
  readonly element: Element;
  /** Its words, cut where it is long. */
  readonly text: string;
  /** As `fold` makes them. */
  readonly key: string;
  readonly letters: number;
  /** Share of its letters that are links. */
  readonly linked: number;
  /** Whether it is running text: a sentence that is no link. */
  readonly running: boolean;
  readonly heading: boolean;
  /** Whether it stands in a list or a quotation. */
  readonly listed: boolean;
}

const LONGEST = 400;
const LISTS = new Set(['li', 'dd', 'dt', 'blockquote']);

/** The lines of an element in reading order. */
export function linesOf(root: Element, weights: Weights): Line[] {
  const lines: Line[] = [];
  const visit = (element: Element, listed: boolean): void => {
    // Cells are what their table says, however short.
    if (
      element.removed ||
      isInline(element) ||
      element.name === 'td' ||
      element.name === 'th' ||
      element.name === 'pre'
    )
      return;
    const holds = element.children.some(
      (child) => child.type === 'element' && !child.removed && !isInline(child),
    );
    if (holds) {
      for (const child of element.children)
        if (child.type === 'element') visit(child, listed || LISTS.has(element.name));
    } else if (element.letters > 0) {
      const text = wordsOf(element, LONGEST);
      lines.push({
        element,
        text,
        key: fold(text),
        letters: element.letters,
        linked: element.linked / element.letters,
        running: (weights.get(element)?.own ?? 0) > 0,
        listed: listed || LISTS.has(element.name),
        heading: /^h[1-6]$/.test(element.name),
      });
    }
  };
  visit(root, false);
  return lines;
}

/** Words alone, in lower case: for telling whether two lines say the same. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
