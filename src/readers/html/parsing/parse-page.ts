import { keepLineEnds } from '../listings/preserved-lines.ts';
import { setListings } from '../listings/set-listings.ts';
import { elementsOf, type Page, parseTree, wrapRuns } from './tree.ts';

/**
 * The tree of a page, as `parseTree` gives it: each listing of code is one `<pre>`, and every line of the rest an element.
 */
export function parsePage(html: string): Page {
  const page = parseTree(html);
  setListings(page.root);
  keepLineEnds(page.root);
  for (const element of elementsOf(page.root)) wrapRuns(element);
  return page;
}
