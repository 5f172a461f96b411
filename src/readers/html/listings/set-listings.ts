import { isBlank } from '../../../model/index.ts';
import { isHidden } from '../extraction/part-rules.ts';
import { type Element, findElement, isInline, markBlocky, type Node, wordsOf } from '../parsing/tree.ts';
import { countsLines } from './gutters.ts';
import { listingIn } from './kinds.ts';
import { languageOf } from './language.ts';
import { isListingCaption } from './listing-captions.ts';
import { type Known, makeListing, withBeside } from './make-listing.ts';
import { captionOf, sortSurroundings } from './surroundings.ts';

/** Elements that only hold a listing and what belongs to it, where nothing else is in them. */
const WRAPPERS = new Set('div figure span p a center font pre'.split(' '));
/** Children of an element that are looked at to tell whether it wraps a listing. */
const MOST_CHILDREN = 48;

/**
 * Makes each listing of code on a page one `<pre>` with its source text, its language as `data-language`. It takes the place
 * of the elements around it that hold nothing but buttons, labels, numbers of lines and captions: those stand beside it then,
 * marked as furniture, or with it in a `<figure>`. Changes the tree.
 */
export function setListings(root: Element): void {
  setChildren(root, new WeakMap(), false);
}

function setChildren(holder: Element, known: Known, inCode: boolean): void {
  const { children } = holder;
  if (!children.some(({ type }) => type === 'element')) return;
  const nodes: Node[] = [];
  for (const child of children) {
    if (child.type === 'text') nodes.push(child);
    else for (const node of setElement(child, known, inCode)) nodes.push(node);
  }
  children.length = 0;
  let holds = false;
  for (const node of withCaptions(nodes, known)) {
    children.push(node);
    if (node.type === 'text') continue;
    node.parent = holder;
    holds ||= known.has(node);
  }
  if (holds) markBlocky(holder);
}

/** What stands in an element's place. */
function setElement(element: Element, known: Known, inCode: boolean): Node[] {
  const listing = inCode ? null : listingIn(element);
  if (listing !== null) return makeListing(element, listing, known);
  setChildren(element, known, inCode || element.name === 'code');
  return unwrap(element, known);
}

/** What an element holds, where that is a listing with what belongs to it; else the element. */
function unwrap(element: Element, known: Known): Node[] {
  const { name, children, attributes } = element;
  if (!(WRAPPERS.has(name) || name.includes('-')) || children.length > MOST_CHILDREN || isHidden(element))
    return [element];
  const listings = children.filter((child) => child.type === 'element' && known.has(child)) as Element[];
  const [first, second, more] = listings;
  if (!first || more) return [element];
  const numbers = second && numbersBeside(first, second) ? first : null;
  const made = numbers ? second : first;
  if (!made || (second && !numbers)) return [element];
  const others = children.filter((child) => child !== made && child !== numbers);
  const beside = sortSurroundings(
    others,
    (each) => known.has(each) || each.name === 'pre' || each.name === 'code',
  );
  if (!beside) return [element];
  if (numbers) {
    numbers.removed = { reason: 'line-number', because: 'it only counts the lines of code' };
    beside.kept.unshift(numbers);
  }
  const named = nameListing(made, languageOf(element) ?? beside.language, attributes.get('id'), known);
  if (known.get(named) !== 'captioned' || beside.captions.length === 0)
    return withBeside(beside.kept, named, known.get(named) === 'captioned' ? [] : beside.captions, known);
  for (const caption of beside.captions) {
    caption.parent = named;
    named.children.push(caption);
  }
  return [...beside.kept, named];
}

/** Numbers of lines as a listing of their own, before one of as many lines. */
function numbersBeside(first: Element, second: Element): boolean {
  const numbers = textOfListing(first).trim();
  return (
    countsLines(numbers) && numbers.split(/\s+/).length === textOfListing(second).trim().split('\n').length
  );
}

function textOfListing(element: Element): string {
  const pre = findElement(element, ({ name }) => name === 'pre');
  const [text] = pre?.children ?? [];
  return text?.type === 'text' ? text.text : '';
}

/** The listing with the language and the id that what was around it had, where it had none. */
function nameListing(
  listing: Element,
  language: string | null,
  id: string | undefined,
  known: Known,
): Element {
  const pre = listing.name === 'pre' ? listing : findElement(listing, ({ name }) => name === 'pre');
  if (!pre) return listing;
  const attributes = new Map(pre.attributes);
  if (language !== null && !attributes.has('data-language')) attributes.set('data-language', language);
  if (id !== undefined && !attributes.has('id')) attributes.set('id', id);
  const named: Element = { ...pre, attributes };
  known.set(named, 'code');
  if (pre === listing) return named;
  listing.children[listing.children.indexOf(pre)] = named;
  return listing;
}

/** Paragraphs right under a listing that say “Listing 1: …” are its caption. */
function withCaptions(nodes: readonly Node[], known: Known): Node[] {
  const set: Node[] = [];
  let last: Element | null = null;
  for (const node of nodes) {
    if (node.type === 'element' && last && known.get(last) === 'code' && isCaptionUnder(node)) {
      set.splice(set.lastIndexOf(last), 1, ...withBeside([], last, [captionOf(node)], known));
      last = null;
      continue;
    }
    set.push(node);
    if (node.type === 'element') last = known.has(node) ? node : null;
    else if (!isBlank(node.text)) last = null;
  }
  return set;
}

function isCaptionUnder(node: Element): boolean {
  const isLine =
    node.name === 'p' && node.children.every((child) => child.type === 'text' || isInline(child));
  return isLine && isListingCaption(wordsOf(node, 400));
}
