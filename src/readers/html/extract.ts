import { removeParts } from './remove.ts';
import type { Element } from './tree.ts';
import { findRoot, weigh } from './weigh.ts';

/** Finds the article on a page: the element that holds it, with what is no part of it marked as removed. */
export function extract(page: Element): Element | null {
  removeParts(page, weigh(page), false);
  const root = findRoot(page, weigh(page));
  return root;
}
