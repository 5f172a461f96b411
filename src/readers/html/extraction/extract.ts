import { isBlank } from '../../../model/index.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { Element } from '../parsing/tree.ts';
import { removeCaptions } from './captions.ts';
import { takeIntroduction } from './introduction.ts';
import type { Known, PlaceInArticle } from './line-rules/line-rule.ts';
import { LINE_RULES } from './line-rules/line-rules.ts';
import { fold, linesOf, type PageLine } from './lines.ts';
import { readBest } from './readings.ts';
import type { Weights } from './running-text.ts';
import { findStandfirst } from './standfirst.ts';

/** So many lines from the first running text on are near the head. */
const NEAR = 5;

/** The article on a page. */
export interface Extract {
  /** The element that holds it, with what is no part of it marked as removed. */
  readonly root: Element;
  readonly standfirst: string | null;
  /** For people: how it was found, where that was done otherwise than on most pages. */
  readonly because: string | null;
}

/** Finds the article on a page; null where there is none. */
export function extract(page: Element, metadata: Metadata): Extract | null {
  const { headline } = metadata;
  const reading = readBest(page, headline);
  const { weights, because } = reading;
  if (reading.root === null) return null;
  const standfirst = takeStandfirst(reading.root, weights, metadata);
  const root = takeIntroduction(reading.root, headline, weights);
  removeCaptions(root);
  removeLines(root, weights, metadata);
  removeLonelyHeadings(root);
  removeOutside(root);
  return { root, standfirst, because };
}

/** A standfirst is a fact of the article, and no part of its text. */
function takeStandfirst(
  root: Element,
  weights: Weights,
  { headline, description, headlines }: Metadata,
): string | null {
  const found = findStandfirst(root, weights, headline, description);
  const { parent } = found?.element ?? {};
  if (!found || !parent || headlines.some((title) => fold(title) === found.key)) return null;
  parent.children.splice(parent.children.indexOf(found.element), 1);
  return found.text;
}

function removeLines(root: Element, weights: Weights, metadata: Metadata): void {
  const known: Known = {
    headlines: new Set(metadata.headlines.map(fold).filter((key) => key !== '')),
    byline: fold(metadata.byline ?? ''),
    site: fold(metadata.site ?? ''),
    isOwn: (address) => isOwn(address, metadata.source.url),
  };
  const lines = [...linesOf(root, weights)];
  const remove = (line: PageLine, place: PlaceInArticle): boolean => {
    const rule = LINE_RULES.find(
      (candidate) => candidate.places.includes(place) && candidate.tells(line, known),
    );
    if (rule)
      line.element.removed = {
        reason: rule.reasonOf?.(line) ?? rule.reason,
        because: rule.because,
      };
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
  for (const [at, line] of lines.slice(start, end).entries())
    if (!(at < NEAR && remove(line, 'near'))) remove(line, 'body');
}

/** Enough running text to be the article's own. */
function isProse({ running, letters }: PageLine): boolean {
  return running && letters > 80;
}

/** Marks what stands around the article. */
function removeOutside(root: Element): void {
  for (let inner = root, holder = root.parent; holder; inner = holder, holder = holder.parent) {
    const at = holder.children.indexOf(inner);
    for (const [index, child] of holder.children.entries()) {
      if (child.type === 'text' || child === inner) continue;
      child.removed ??= {
        reason: index < at ? 'navigation' : 'footer',
        because: index < at ? 'it stands above the article' : 'it stands under the article',
      };
    }
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
        if (!isBlank(child.text)) open = null;
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

/** Relative addresses are the site's own, and those of the host the article comes from. */
function isOwn(address: string, url: string | null): boolean {
  const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1];
  if (host === undefined) return !/^(?:[a-z]+:|#)/i.test(address);
  const own = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1];
  return (
    own !== undefined &&
    (host.toLowerCase() === own.toLowerCase() || host.toLowerCase().endsWith(`.${own.toLowerCase()}`))
  );
}
