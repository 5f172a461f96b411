import { isBlank } from '../../../model/index.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { type Element, elementsOf } from '../parsing/tree.ts';
import { takeIntroduction } from './introduction.ts';
import { isBetter, isGood, type Judgement, judge } from './judgement.ts';
import { type Known, LINE_RULES, type PlaceInArticle } from './line-rules.ts';
import { fold, linesOf, type PageLine } from './lines.ts';
import { PART_RULES } from './part-rules.ts';
import { type Limits, removeParts } from './parts.ts';
import { findRoot } from './root.ts';
import { type Weights, weigh } from './running-text.ts';
import { removeSiblings } from './siblings.ts';
import { findStandfirst } from './standfirst.ts';
import { removeTeasers } from './teasers.ts';

/** With less running text a page is a list, a table or a poem. In letters. */
const HARDLY = 300;

/** So many lines from the first running text on are near the head. */
const NEAR = 5;

/** How far names decide, and whether any words count as text: from strict to lenient. */
interface Way extends Limits {
  /** Whether what is hidden, asks for consent or is called comments goes first. */
  readonly certain: boolean;
  readonly anyWords: boolean;
}

const WAYS: readonly Way[] = [
  { names: 0.6, beside: 1, certain: true, anyWords: false },
  { names: 0.1, beside: 1, certain: true, anyWords: false },
  { names: 0.1, beside: 0.1, certain: true, anyWords: false },
  { names: 0.1, beside: 0.1, certain: true, anyWords: true },
  { names: 0.02, beside: 0.02, certain: false, anyWords: true },
];
const EVERYTHING: Limits = { names: 1.5, beside: 1.5 };
const CERTAIN_RULES = PART_RULES.filter(({ certain }) => certain);

/** The article on a page. */
export interface Extract {
  /** The element that holds it, with what is no part of it marked as removed. */
  readonly root: Element;
  readonly standfirst: string | null;
}

/** One way to read a page, and where that leads. */
interface Reading {
  readonly root: Element | null;
  readonly weights: Weights;
  readonly judgement: Judgement;
}

/** Finds the article on a page; null where there is none. */
export function extract(page: Element, metadata: Metadata): Extract | null {
  const { headline } = metadata;
  const before = new Set(elementsOf(page));
  for (const element of before) if (element.removed === null) before.delete(element);
  const all = weigh(page).get(page)?.running ?? 0;
  let best: Reading | null = null;
  let chosen = 0;
  let last = 0;
  for (const [at, way] of WAYS.entries()) {
    if (at > 0) restore(page, before);
    const reading = read(page, headline, way);
    if (process.env.JDEBUG) console.error(at, JSON.stringify(reading.judgement), all, reading.root?.name, reading.root?.attributes.get('class'));
    last = at;
    if (best === null || isBetter(reading.judgement, best.judgement)) {
      best = reading;
      chosen = at;
    }
    if (isGood(reading.judgement, all)) break;
  }
  const way = WAYS[chosen];
  if (way && chosen !== last) {
    restore(page, before);
    best = read(page, headline, way);
  }
  if (!best?.root) return null;
  const { weights } = best;
  const standfirst = takeStandfirst(best.root, weights, metadata);
  const root = takeIntroduction(best.root, headline, weights);
  removeLines(root, weights, metadata);
  removeLonelyHeadings(root);
  removeOutside(root);
  return { root, standfirst };
}

/** Takes back what was marked since. */
function restore(page: Element, before: ReadonlySet<Element>): void {
  for (const element of elementsOf(page)) if (!before.has(element)) element.removed = null;
}

function read(page: Element, headline: Element | null, way: Way): Reading {
  const passed = new Set<Element>();
  let whole = weigh(page);
  if (way.certain) {
    removeParts(page, whole, headline, EVERYTHING, CERTAIN_RULES);
    for (const element of elementsOf(page, ({ removed }) => removed !== null)) {
      for (const child of element.children)
        if (child.type === 'element' && child.removed) passed.add(child);
    }
    whole = weigh(page);
  }
  if ((whole.get(page)?.running ?? 0) < HARDLY) whole = weigh(page, true);
  removeParts(page, whole, headline, way, PART_RULES);
  removeTeasers(page, weigh(page));
  let weights = weigh(page, way.anyWords);
  if ((weights.get(page)?.running ?? 0) < HARDLY) weights = weigh(page, true);
  const root = findRoot(page, weights, headline);
  if (root !== null) removeSiblings(root, weights, headline);
  return { root, weights, judgement: judge(page, root, whole, headline, passed) };
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
