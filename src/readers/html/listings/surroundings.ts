import { isBlank } from '../../../model/index.ts';
import { isHidden } from '../extraction/part-rules.ts';
import { createElement, type Element, findElement, type Node, wordsOf } from '../parsing/tree.ts';
import { isButton, saysButton } from './buttons.ts';
import { isGutter } from './gutters.ts';
import { classesOf } from './kinds.ts';
import { knownLanguage } from './language-names.ts';

/** What stands around a listing: nodes to keep in their order, captions, and a language where a label names one. */
export interface Surroundings {
  readonly kept: Node[];
  readonly captions: Element[];
  language: string | null;
}

/** More parts are no bar over code. */
const MOST_PARTS = 24;
/** In characters. */
const LONGEST_CAPTION = 600;
const LONGEST_LABEL = 30;
/** Bars within bars. */
const MAX_DEPTH = 6;

const CAPTION =
  /(?:^|[-_])(?:caption|title|file-?name|codeheader|code-?heading|code-?path)|blocktitle|figcaption/i;
const LABEL = /(?:^|[-_])(?:lang|language|languages?name|code-?type)(?:$|[-_])/i;
/** `src/app.js`, `.env`: no space, and an ending. */
const FILE = /^[\w@~/\\.+()[\]$-]{0,100}\.[a-z]\w{0,9}$/i;
const FILES = new Set(
  'makefile dockerfile gemfile rakefile procfile jenkinsfile vagrantfile cmakelists.txt'.split(' '),
);

/**
 * Sorts what stands beside a listing in the same element; null where any of it may be the article's: words that are neither
 * on a button, nor the name of a language or file, nor a caption.
 */
export function sortSurroundings(
  nodes: readonly Node[],
  isListing: (element: Element) => boolean,
): Surroundings | null {
  if (nodes.length > MOST_PARTS) return null;
  const found: Found = { kept: [], captions: [], language: null, removals: new Map() };
  const sort = (node: Node, depth: number, named: boolean): boolean => {
    if (node.type === 'text') {
      if (isBlank(node.text)) return true;
      return sortWords(elementOf(node), node.text.trim(), named, found);
    }
    if (node.removed || isHidden(node)) {
      found.kept.push(node);
      return !isListing(node);
    }
    if (depth > MAX_DEPTH || findElement(node, isListing)) return false;
    const words = wordsOf(node, LONGEST_CAPTION + 1);
    if (words === '') {
      if (findElement(node, ({ name }) => name === 'img') && !isButton(node)) return false;
      found.kept.push(node);
      return true;
    }
    if (isButton(node) || saysButton(words)) return take(node, BUTTON, found);
    if (isGutter(node)) return take(node, GUTTER, found);
    const called = named || node.name === 'figcaption' || classesOf(node).some((name) => CAPTION.test(name));
    const parts = node.children.filter((child) => child.type === 'element' || !isBlank(child.text));
    const whole = parts.length === 1 || !findElement(node, (inner) => inner !== node && isButton(inner));
    if (whole && sortWords(node, words, called, found)) return true;
    if (parts.length > MOST_PARTS || !parts.some(({ type }) => type === 'element')) return false;
    return parts.every((part) => sort(part, depth + 1, called));
  };
  if (!nodes.every((node) => sort(node, 0, false))) return null;
  for (const [element, removal] of found.removals) element.removed = removal;
  return { ...found, captions: found.captions.map(captionOf) };
}

/** So far: nothing is marked before all is known to belong to the listing. */
interface Found extends Surroundings {
  readonly removals: Map<Element, NonNullable<Element['removed']>>;
}

const BUTTON = { reason: 'navigation', because: 'it is a button for code' } as const;
const GUTTER = { reason: 'line-number', because: 'it only counts the lines of code' } as const;
const NAMED = { reason: 'repeated', because: 'it names the language of the code' } as const;

function take(element: Element, removal: NonNullable<Element['removed']>, found: Found): boolean {
  found.removals.set(element, removal);
  found.kept.push(element);
  return true;
}

function sortWords(element: Element, words: string, called: boolean, found: Found): boolean {
  if (saysButton(words)) return take(element, BUTTON, found);
  const language = words.length <= LONGEST_LABEL ? knownLanguage(words) : null;
  const label = language !== null || classesOf(element).some((name) => LABEL.test(name));
  if (label && words.length <= LONGEST_LABEL && !FILE.test(words)) {
    found.language ??= language;
    return take(element, NAMED, found);
  }
  const file = FILE.test(words) || FILES.has(words.toLowerCase());
  if (words.length > LONGEST_CAPTION || !(called || file)) return false;
  found.captions.push(element);
  return true;
}

/** The same words as what a caption is read from. */
export function captionOf({ parent, children }: Element): Element {
  const caption: Element = { ...createElement('figcaption', parent, []), children };
  for (const child of children) if (child.type === 'element') child.parent = caption;
  return caption;
}

function elementOf(node: Extract<Node, { readonly type: 'text' }>): Element {
  return { ...createElement('p', null, []), children: [node] };
}
