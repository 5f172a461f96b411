import type { Article } from './article.ts';
import type { Block, Callout } from './blocks.ts';
import { clean } from './clean.ts';
import type { Inline } from './inlines.ts';

/** What stands around deleted words. */
export const STRIKE = '~~';
const PARAGRAPH_BREAK = '\n\n';
const LINE_BREAK = '\n';
const CELL_BREAK = '\t';

/** Some words as an inline. */
export function textInline(words: string): Extract<Inline, { readonly type: 'text' }> {
  return { type: 'text', text: clean(words) };
}

/** The words of some inlines: alt text for images, `[label]` for references, `~~…~~` around what is deleted, a line feed for breaks. */
export function textOfInlines(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) text += textOfInline(inline);
  return text;
}

function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
    case 'math':
      return inline.text;
    case 'emphasis':
    case 'strong':
    case 'mark':
    case 'colored':
    case 'link':
      return textOfInlines(inline.children);
    case 'deleted':
      return STRIKE + textOfInlines(inline.children) + STRIKE;
    case 'image':
      return inline.alt;
    case 'reference':
      return `[${inline.label}]`;
    case 'break':
      return LINE_BREAK;
    default:
      return inline satisfies never;
  }
}

/**
 * The plain text of a block, to which every offset in it refers. Paragraphs inside it are parted by an empty line (a callout's title is one),
 * list items and table rows by a line end, cells by a tab; markers (bullets, numbers) are not part of it.
 */
export function textOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'caption':
    case 'term':
    case 'verbatim':
      return textOfInlines(block.inlines);
    case 'quotation':
    case 'footnote':
      return textOfBlocks(block.blocks);
    case 'callout':
      return [block.title, ...block.blocks.map(textOf)].filter((part) => part !== null).join(PARAGRAPH_BREAK);
    case 'list':
      return block.items.map((item) => textOfItem(item.blocks)).join(LINE_BREAK);
    case 'code':
      return block.text;
    case 'table':
      return [block.header, ...block.rows]
        .map((row) => row.map(textOfInlines).join(CELL_BREAK))
        .join(LINE_BREAK);
    case 'image':
      return block.alt;
    case 'rule':
      return '';
    default:
      return block satisfies never;
  }
}

/** Blocks inside a quotation, callout or footnote: parted by an empty line. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOf).join(PARAGRAPH_BREAK);
}

/** Blocks inside a list item: parted by a line end. */
export function textOfItem(blocks: readonly Block[]): string {
  return blocks.map(textOf).join(LINE_BREAK);
}

/** How much of a callout's text stands before that of its blocks: its title and the empty line after it. */
export function lengthOfTitle({ title, blocks }: Callout): number {
  return title === null ? 0 : title.length + (blocks.length > 0 ? PARAGRAPH_BREAK.length : 0);
}

/** Where each of some sibling blocks begins in the text of the block that holds them. */
export function offsetsOf(blocks: readonly Block[], holder: 'quotation' | 'footnote' | 'item'): number[] {
  const gap = holder === 'item' ? LINE_BREAK.length : PARAGRAPH_BREAK.length;
  let at = 0;
  return blocks.map((block) => {
    const start = at;
    at += textOf(block).length + gap;
    return start;
  });
}

/** A text that positions and quotes refer to, with what they call it. */
export interface NamedText {
  /** Id of a top-level block, or of a section (its heading), or `title` or `standfirst`. */
  readonly block: string;
  readonly text: string;
}

/** Every text of an article that has a name, in reading order; only those that are wanted. */
export function* textsOf(article: Article, isWanted = (_block: string) => true): Generator<NamedText> {
  const { title, standfirst } = article;
  if (title !== null && isWanted('title')) yield { block: 'title', text: title };
  if (standfirst !== null && isWanted('standfirst')) yield { block: 'standfirst', text: standfirst };
  for (const { id, heading, blocks } of article.sections) {
    if (heading !== null && isWanted(id)) yield { block: id, text: heading };
    for (const block of blocks) if (isWanted(block.id)) yield { block: block.id, text: textOf(block) };
  }
}

/** The text that a position's or a quote part's `block` names; undefined where there is none of that id. */
export function textAt(article: Article, block: string): string | undefined {
  for (const { text } of textsOf(article, (id) => id === block)) return text;
  return undefined;
}
