import type { Element } from '../parsing/tree.ts';

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
  let names = known.get(element);
  if (names === undefined) {
    names = '';
    for (const name of NAMING) {
      // A heading's id is made of its words.
      if (name === 'id' && /^h[1-6]$/.test(element.name)) continue;
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
