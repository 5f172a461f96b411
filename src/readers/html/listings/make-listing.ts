import { isBlank } from '../../../model/index.ts';
import { isHidden } from '../extraction/part-rules.ts';
import { createElement, type Element, elementsOf, findElement, type Node, wordsOf } from '../parsing/tree.ts';
import { PREFORMATTED } from './kinds.ts';
import { languageOf } from './language.ts';
import { readLines } from './lines.ts';
import { withLinks } from './listing-links.ts';
import { captionOf, type Surroundings, sortSurroundings } from './surroundings.ts';

/** Of a listing's elements so many are asked for the language. */
const MOST_ASKED = 12;
/** Nodes around a listing that are looked at to tell whether they belong to it. */
const MOST_BESIDE = 48;

/** What is known of the listings that were set. */
export type Known = WeakMap<Element, 'code' | 'captioned'>;

/** The listing that an element is, with what was taken out of it before it; the element where it says nothing. */
export function makeListing(element: Element, listing: Element, known: Known): Node[] {
  const code = listing.name === 'pre' ? findElement(listing, ({ name }) => name === 'code') : null;
  const inner = code && surroundingsOf(code, listing);
  const outer = listing === element ? null : (surroundingsOf(listing, element) ?? unseenOf(listing, element));
  const { text, taken, captions } = readLines(inner && code ? code : listing);
  if (isBlank(text)) return [element];
  const asked = [...firstOf(element), ...firstOf(listing)];
  const language = asked.reduce<string | null>((found, each) => found ?? languageOf(each), null);
  // Where white space is not kept, a space that is not to be broken stands for one.
  const made = preOf(
    element,
    PREFORMATTED.has(listing.name) ? text : text.replaceAll('\u00a0', ' ').replace(/^ +$/gm, ''),
    language ?? inner?.language ?? outer?.language ?? null,
    listing,
  );
  known.set(made, 'code');
  return withBeside(
    [...gather(taken), ...(inner?.kept ?? []), ...(outer?.kept ?? [])],
    made,
    [...(outer?.captions ?? []), ...(inner?.captions ?? []), ...captions.map(captionOf)],
    known,
  );
}

/** What stands around an element in one of those it is in, if all of it belongs to the listing. */
function surroundingsOf(inner: Element, outer: Element): Surroundings | null {
  const others: Node[] = [];
  for (let at = inner, holder = inner.parent; holder; at = holder, holder = holder.parent) {
    for (const child of holder.children) if (child !== at) others.push(child);
    if (others.length > MOST_BESIDE) return null;
    if (holder === outer) break;
  }
  return sortSurroundings(others, ({ name }) => name === 'code' || name === 'table' || name === 'pre');
}

/** What an editor holds besides its lines: it measures with it, or draws. */
function unseenOf(lines: Element, editor: Element): Surroundings {
  const kept: Element[] = [];
  for (let at = lines, holder = lines.parent; holder; at = holder, holder = holder.parent) {
    for (const child of holder.children) {
      if (child === at || child.type === 'text') continue;
      child.removed ??= { reason: 'hidden', because: 'an editor of code works with it' };
      kept.push(child);
    }
    if (holder === editor) break;
  }
  return { kept, captions: [], language: null };
}

/** What may say the language: the element, and the first `<pre>` and `<code>` in it. */
function firstOf(element: Element): Element[] {
  const found = [element];
  for (const each of elementsOf(element)) {
    if ((each.name === 'pre' || each.name === 'code') && found.push(each) === MOST_ASKED) break;
  }
  return found;
}

/** A listing in the place of an element: it has its id, and is as hidden as that was. */
function preOf(element: Element, text: string, language: string | null, listing: Element): Element {
  const attributes: { name: string; value: string }[] = [];
  if (language !== null) attributes.push({ name: 'data-language', value: language });
  for (const name of ['id', 'hidden', 'aria-hidden', 'style']) {
    const value = element.attributes.get(name);
    if (value !== undefined && (name !== 'style' || isHidden(element))) attributes.push({ name, value });
  }
  const made = createElement('pre', element.parent, attributes);
  for (const node of withLinks(text, listing)) {
    if (node.type === 'element') node.parent = made;
    made.children.push(node);
  }
  return made;
}

/** Elements that were taken out of a listing, as one a reason: a thousand numbers are one line of furniture. */
function gather(taken: readonly Element[]): Element[] {
  const gathered = new Map<string, Element>();
  for (const element of taken) {
    if (!element.removed || wordsOf(element, 40) === '') continue;
    let one = gathered.get(element.removed.because);
    if (!one) {
      const attributes = [...element.attributes].map(([name, value]) => ({ name, value }));
      one = { ...createElement('div', null, attributes), removed: element.removed };
      gathered.set(element.removed.because, one);
    }
    one.children.push(element, { type: 'text', text: ' ' });
    element.parent = one;
    element.removed = null;
  }
  return [...gathered.values()];
}

/** A listing after what is kept, and with its captions, if it has any, in a figure. */
export function withBeside(kept: Node[], made: Element, captions: readonly Element[], known: Known): Node[] {
  if (captions.length === 0) return [...kept, made];
  const figure = createElement('figure', made.parent, []);
  for (const node of [made, ...captions]) {
    node.parent = figure;
    figure.children.push(node);
  }
  known.set(figure, 'captioned');
  return [...kept, figure];
}
