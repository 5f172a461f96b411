import { isBlank } from '../../../model/index.ts';
import { isCounter, isSign } from '../blocks/pictures.ts';
import { type Element, findElement, isInline, wordsOf } from '../parsing/tree.ts';
import type { Weights } from './running-text.ts';

/** A line of the article: an element that holds words and nothing that stands under each other. */
export interface PageLine {
  readonly element: Element;
  /** Its words, cut where it is long. */
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
  /** As `fold` makes them. */
  readonly key: string;
  /** What `key` begins with, at least: cheaper to know. */
  readonly opening: string;
  readonly letters: number;
  /** Share of its letters that are links. */
  readonly linked: number;
  /** Whether it is running text: a sentence that is no link. */
  readonly running: boolean;
  readonly heading: boolean;
  /** Whether it stands in a list or a quotation. */
  readonly listed: boolean;
  /** The picture that stands right before it. */
  readonly picture: Element | null;
  /** The line before it that is no link: what links in a row stand under. */
  readonly label: PageLine | null;
  /** Whether links follow it, or what was taken for other articles already. */
  readonly leads: boolean;
}

const LONGEST = 400;
/** An opening has so many characters, and the rest of a word. */
const OPENING = 20;
/** Cells are what their table says, however short. */
const CELLS = new Set(['td', 'th', 'pre']);
/** A line with more than this share of links is nothing but links. */
export const MOST_LINKED = 0.9;
/** The same in a row of links, some of which have a date or a source beside them. */
export const ROW_LINKED = 0.75;
const LISTS = new Set(['li', 'dd', 'dt', 'blockquote']);

/** Words are only put together where they are asked for: most lines are known by their size. */
class MeasuredLine implements PageLine {
  private words: string | null = null;
  private lowered: string | null = null;
  private folded: string | null = null;
  leads = false;
  readonly label: PageLine | null;
  constructor(
    readonly element: Element,
    readonly running: boolean,
    readonly listed: boolean,
    readonly picture: Element | null,
    before: MeasuredLine | null,
  ) {
    if (before) before.leads ||= this.linked > ROW_LINKED;
    this.label = before && before.linked > ROW_LINKED ? before.label : before;
  }
  get text(): string {
    this.words ??= wordsOf(this.element, LONGEST, isRemoved);
    return this.words;
  }
  get lower(): string {
    this.lowered ??= this.text.toLowerCase();
    return this.lowered;
  }
  get opening(): string {
    const end = this.text.indexOf(' ', OPENING);
    return end < 0 ? this.key : fold(this.text.slice(0, end));
  }
  get key(): string {
    this.folded ??= fold(this.text);
    return this.folded;
  }
  get letters(): number {
    return this.element.letters;
  }
  get linked(): number {
    return this.element.linked / this.element.letters;
  }
  get heading(): boolean {
    return /^h[1-6]$/.test(this.element.name);
  }
}

/** The lines of an element in reading order. */
export function* linesOf(root: Element, weights: Weights): Generator<PageLine> {
  const stack = [{ element: root, listed: false }];
  let picture: Element | null = null;
  let last: MeasuredLine | null = null;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { element } = next;
    if (element.removed?.reason === 'related' && last) last.leads = true;
    if (element.removed || isInline(element) || CELLS.has(element.name)) continue;
    const listed = next.listed || LISTS.has(element.name);
    const before = stack.length;
    let holds = false;
    for (const child of element.children) {
      if (child.type === 'text') continue;
      stack.push({ element: child, listed });
      holds ||= !child.removed && !isInline(child);
    }
    if (holds) reverseFrom(stack, before);
    else stack.length = before;
    if (holds) continue;
    if (element.letters === 0) {
      picture = findElement(element, isPicture) ?? picture;
      continue;
    }
    const line = new MeasuredLine(element, (weights.get(element)?.own ?? 0) > 0, listed, picture, last);
    // A space that does not break has a width, and says nothing.
    if (element.letters < 4 && isBlank(line.text)) continue;
    last = line;
    picture = null;
    yield last;
  }
}

const isPicture = (element: Element) => element.name === 'img' && !isSign(element) && !isCounter(element);
const isRemoved = ({ removed }: Element) => removed !== null;

function reverseFrom(stack: unknown[], start: number): void {
  for (let low = start, high = stack.length - 1; low < high; low++, high--)
    [stack[low], stack[high]] = [stack[high], stack[low]];
}

/** In most lines of English: letters and digits are told without Unicode's tables. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;

/** Words alone, in lower case: for telling whether two lines say the same. */
export function fold(text: string): string {
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
