import { type Draft, paragraphsOf } from './draft.ts';
import { joinText, type Line, leastIndent } from './lines.ts';

/** Blocks within each other; deeper ones are paragraphs. Every member of the house may recurse this deep. */
export const MAX_DEPTH = 24;

/** Lines of a document that stand in one block. */
export interface Stretch<Page> {
  /** What the document has said so far, and all its lines. */
  readonly page: Page;
  /** Of the whole document. What stands behind the mark of an item is a line of its own in place of the item's. */
  readonly lines: Line[];
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  /** The column that its blocks stand in. */
  readonly indent: number;
}

/** A block that was read, and the line behind it. */
export interface Found {
  readonly end: number;
  readonly drafts: readonly Draft[];
}

/** One kind of block of a language. */
export interface BlockRule<Page> {
  /** Whether a line looks as if it began one; cheap, since every line is asked. */
  readonly begins: (line: Line, stretch: Stretch<Page>, at: number) => boolean;
  /** Reads the one that begins at a line; null where it is none after all. `end` is `at` where the rest of the line was left. */
  readonly read: (stretch: Stretch<Page>, at: number) => Found | null;
  /** It ends a paragraph without a blank line between. */
  readonly interrupts?: boolean;
}

/** Reads the lines of a stretch by the rules of a language: the first that fits; what fits none is a paragraph. */
export function readBlocks<Page>(stretch: Stretch<Page>, rules: readonly BlockRule<Page>[]): Draft[] {
  const { lines, to, depth } = stretch;
  if (depth > MAX_DEPTH) return plainParagraphs(lines, stretch.from, to);
  const drafts: Draft[] = [];
  let at = stretch.from;
  while (at < to) {
    const line = lines[at];
    if (!line || line.text === '') {
      at++;
      continue;
    }
    const found = readOne(line, stretch, at, rules);
    for (const draft of found.drafts) drafts.push(draft);
    // A rule that took the beginning of a line leaves the rest of it in its place.
    at = found.end === at && found.drafts.length > 0 && lines[at] !== line ? at : Math.max(found.end, at + 1);
  }
  return drafts;
}

/** Reads all lines of a document. */
export function readDocument<Page>(page: Page, lines: Line[], rules: readonly BlockRule<Page>[]): Draft[] {
  const to = lines.length;
  return readBlocks({ page, lines, from: 0, to, depth: 0, indent: leastIndent(lines, 0, to) }, rules);
}

/** As `readBlocks`, for lines that stand in a block of the stretch. */
export function readWithin<Page>(
  { page, lines, depth }: Stretch<Page>,
  from: number,
  to: number,
  rules: readonly BlockRule<Page>[],
): Draft[] {
  return readBlocks({ page, lines, from, to, depth: depth + 1, indent: leastIndent(lines, from, to) }, rules);
}

/** Reads the block that begins at a line that is not blank. */
export function readOne<Page>(
  line: Line,
  stretch: Stretch<Page>,
  at: number,
  rules: readonly BlockRule<Page>[],
): Found {
  for (const { begins, read } of stretch.depth > MAX_DEPTH ? [] : rules) {
    const found = begins(line, stretch, at) ? read(stretch, at) : null;
    if (found) return found;
  }
  return readParagraph(stretch, at, rules);
}

function readParagraph<Page>(stretch: Stretch<Page>, at: number, rules: readonly BlockRule<Page>[]): Found {
  const { lines, to } = stretch;
  let end = at + 1;
  for (let line = lines[end]; end < to && line && line.text !== ''; line = lines[++end]) {
    const next = line;
    if (rules.some(({ interrupts, begins }) => interrupts && begins(next, stretch, end))) break;
  }
  return { end, drafts: paragraphsOf([joinText(lines, at, end)]) };
}

function plainParagraphs(lines: readonly Line[], from: number, to: number): Draft[] {
  const texts: string[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && lines[at]?.text !== '') continue;
    if (at > start) texts.push(joinText(lines, start, at));
    start = at + 1;
  }
  return paragraphsOf(texts);
}
