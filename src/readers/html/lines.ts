import { type Element, isInline, type Node, wordsOf } from './tree.ts';
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
}

const LONGEST = 400;

/** The lines of an element in reading order. */
export function linesOf(root: Element, weights: Weights): Line[] {
  const lines: Line[] = [];
  const visit = (element: Element): void => {
    if (element.removed || isInline(element)) return;
    const holds = element.children.some((child) => child.type === 'element' && !child.removed && !isInline(child));
    if (holds) {
      for (const child of element.children) if (child.type === 'element') visit(child);
    } else if (element.letters > 0) {
      const text = wordsOf(element, LONGEST);
      lines.push({
        element,
        text,
        key: fold(text),
        letters: element.letters,
        linked: element.linked / element.letters,
        running: (weights.get(element)?.own ?? 0) > 0,
        heading: /^h[1-6]$/.test(element.name),
      });
    }
  };
  visit(root);
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

/** Whether a node is an element that is still part of the article. */
export function isKept(node: Node): node is Element {
  return node.type === 'element' && node.removed === null;
}
