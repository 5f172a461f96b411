import type { Element } from './tree.ts';

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
export function hintsOf(element: Element): string {
  let hints = known.get(element);
  if (hints === undefined) {
    hints = '';
    for (const name of NAMING) {
      const value = element.attributes.get(name);
      if (value) hints += ` ${value.slice(0, LONGEST)}`;
    }
    if (hints !== '') {
      hints = hints
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ');
      hints = `${hints} `;
    }
    known.set(element, hints);
  }
  return hints;
}
