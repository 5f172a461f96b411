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
  removeParts(page, weigh(page));
  removeTeasers(page, weigh(page));
  const root = findRoot(page, weigh(page));
  if (root === null) return null;
  leaveCompany(root, weigh(root));
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
  const first = lines.findIndex(({ running, letters }) => running && letters > 80);
  const last = lines.findLastIndex(({ running, letters }) => running && letters > 80);
  for (const [at, line] of lines.entries()) {
    const place: Place = at < first ? 'head' : at > last ? 'tail' : 'body';
    const rule = LINE_RULES.find((candidate) => candidate.places.includes(place) && candidate.tells(line, known));
    if (rule) line.element.removed = { reason: rule.reason, because: rule.because };
  }
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
