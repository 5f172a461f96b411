import { type Element, elementsOf, findElement, isInline, type Node, wordsOf } from '../parsing/tree.ts';
import { REFERENCES } from './line-rules/related-words.ts';
import { fold } from './lines.ts';
import type { Weights } from './running-text.ts';

/** Headings are looked at so far. In characters. */
const LONGEST_HEADING = 60;
/** So many of a kind are a list of other articles. */
const ENOUGH = 3;
/** So many nodes after a heading are looked at: white space, a picture that was removed, what comes then. */
const NEXT = 4;
/** More running text than this is no teaser. In letters. */
const LONGEST = 700;
/** One of the kind that is no teaser and has more. In letters. */
const FULL = 400;
/** Running text that must be elsewhere on the page, under one element; a page of such parts alone is what it lists. */
const ARTICLE = 600;

/**
 * Takes off lists of other articles: elements of one kind side by side, each with a headline or picture that is a link and
 * at most a paragraph under it. Whether there was any.
 */
export function removeTeasers(page: Element, weights: Weights): boolean {
  const lists: Element[][] = [];
  const references = new References();
  for (const element of elementsOf(page, ({ removed }) => removed !== null)) {
    if (references.holds(element) || element.children.length < ENOUGH) continue;
    const kinds = new Map<string, Element[]>();
    for (const [at, child] of element.children.entries()) {
      if (child.type !== 'element' || child.removed || isInline(child)) continue;
      if (/^h[1-6]$/.test(child.name) && heads(element.children, at, weights)) continue;
      const kind = `${child.name} ${(child.attributes.get('class') ?? '').trim().split(/\s+/, 1)[0]}`;
      const same = kinds.get(kind);
      if (same) same.push(child);
      else kinds.set(kind, [child]);
    }
    for (const same of kinds.values()) {
      if (same.length < ENOUGH) continue;
      const teasers: Element[] = [];
      // One that says all it has to say makes the others articles too, or answers.
      let full = false;
      for (const child of same) {
        if (isTeaser(child, weights)) teasers.push(child);
        else full ||= (weights.get(child)?.running ?? 0) > FULL;
      }
      if (teasers.length >= ENOUGH && teasers.length * 2 > same.length && !full && !leadApart(teasers))
        lists.push(teasers);
    }
  }
  if (lists.length === 0) return false;
  const marked = new Set(lists.flat());
  let most = 0;
  for (const element of elementsOf(
    page,
    (candidate) => candidate.removed !== null || marked.has(candidate),
  )) {
    let sum = 0;
    for (const child of element.children) {
      if (child.type === 'element' && !marked.has(child) && !child.removed)
        sum += weights.get(child)?.own ?? 0;
    }
    most = Math.max(most, sum + (weights.get(element)?.own ?? 0));
  }
  if (most < ARTICLE) return false;
  for (const teaser of marked) {
    teaser.removed = { reason: 'related', because: 'it is one of a row of teasers' };
  }
  return true;
}

const LISTS = new Set(['ul', 'ol']);

/** The references of an article, by the heading they stand under. */
class References {
  private holder: Element | null = null;
  /** Takes the next element of a page, in reading order; whether it is a list of the article's own. */
  holds(element: Element): boolean {
    if (/^h[1-6]$/.test(element.name)) {
      const words = wordsOf(element, LONGEST_HEADING, ({ removed }) => removed !== null);
      this.holder = REFERENCES.has(fold(words)) ? element.parent : null;
    }
    const { parent } = element;
    return (
      this.holder !== null &&
      parent !== null &&
      LISTS.has(element.name) &&
      // Either may stand in a division of its own.
      (parent === this.holder || parent.parent === this.holder || parent === this.holder.parent)
    );
  }
}

/** Whether most links that parts begin with lead to sites of their own, as in a list of what others offer. */
function leadApart(parts: readonly Element[]): boolean {
  const hosts = new Set<string>();
  for (const part of parts) {
    const link = findElement(part, ({ name, attributes }) => name === 'a' && attributes.has('href'));
    const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(link?.attributes.get('href') ?? '')?.[1];
    if (host !== undefined) hosts.add(host.toLowerCase());
  }
  return hosts.size * 2 > parts.length;
}

/** Whether the heading at a place stands over running text. */
function heads(nodes: readonly Node[], at: number, weights: Weights): boolean {
  for (const node of nodes.slice(at + 1, at + 1 + NEXT))
    if (node.type === 'element' && !node.removed) return (weights.get(node)?.running ?? 0) > 0;
  return false;
}

function isTeaser(element: Element, weights: Weights): boolean {
  const running = weights.get(element)?.running ?? 0;
  if (running > LONGEST || element.linked === 0) return false;
  let headed = false;
  let paragraphs = 0;
  for (const inner of elementsOf(element, ({ removed }) => removed !== null)) {
    if ((weights.get(inner)?.own ?? 0) > 0 && ++paragraphs > 2) return false;
    if (/^h[1-6]$/.test(inner.name) && inner.linked > 0 && inner.linked >= inner.letters * 0.8) headed = true;
    if (inner.name === 'a' && inner.blocky && inner.letters > 0) headed = true;
  }
  return headed || element.linked > element.letters * 0.6;
}
