import {
  type Article,
  type Block,
  type List,
  lengthOfTitle,
  offsetsOf,
  type Position,
  type Section,
  type Table,
  textOf,
  textOfInlines,
  textOfItem,
} from '../../model/index.ts';

/** A part of an article: from a place in it up to another, which is not before it. */
export interface Stretch {
  readonly from: Position;
  readonly to: Position;
}

/** A part of a block's text, in UTF-16 offsets. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Deeper than any author nests: what is below is written as its text alone, so that no depth exhausts the stack. */
const DEPTH_MAX = 60;

/**
 * A part of an article as one would type it, whatever the lines of the screen: paragraphs with an empty line between them, items
 * with their marks, `>` before what is quoted, code with its lines, the cells of a table with tabs between them. A mark stands
 * only where its item begins in that part. What comes after `most` characters may be missing.
 */
export function writePlain(article: Article, { from, to }: Stretch, most = Number.POSITIVE_INFINITY): string {
  const written: string[] = [];
  let isWithin = false;
  let length = 0;
  for (const { id, write } of partsOf(article)) {
    isWithin ||= id === from.block;
    if (!isWithin) continue;
    const range = {
      from: id === from.block ? from.offset : 0,
      to: id === to.block ? to.offset : Number.POSITIVE_INFINITY,
    };
    const text = write(range) ?? '';
    if (text !== '') written.push(text);
    length += text.length;
    if (id === to.block || length > most) break;
  }
  return written.join('\n\n');
}

/** All of some sections that follow each other. */
export function stretchOfSections(sections: readonly Section[]): Stretch | null {
  const [first] = sections;
  const last = sections.at(-1);
  const from = first && (first.heading === null ? first.blocks[0]?.id : first.id);
  const to = last && (last.blocks.at(-1)?.id ?? last.id);
  if (from === undefined || to === undefined) return null;
  return { from: { block: from, offset: 0 }, to: { block: to, offset: Number.POSITIVE_INFINITY } };
}

interface Part {
  readonly id: string;
  readonly write: (range: Range) => string | null;
}

function* partsOf({ title, standfirst, sections }: Article): Generator<Part> {
  const ofWords = (id: string, words: string): Part => ({ id, write: (range) => cut(words, 0, range) });
  if (title !== null) yield ofWords('title', title);
  if (standfirst !== null) yield ofWords('standfirst', standfirst);
  for (const { id, heading, blocks } of sections) {
    if (heading !== null) yield ofWords(id, heading);
    for (const block of blocks) yield { id: block.id, write: (range) => write(block, 0, range) };
  }
}

function cut(text: string, base: number, { from, to }: Range): string {
  return text.slice(Math.max(0, from - base), Math.max(0, to - base));
}

/** Parts of a text are parted by a line end at least: those that touch a range share some of it, or have no text at all. */
function touches(base: number, length: number, { from, to }: Range): boolean {
  return base <= to && base + length >= from;
}

/** The part of a block, whose text begins at `base`, that stands in a range; null where none does. */
function write(block: Block, base: number, range: Range, level = 0): string | null {
  const text = textOf(block);
  if (!touches(base, text.length, range)) return null;
  if (level > DEPTH_MAX) return cut(text, base, range);
  switch (block.type) {
    case 'paragraph':
    case 'caption':
    case 'term':
    case 'verbatim':
    case 'code':
      return cut(text, base, range);
    case 'quotation':
      return indent(writeBlocks(block.blocks, base, range, level), '> ', '> ');
    case 'callout': {
      const name = block.title ?? `${block.kind.charAt(0).toUpperCase()}${block.kind.slice(1)}:`;
      const head = base >= range.from ? name : '';
      const rest = writeBlocks(block.blocks, base + lengthOfTitle(block), range, level);
      return [head, rest].filter((part) => part !== '').join('\n\n');
    }
    case 'footnote': {
      const mark = base >= range.from ? `[${block.label}] ` : '';
      return mark + writeBlocks(block.blocks, base, range, level);
    }
    case 'list':
      return writeList(block, base, range, level);
    case 'table':
      return writeTable(block, base, range);
    case 'image': {
      const picture = block.alt === '' ? '[image]' : `[image: ${block.alt}]`;
      return block.caption ? `${picture}\n${textOfInlines(block.caption)}` : picture;
    }
    case 'rule':
      return '* * *';
    default:
      return block satisfies never;
  }
}

function writeBlocks(blocks: readonly Block[], base: number, range: Range, level: number): string {
  const offsets = offsetsOf(blocks, 'quotation');
  return blocks
    .map((block, at) => write(block, base + (offsets[at] ?? 0), range, level + 1))
    .filter((text) => text !== null)
    .join('\n\n');
}

function writeList({ ordered, start, items }: List, base: number, range: Range, level: number): string {
  const written: string[] = [];
  let at = base;
  for (const [index, { checked, marker, blocks }] of items.entries()) {
    const sign = ordered ? (marker ?? `${start + index}.`) : '-';
    const box = checked === null ? '' : checked ? '[x] ' : '[ ] ';
    const mark = `${sign} ${box}`;
    const offsets = offsetsOf(blocks, 'item');
    let item = '';
    for (const [place, block] of blocks.entries()) {
      const text = write(block, at + (offsets[place] ?? 0), range, level + 1);
      if (text === null) continue;
      if (item !== '') item += block.type === 'list' ? '\n' : '\n\n';
      item += text;
    }
    const length = textOfItem(blocks).length;
    if (touches(at, length, range)) {
      const isBegun = at >= range.from;
      written.push(isBegun ? indent(item, mark, ' '.repeat(mark.length)) : item);
    }
    at += length + 1;
  }
  return written.join('\n');
}

/** A cell is on one line: in a spreadsheet, rows stay rows. */
function writeTable({ header, rows }: Table, base: number, range: Range): string {
  const written: string[] = [];
  let at = base;
  for (const row of [header, ...rows]) {
    const cells = row.map(textOfInlines);
    const { length } = cells.join('\t');
    if (cells.length > 0 && touches(at, length, range))
      written.push(cells.map((cell) => cell.replaceAll('\n', ' ')).join('\t'));
    at += length + 1;
  }
  return written.join('\n');
}

/** Puts something before the first line and something before the others; empty lines stay bare. */
function indent(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? first + line : line === '' ? rest.trimEnd() : rest + line))
    .join('\n');
}
