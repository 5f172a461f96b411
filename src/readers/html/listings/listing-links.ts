import { createElement, type Element, elementsOf, type Node } from '../parsing/tree.ts';

/** More are not kept, and of so many that are not found no more is looked for. */
const MOST_LINKS = 2000;
const MOST_MISSED = 20;

/**
 * The text of a listing with its links in it, in their order: names that lead to where they are explained. A link over
 * several lines, and one whose words are not in the text, is left out.
 */
export function withLinks(text: string, listing: Element): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  let links = 0;
  let missed = 0;
  for (const element of elementsOf(listing, ({ removed }) => removed !== null)) {
    const href = element.name === 'a' ? element.attributes.get('href') : undefined;
    const words = href === undefined ? '' : wordsIn(element).trim();
    if (href === undefined || words === '' || words.includes('\n')) continue;
    const at = text.indexOf(words, from);
    if (at < 0 && ++missed > MOST_MISSED) break;
    if (at < 0) continue;
    const link = createElement('a', null, [{ name: 'href', value: href }]);
    link.children.push({ type: 'text', text: words });
    nodes.push({ type: 'text', text: text.slice(from, at) }, link);
    from = at + words.length;
    if (++links === MOST_LINKS) break;
  }
  nodes.push({ type: 'text', text: text.slice(from) });
  return nodes;
}

function wordsIn({ children }: Element): string {
  let words = '';
  for (const child of children)
    if (child.type === 'text') words += child.text;
    else if (!child.removed) words += child.name === 'br' ? '\n' : wordsIn(child);
  return words;
}
