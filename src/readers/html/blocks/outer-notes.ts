import { createElement, type Element, elementsOf, wordsOf } from '../parsing/tree.ts';

/** What ids of notes are made of, before their number: by WordPress, Pandoc, Kramdown, MediaWiki, React components. */
const NOTE_ID =
  /^(?:user-content-)?(?:foot|end|cite[-_]?)?(?:note|fn)[-_:.]?(?:ref[-_:.]?)?[a-z]{0,12}[-_:.]?(\d{1,4})$/i;
const MOST = 1000;

/**
 * Notes that a page has under the article, outside of it: their lists become its last part, and numbers set high in it
 * that lead nowhere lead to them.
 */
export function takeNotesFromOutside(page: Element, root: Element): void {
  const notes = new Map<string, string>();
  const lists = new Set<Element>();
  for (const element of elementsOf(page, (inner) => inner === root)) {
    const id = element.name === 'li' ? (element.attributes.get('id') ?? '') : '';
    const [, number] = NOTE_ID.exec(id) ?? [];
    const { parent } = element;
    if (number === undefined || parent === null || element.letters === 0 || notes.size >= MOST) continue;
    if (!notes.has(number)) notes.set(number, id);
    lists.add(parent);
  }
  if (notes.size === 0 || !refersTo(root, notes)) return;
  for (const list of lists) {
    list.parent?.children.splice(list.parent.children.indexOf(list), 1);
    list.parent = root;
    for (const element of elementsOf(list)) element.removed = null;
    root.children.push(list);
  }
}

/** Makes links of numbers that are set high, where there is a note of each; whether anything leads to one. */
function refersTo(root: Element, notes: ReadonlyMap<string, string>): boolean {
  const ids = new Set(notes.values());
  let refers = false;
  for (const element of elementsOf(root, ({ removed }) => removed !== null)) {
    const href = element.attributes.get('href');
    if (href?.startsWith('#') && ids.has(href.slice(1))) refers = true;
    if (element.name !== 'sup' || element.linked > 0 || element.letters > 4) continue;
    const id = notes.get(
      wordsOf(element)
        .normalize('NFKC')
        .replace(/^\[|\]$/g, ''),
    );
    if (id === undefined) continue;
    refers = true;
    const link = createElement('a', element, [{ name: 'href', value: `#${id}` }]);
    link.children.push(...element.children);
    link.letters = link.linked = element.linked = element.letters;
    element.children.splice(0, element.children.length, link);
  }
  return refers;
}
