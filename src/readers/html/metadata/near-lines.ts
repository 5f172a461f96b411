import type { FurnitureReason } from '../../../model/index.ts';
import { ancestorsOf, type Element, isInline, isWithin, type Node, wordsOf } from '../parsing/tree.ts';
import { isOthers } from './dates.ts';

/** A line that stands near the headline, or where the text ends. */
export interface NearLine {
  /** On one line, cut where it is long. Not clean. */
  readonly text: string;
  /** The element that it stands in. */
  readonly holder: Element;
  /** What it consists of. */
  readonly nodes: readonly Node[];
  /** The line before it, where that is a label: `Author:`. */
  readonly label: string;
}

/** The lines around a text, each group beginning with the nearest. */
export interface NearLines {
  readonly below: readonly NearLine[];
  readonly above: readonly NearLine[];
  readonly end: readonly NearLine[];
}

const BELOW = 14;
const ABOVE = 6;
const END = 8;
const AFTER = 12;
/** Under the headline no more text than this is passed over, in letters. */
const RUNNING = 1200;
const LONGEST = 300;
const LABEL = 40;
/** No label, and not empty: as `countLetters` counts, a character may be two. */
const LONG = 2 * LABEL;
/** What is called a teaser and has no more letters may be the line over a headline. */
const FEW = 100;
/** What is left out for this is none of the article's facts. */
const UNRELATED: ReadonlySet<FurnitureReason> = new Set([
  'hidden',
  'related',
  'comments',
  'caption',
  'credit',
]);
const SKIPPED = new Set(['figure', 'figcaption', 'nav', 'dialog', 'pre', 'blockquote']);

/** Looks around the headline, and where `root`, the article, begins and ends. */
export function linesAround(page: Element, headline: Element | null, root: Element): NearLines {
  const above: NearLine[] = [];
  const below: NearLine[] = [];
  const end: NearLine[] = [];
  const inside = headline === null ? root : headline;
  let letters = 0;
  let passed = false;
  let left = false;
  const take = (line: NearLine): boolean => {
    if (isWithin(line.holder, inside) && (headline !== null || !passed)) {
      passed = true;
      if (headline !== null) return true;
    }
    if (!passed) {
      above.unshift(line);
      if (above.length > ABOVE) above.pop();
      return true;
    }
    const within = isWithin(line.holder, root);
    left ||= !within && end.length > 0;
    if (!left && below.length < BELOW && letters < RUNNING) {
      below.push(line);
      letters += line.text.length;
    }
    if (within || left) end.unshift(line);
    if (!left && end.length > END) end.pop();
    return end.length < END + AFTER;
  };
  const around = ancestorsOf(headline, root);
  // A header before the article's own is the site's, with the day of today in it.
  const isPassedOver = (element: Element): boolean => {
    if (around.has(element)) return false;
    if (isSkipped(element, passed)) return true;
    // Behind the article, what has a heading of its own is about something else.
    if (!passed) return element.name === 'header';
    const heading = headingOf(element);
    if (heading === undefined) return false;
    return element.removed !== null || heading.removed !== null || !isWithin(element, root);
  };
  walkLines(page, take, isPassedOver);
  return { below, above, end };
}

/** Its words are only put together where they are asked for: most lines of a page are far from all that is looked for. */
class WrittenLine implements NearLine {
  #text: string | null = null;
  constructor(
    readonly holder: Element,
    readonly nodes: readonly Node[],
    readonly label: string,
  ) {}
  get text(): string {
    this.#text ??= textOf(this.nodes);
    return this.#text;
  }
}

function textOf(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes) {
    if (text.length > LONGEST) break;
    text += node.type === 'text' ? node.text : ` ${wordsOf(node, LONGEST)} `;
  }
  return text
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Calls `take` with each line in reading order until it answers false. */
function walkLines(
  page: Element,
  take: (line: NearLine) => boolean,
  isPassedOver: (element: Element) => boolean,
): void {
  let open: Node[] = [];
  let stopped = false;
  let label = '';
  const close = (holder: Element): void => {
    const nodes = open;
    open = [];
    if (nodes.length === 0 || stopped) return;
    const line = new WrittenLine(holder, nodes, label);
    const [first] = nodes;
    const long = first?.type === 'text' && (first.letters ?? 0) > LONG;
    if (!long && line.text === '') return;
    if (!take(line)) stopped = true;
    label = !long && line.text.length <= LABEL && /[:：]$/.test(line.text) ? line.text : '';
  };
  const visit = (element: Element): void => {
    if (stopped || isPassedOver(element)) return;
    for (const child of element.children) {
      if (stopped) return;
      if (child.type === 'element' && child.name === 'br') close(element);
      else if (child.type === 'text' || isInline(child)) open.push(child);
      else {
        close(element);
        visit(child);
        open = [];
      }
    }
    close(element);
  };
  visit(page);
}

const headingOf = ({ children }: Element): Element | undefined =>
  children.find((child): child is Element => child.type === 'element' && /^h[1-6]$/.test(child.name));

function isSkipped(element: Element, passed: boolean): boolean {
  const { removed, name } = element;
  if (SKIPPED.has(name) || isOthers(element)) return true;
  return (
    removed !== null &&
    UNRELATED.has(removed.reason) &&
    !(removed.reason === 'related' && element.letters < FEW && !passed)
  );
}
