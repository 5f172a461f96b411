import type { MarkedToken, Token, Tokens } from 'marked';
import {
  type Block,
  clean,
  cleanLine,
  cleanOrNull,
  type Footnote,
  type Ids,
  type Inline,
  isBlank,
  type ListItem,
  textInline,
  textOfInlines,
  trimEndOf,
} from '../../model/index.ts';
import type { Piece } from '../html/index.ts';
import { renumberBlock } from '../mail/renumber.ts';
import { tidyInlines } from '../tidy.ts';
import type { DefinitionToken } from './definitions.ts';
import type { FootnoteToken } from './footnotes.ts';
import { readInlines, readLooseInlines } from './inlines.ts';
import type { FragmentToken, PiecesToken } from './markup.ts';
import { MAX_DEPTH } from './pieces.ts';

export type BlockToken = MarkedToken | DefinitionToken | FootnoteToken | FragmentToken | PiecesToken;

/** What reading a run of blocks needs and leaves behind. */
export interface BlockContext {
  readonly ids: Ids;
  /** Definitions met on the way; they are read at the end of their section. */
  readonly footnotes: FootnoteToken[];
}

/** Tokens as blocks, in order. */
export function readBlocks(tokens: readonly Token[], context: BlockContext, depth = 0): Block[] {
  const blocks: Block[] = [];
  /** What a comment says of the next block. */
  let mark: string | null = null;
  for (const token of tokens) {
    const comment = token.type === 'html' ? COMMENT.exec(token.raw) : null;
    if (comment) mark = comment[1] ?? '';
    const read = readBlock(token as BlockToken, context, depth);
    for (const block of read)
      blocks.push(token.type === 'definition' ? block : asCaption(block, blocks.at(-1), mark));
    if (read.length > 0) mark = null;
  }
  return blocks;
}

/** Tokens as blocks, and as headings of sections where they stand in nothing. */
export function readPieces(tokens: readonly Token[], context: BlockContext, depth: number): Piece[] {
  const pieces: Piece[] = [];
  let run: Token[] = [];
  const close = () => {
    for (const block of readBlocks(run, context, depth)) pieces.push({ type: 'block', block });
    run = [];
  };
  for (const token of tokens) {
    if (depth > 0 || token.type !== 'heading') run.push(token);
    else {
      close();
      const text = cleanLine(textOfInlines(readInlines(token.tokens)));
      if (text !== '') pieces.push({ type: 'heading', depth: Number(token['depth']), text });
    }
  }
  close();
  return pieces;
}

/** The definitions met so far, as blocks; the context holds none afterwards. */
export function readFootnotes(context: BlockContext): Footnote[] {
  const notes: Footnote[] = [];
  // Notes within notes join the end of the queue; each is nested in its text, so the queue ends.
  for (let at = 0, token = context.footnotes[0]; token; token = context.footnotes[++at]) {
    const id = context.ids.block();
    notes.push({
      id,
      type: 'footnote',
      label: cleanLine(token.label),
      blocks: readBlocks(token.tokens, context, 1),
    });
  }
  context.footnotes.length = 0;
  return notes;
}

function readBlock(token: BlockToken, context: BlockContext, depth: number): Block[] {
  const { ids } = context;
  if (depth > MAX_DEPTH) return paragraphOf(ids, [textInline(cleanLine(token.raw))]);
  switch (token.type) {
    case 'paragraph':
      return readParagraph(token.tokens, ids);
    case 'text':
      return readParagraph(token.tokens ?? [token], ids);
    case 'heading':
      // A heading within a quotation or list heads no section: it stands out, and that is all.
      return paragraphOf(ids, strong(readInlines(token.tokens)));
    case 'blockquote':
      return readQuotation(token, context, depth);
    case 'list':
      return readList(token, context, depth);
    case 'definition':
      return readDefinition(token, context, depth);
    case 'code':
      return [
        {
          id: ids.block(),
          type: 'code',
          language: cleanOrNull(cleanLine(token.lang ?? '').split(' ')[0] || null),
          // Empty lines at its end show nothing, and marked counts them one too many.
          text: clean(trimEndOf(token.text, '\n')),
        },
      ];
    case 'table':
      return [
        {
          id: ids.block(),
          type: 'table',
          align: token.align,
          // A table without a header has an empty one in Markdown.
          header: token.header.some(({ text }) => text !== '')
            ? token.header.map((cell) => readInlines(cell.tokens))
            : [],
          rows: token.rows.map((row) => row.map((cell) => readInlines(cell.tokens))),
        },
      ];
    case 'hr':
      return [{ id: ids.block(), type: 'rule' }];
    case 'fragment':
      return token
        .read(ids, depth, (tokens, deep) => readPieces(tokens, context, deep))
        .flatMap((piece) =>
          piece.type === 'block' ? [piece.block] : paragraphOf(ids, strong([textInline(piece.text)])),
        );
    case 'pieces':
      for (const footnote of token.footnotes) context.footnotes.push(footnote);
      return token.blocks.map((block) => renumberBlock(block, ids));
    case 'footnote':
      context.footnotes.push(token);
      return [];
    default:
      return [];
  }
}

/** A paragraph; images that stand alone in it are blocks, their titles captions, and so are emphasised lines under them. */
function readParagraph(tokens: readonly Token[], ids: Ids): Block[] {
  const [image, end, words, more] = tokens;
  if (image?.type === 'image' && end?.raw.startsWith('\n') && words?.type === 'em' && !more) {
    const inlines = isBlank(end.raw) ? wholeEmphasis(readInlines([words])) : null;
    // An id that is taken for nothing would change those of all blocks behind it when the article is saved and read again.
    const [block] = inlines ? paragraphOf(ids, readInlines([image])) : [];
    if (block?.type === 'image' && inlines) return [{ ...block, caption: inlines }];
  }
  const title = tokens.length === 1 && tokens[0]?.type === 'image' ? (tokens[0] as Tokens.Image).title : null;
  const caption = cleanLine(title ?? '');
  const blocks = paragraphOf(ids, readInlines(tokens));
  if (caption === '' || blocks[0]?.type !== 'image') return blocks;
  return [...blocks, { id: ids.block(), type: 'caption', inlines: [textInline(caption)] }];
}

/** Nothing for no inlines, image blocks where there are only images, else a paragraph. */
export function paragraphOf(ids: Ids, inlines: readonly Inline[]): Block[] {
  if (inlines.length === 0) return [];
  const images: Block[] = [];
  for (const inline of inlines) {
    if (inline.type === 'image') images.push({ ...inline, id: '' });
    else if (inline.type !== 'break' && !(inline.type === 'text' && isBlank(inline.text))) {
      return [{ id: ids.block(), type: 'paragraph', inlines }];
    }
  }
  return images.map((image) => ({ ...image, id: ids.block() }));
}

/** The words of a paragraph that is emphasised throughout; null for any other. */
export function wholeEmphasis(inlines: readonly Inline[]): readonly Inline[] | null {
  const [only, more] = inlines;
  return only?.type === 'emphasis' && more === undefined ? only.children : null;
}

/** A comment of its own: `caption` says what follows, an empty one parts what belongs to nothing above. */
const COMMENT = /^ {0,3}<!-- (caption )?-->\s*$/;

/** An emphasised paragraph right under a picture or table is its caption, unless a comment says otherwise. */
function asCaption(block: Block, before: Block | undefined, mark: string | null): Block {
  if (block.type !== 'paragraph') return block;
  const under = (before?.type === 'image' || before?.type === 'table') && !before.under;
  if (mark === null ? !under : mark === '') return block;
  const inlines = wholeEmphasis(block.inlines);
  return inlines ? { id: block.id, type: 'caption', inlines } : block;
}

function strong(inlines: readonly Inline[]): Inline[] {
  return inlines.length === 0 ? [] : [{ type: 'strong', children: inlines }];
}

function readQuotation(token: Tokens.Blockquote, context: BlockContext, depth: number): Block[] {
  const id = context.ids.block();
  const last = token.tokens.findLast(({ type }) => type !== 'space');
  const parts = last?.type === 'paragraph' ? splitAttribution(readLooseInlines(last.tokens)) : null;
  const rest = parts ? token.tokens.slice(0, token.tokens.lastIndexOf(last as Token)) : token.tokens;
  const blocks = readBlocks(rest, context, depth + 1);
  for (const part of parts ?? []) blocks.push(...paragraphOf(context.ids, tidyInlines(part)));
  return blocks.length === 0 ? [] : [{ id, type: 'quotation', blocks }];
}

/** A last line that begins with a dash is a paragraph of its own: who said what stands above it. */
function splitAttribution(inlines: readonly Inline[]): [Inline[], Inline[]] | null {
  for (let index = inlines.length - 1; index >= 0; index--) {
    const inline = inlines[index];
    if (inline?.type === 'break') {
      const next = inlines[index + 1];
      const dashed = next && /^\s*(?:[\u2013-\u2015]|--)\s*\S/.test(textOfInlines([next]));
      return dashed && index > 0 ? [inlines.slice(0, index), inlines.slice(index + 1)] : null;
    }
    if (inline?.type !== 'text') continue;
    const at = inline.text.lastIndexOf('\n');
    if (at < 0) continue;
    const line = [textInline(inline.text.slice(at + 1)), ...inlines.slice(index + 1)];
    if (!/^\s*(?:[\u2013-\u2015]|--)\s*\S/.test(textOfInlines(line))) return null;
    return [[...inlines.slice(0, index), textInline(inline.text.slice(0, at))], line];
  }
  return null;
}

/** Terms, and what is said of them as blocks under them. */
function readDefinition(token: DefinitionToken, context: BlockContext, depth: number): Block[] {
  const terms: Block[] = [];
  const blocks: Block[] = [];
  for (const { type, tokens } of token.items) {
    if (type === 'term') {
      const inlines = readInlines(tokens);
      if (inlines.length > 0) terms.push({ id: context.ids.block(), type: 'term', inlines });
    } else {
      for (const block of readBlocks(tokens, context, depth + 1))
        blocks.push(terms.length > 0 ? { ...block, under: (block.under ?? 0) + 1 } : block);
    }
  }
  return [...terms, ...blocks];
}

function readList(token: Tokens.List, context: BlockContext, depth: number): Block[] {
  const id = context.ids.block();
  const items = token.items.map(
    (item): ListItem => ({
      checked: item.task ? item.checked === true : null,
      blocks: readBlocks(item.tokens, context, depth + 1),
    }),
  );
  const start = typeof token.start === 'number' ? token.start : 1;
  return [{ id, type: 'list', ordered: token.ordered, start, items }];
}
