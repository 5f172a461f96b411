import {
  type Article,
  type Block,
  type Callout,
  type Format,
  type Inline,
  lengthOfTitle,
  offsetsOf,
  type Paragraph,
  type Quotation,
  type Said,
  textOf,
  textOfInlines,
} from '../../model/index.ts';
import { marksOf } from './code-marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withTypedMarks } from './typed-marks.ts';

/** Quotations inside quotations that are told apart; no conversation goes deeper. */
const DEEPEST = 8;

/** One line of running text: what a rule looks at. */
export interface TextLine {
  /** Id of the block (or `title`, `standfirst`) it stands in. */
  readonly block: string;
  /** Where it begins in that block's text. */
  readonly offset: number;
  readonly text: string;
  /** As it stands in the block, where rules read something else of the same length. */
  readonly written?: string;
  /** As long as the text, and the same but for the marks inside code, which quote nobody. */
  readonly marks: string;
  readonly section: string | null;
  readonly role: 'headline' | 'body' | 'quotation';
  /** What is said in it, where the layout tells: places in `text`. */
  readonly said: Said | null;
  /** Whom the line before a set-off quotation names. */
  readonly speaker: string | null;
  /** Length of a bold beginning, 0 without one: in interviews it names who speaks. */
  readonly bold: number;
}

/** Every line of an article in which somebody may speak, in reading order. Terms, code, tables and rules are left out. */
export function linesOf(article: Article): TextLine[] {
  const lines: TextLine[] = [];
  if (article.title) split(lines, lineOf('title', null, 'headline', article.title));
  if (article.standfirst) split(lines, lineOf('standfirst', null, 'headline', article.standfirst));
  for (const section of article.sections) {
    for (const block of section.blocks) addBlock(lines, block, section.id, article.format);
  }
  return lines;
}

function addBlock(lines: TextLine[], block: Block, section: string, format: Format): void {
  switch (block.type) {
    case 'callout':
      addCallout(lines, block, block.id, section);
      return;
    case 'paragraph':
    case 'caption': {
      const text = textOf(block);
      const marks = marksOf(block, text);
      const line = lineOf(block.id, section, 'body', text, marks, 0, boldLength(block.inlines));
      if (block.type === 'paragraph' && block.said) lines.push({ ...line, said: block.said });
      else split(lines, line);
      return;
    }
    case 'list':
    case 'footnote': {
      const text = textOf(block);
      split(lines, lineOf(block.id, section, 'body', text, marksOf(block, text)));
      return;
    }
    case 'verbatim': {
      for (const { text, ...place } of paragraphsOf(textOf(block), format))
        lines.push({ ...lineOf(block.id, section, 'body', text), ...place });
      return;
    }
    case 'quotation':
      addQuotation(lines, block, block.id, section);
      return;
    // Nobody speaks a term.
    case 'term':
    case 'code':
    case 'table':
    case 'image':
    case 'rule':
      return;
    default:
      block satisfies never;
  }
}

/** Always the same fields in the same order: lines that differ in these are slow to ask. */
function lineOf(
  block: string,
  section: string | null,
  role: TextLine['role'],
  text: string,
  marks: string = text,
  offset = 0,
  bold = 0,
): TextLine {
  return {
    block,
    offset,
    text,
    marks: withTypedMarks(marks),
    section,
    role,
    said: null,
    speaker: null,
    bold,
  };
}

/**
 * A set-off quotation is a line. One inside it is a line of its own, since it is somebody else's, and so is what goes on
 * behind it; the words over it that say whose it is are nobody's.
 */
function addQuotation(
  lines: TextLine[],
  quotation: Quotation,
  id: string,
  section: string,
  offset = 0,
  depth = 1,
): void {
  const { blocks, speaker = null } = quotation;
  const offsets = offsetsOf(blocks, 'quotation');
  const add = (from: number, to: number): void => {
    if (from >= to) return;
    const held = { ...quotation, blocks: blocks.slice(from, to) };
    const text = textOf(held);
    const at = offset + (offsets[from] ?? 0);
    lines.push({ ...lineOf(id, section, 'quotation', text, marksOf(held, text), at), speaker });
  };
  let from = 0;
  blocks.forEach((block, at) => {
    if ((block.type !== 'quotation' && block.type !== 'callout') || depth >= DEEPEST) return;
    const named = block.type === 'quotation' && block.speaker !== undefined;
    add(from, named ? at - 1 : at);
    const start = offset + (offsets[at] ?? 0);
    if (block.type === 'callout') addCallout(lines, block, id, section, start, depth + 1);
    else addQuotation(lines, block, id, section, start, depth + 1);
    from = at + 1;
  });
  add(from, blocks.length);
}

/** What stands in a callout is said as it would be outside; itself it says nothing, and nobody says it. */
function addCallout(
  lines: TextLine[],
  callout: Callout,
  id: string,
  section: string,
  offset = 0,
  depth = 1,
): void {
  const { title, blocks } = callout;
  if (title !== null) lines.push(lineOf(id, section, 'body', title, title, offset));
  const offsets = offsetsOf(blocks, 'quotation');
  const start = offset + lengthOfTitle(callout);
  blocks.forEach((block, index) => {
    const at = start + (offsets[index] ?? 0);
    const isDeep = depth >= DEEPEST;
    if (block.type === 'quotation' && !isDeep) addQuotation(lines, block, id, section, at, depth + 1);
    else if (block.type === 'callout' && !isDeep) addCallout(lines, block, id, section, at, depth + 1);
    else if (isSpeakable(block)) {
      const text = textOf(block);
      const bold = block.type === 'paragraph' ? boldLength(block.inlines) : 0;
      split(lines, lineOf(id, section, 'body', text, marksOf(block, text), at, bold));
    }
  });
}

/** Whether somebody may speak in a block: terms, code and the like are nobody's words. */
function isSpeakable({ type }: Block): boolean {
  return type !== 'term' && type !== 'code' && type !== 'table' && type !== 'image' && type !== 'rule';
}

/** A line for each line of the text. */
function split(lines: TextLine[], whole: TextLine): void {
  const { block, offset, section, role, text, marks } = whole;
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    if (at === 0 && end === text.length && end > 0) lines.push(whole);
    else if (end > at) {
      const part = text.slice(at, end);
      const bold = at === 0 ? Math.min(whole.bold, end) : 0;
      const shown = marks === text ? part : marks.slice(at, end);
      lines.push(lineOf(block, section, role, part, shown, offset + at, bold));
    }
    at = end + 1;
  }
}

function boldLength(inlines: Paragraph['inlines']): number {
  const first: Inline | undefined = inlines[0];
  return first?.type === 'strong' ? textOfInlines([first]).length : 0;
}
