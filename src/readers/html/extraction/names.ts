import { type Element, elementsOf, wordsOf } from '../parsing/tree.ts';

const known = new WeakMap<Element, string>();
/** Attributes in which page builders name what an element is for. */
const NAMING = [
  'class',
  'id',
  'itemprop',
  'role',
  'data-component',
  'data-module',
  'data-type',
  'data-testid',
] as const;
/** More is no name but a style sheet. */
const LONGEST = 600;

/**
 * What an element is called by those who made the page: the words of its class, id and the like in lower case, with a
 * space around each (`entry-meta postAuthor` gives ` entry meta post author `).
 */
export function namesOf(element: Element): string {
  if (element.attributes.size === 0) return '';
  let names = known.get(element);
  if (names === undefined) {
    names = '';
    for (const name of NAMING) {
      if (name === 'id' && isAnchor(element)) continue;
      const value = element.attributes.get(name);
      if (value) names += ` ${value.slice(0, LONGEST)}`;
    }
    if (names !== '') {
      names = names
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ');
      names = `${names} `;
    }
    known.set(element, names);
  }
  return names;
}

/** So many elements of a part are looked at for its heading. */
const LOOKED_AT = 6;

/**
 * Whether an id is no name but a place that links lead to, made of the words of a heading: that of a heading itself, or of
 * a section whose id is made of it (`<section id="search"><h2>Search for a site`).
 */
function isAnchor(element: Element): boolean {
  if (HEADING.test(element.name)) return true;
  const id = wordsOnly(element.attributes.get('id') ?? '');
  if (id === '') return false;
  let looked = 0;
  for (const inner of elementsOf(element)) {
    if (++looked > LOOKED_AT) return false;
    if (!HEADING.test(inner.name)) continue;
    const heading = wordsOnly(wordsOf(inner, LONGEST));
    return `${heading} `.startsWith(`${id} `) && !LABEL.test(heading);
  }
  return false;
}

/** Headings of what pages have under or beside articles. */
const LABEL =
  /^(?:comments?|responses|respond|related(?: (?:articles?|posts?|stories|links|news|content))?|recommended(?: \p{L}+)?|newsletters?|subscribe|share(?: \p{L}+)?|follow(?: us)?|search|menu|navigation|contents|tags?|topics|categories|popular(?: \p{L}+)?|latest(?: \p{L}+)?|advertisement)(?: \d+)?$/u;
const HEADING = /^h[1-6]$/;

function wordsOnly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
