import { leaveCompany } from './company.ts';
import type { Metadata } from './metadata.ts';
import { LINE_RULES, type Known, type Place } from './line-rules.ts';
import { fold, isKept, type Line, linesOf } from './lines.ts';
import { removeParts } from './remove.ts';
import { removeTeasers } from './teasers.ts';
import type { Element } from './tree.ts';
import { findRoot, weigh } from './weigh.ts';

/** Finds the article on a page: the element that holds it, with what is no part of it marked as removed. */
export function extract(page: Element, metadata: Metadata): Element | null {
  removeParts(page, weigh(page), metadata.headline);
  removeTeasers(page, weigh(page));
  const root = findRoot(page, weigh(page));
  if (root === null) return null;
  leaveCompany(root, weigh(root), metadata.headline);
  removeLines(root, metadata);
  removeLonelyHeadings(root);
  return root;
}

function removeLines(root: Element, metadata: Metadata): void {
  const known: Known = {
    headlines: new Set(metadata.headlines.map(fold).filter((key) => key !== '')),
    byline: fold(metadata.byline ?? ''),
    site: fold(metadata.site ?? ''),
  };
  const lines = linesOf(root, weigh(root));
  const remove = (line: Line, place: Place): boolean => {
    const rule = LINE_RULES.find((candidate) => candidate.places.includes(place) && candidate.tells(line, known));
    if (rule) line.element.removed = { reason: rule.reason, because: rule.because };
    return rule !== undefined;
  };
  // From the end up to the last line that is the article's, from the start down to the first, then what is between.
  let end = lines.length;
  for (let open = true; open && end > 0; ) {
    const line = lines[--end];
    if (line) open = remove(line, 'tail') || !isProse(line);
  }
  let start = -1;
  for (let open = true; open && start < end; ) {
    const line = lines[++start];
    if (line && start < end) open = remove(line, 'head') || !isProse(line);
  }
  for (const line of lines.slice(start, end)) remove(line, 'body');
}

/** Enough running text to be the article's own. */
function isProse({ running, letters }: Line): boolean {
  return running && letters > 80;
}

/** A heading whose section was all removed goes with it; so does one at the very end. */
function removeLonelyHeadings(root: Element): void {
  let open: Element | null = null;
  let removedAfter: Element | null = null;
  const close = () => {
    if (open && removedAfter?.removed) open.removed = { ...removedAfter.removed };
    open = null;
    removedAfter = null;
  };
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (child.type === 'text') {
        if (child.text.trim() !== '') open = null;
      } else if (child.removed) {
        if (open) removedAfter ??= child;
      } else if (/^h[1-6]$/.test(child.name)) {
        close();
        open = child;
      } else if (child.name === 'img') open = null;
      else visit(child);
    }
  };
  visit(root);
  close();
}

export type { Line };
export { isKept };
