import type { MarkedToken, Token, Tokens } from 'marked';
import {
  type Block,
  clean,
  cleanLine,
  cleanOrNull,
  type Footnote,
  type Furniture,
  hasStrongHeads,
  type Ids,
  type Inline,
  isBlank,
  type Table,
  textInline,
  textOfInlines,
  trimEndOf,
  withoutStrong,
} from '../../model/index.ts';
import type { Piece } from '../html/index.ts';
import type { HeadingWords } from '../link-places.ts';
import { renumberBlock } from '../mail/renumber.ts';
import { createFormula } from '../math/index.ts';
import { tidyInlines, withinLines } from '../tidy.ts';
import { readCallout, readContainer } from './callouts.ts';
import type { ContainerToken } from './containers/container.ts';
import type { DefinitionToken } from './definitions.ts';
import type { FootnoteToken } from './footnotes.ts';
import { readHeading } from './headings.ts';
import { readInfoString } from './info-strings.ts';
import { readInlines, readLooseInlines } from './inlines.ts';
import type { LeftOutToken } from './left-out.ts';
import { readList } from './lists.ts';
import type { FragmentToken, PiecesToken } from './markup.ts';
import { namesAmong, takeAttributes } from './names.ts';
import type { HeadingPart } from './part.ts';
import { MAX_DEPTH } from './pieces.ts';

export type BlockToken =
  | MarkedToken
  | ContainerToken
  | DefinitionToken
  | FootnoteToken
  | FragmentToken
  | LeftOutToken
  | PiecesToken;

/** What reading a run of blocks needs and leaves behind. */
export interface BlockContext {
  readonly ids: Ids;
  /** Names of the place that is being read, which the next block or heading takes. */
  readonly names: string[];
  /** Headings that head no section, with the id of what they became. */
  readonly headings: HeadingWords[];
  /** Definitions met on the way; they are read at the end of their section. */
  readonly footnotes: FootnoteToken[];
  /** This program wrote it: nothing is a callout but what it marks as one. */
  readonly own: boolean;
  /** What is not shown, with the block that it stands before once that is known. */
  readonly left: { furniture: Furniture; settled: boolean }[];
}

/** Tokens as blocks, in order. */
export function readBlocks(tokens: readonly Token[], context: BlockContext, depth = 0): Block[] {
  const blocks: Block[] = [];
  /** What a comment says of the next block. */
  let mark: string | null = null;
  for (const token of tokens) {
    const comment = token.type === 'html' ? COMMENT.exec(token.raw) : null;
    if (comment) mark = comment[1] ?? '';
    if (HOLD_LINES.has(token.type)) for (const name of namesAmong([token])) context.names.push(name);
    const read = readBlock(token as BlockToken, context, depth);
    for (const block of read) {
      const shown =
        token.type === 'definition'
          ? block
          : block.type === 'table' && token.type === 'table'
            ? withRowHeads(block, mark)
            : asCaption(block, blocks.at(-1), mark);
      blocks.push(shown.type === 'rule' ? shown : takeNames(shown, context));
    }
    if (read.length > 0) mark = null;
    if (depth === 0 && read[0]) settle(context, read[0].id);
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
    if (depth > 0 || token.type !== 'heading') {
      run.push(token);
      continue;
    }
    close();
    const { heading, pictures } = readHeading(token);
    if (heading) pieces.push(toPiece(heading, context));
    for (const block of paragraphOf(context.ids, pictures)) pieces.push({ type: 'block', block });
  }
  close();
  return pieces;
}

function toPiece({ depth, text, marked, written, names }: HeadingPart, context: BlockContext): Piece {
  const anchors = [...context.names.splice(0).map(cleanLine), ...names];
  return {
    type: 'heading',
    depth,
    text,
    inlines: marked ?? [textInline(text)],
    ...(marked && { marked }),
    ...(anchors.length > 0 && { anchors }),
    written,
  };
}

/** What was left out and is not placed yet stands before the block or section of an id. */
export function settle({ left }: BlockContext, id: string): void {
  for (let at = left.length - 1; at >= 0; at--) {
    const one = left[at];
    if (!one || one.settled) break;
    one.furniture = { ...one.furniture, before: id };
    one.settled = true;
  }
}

/** Tokens whose tags name the block itself; what is in others is read as blocks of its own. */
const HOLD_LINES = new Set(['paragraph', 'text', 'heading', 'table', 'html']);

/** A block with the names that were waiting for it. */
function takeNames(block: Block, { names }: BlockContext): Block {
  if (names.length === 0) return block;
  return { ...block, anchors: [...names.splice(0).map(cleanLine), ...(block.anchors ?? [])] };
}

/** The definitions met so far, as blocks; the context holds none afterwards. */
export function readFootnotes(context: BlockContext): Footnote[] {
  const notes: Footnote[] = [];
  if (!context.own) context.footnotes.sort((one, other) => Number(one.label) - Number(other.label));
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
      return readParagraphs(token.tokens, ids);
    case 'text':
      return readParagraphs(token.tokens ?? [token], ids);
    case 'heading':
      return readInnerHeading(token.tokens, context);
    case 'blockquote':
      return (
        readCallout(
          token,
          context,
          (tokens) => readBlocks(tokens, context, depth + 1),
          (tokens) => readQuotation({ ...token, tokens: [...tokens] }, context, depth),
        ) ?? readQuotation(token, context, depth)
      );
    case 'list':
      return [readList(token, ids, (tokens) => readBlocks(tokens, context, depth + 1))];
    case 'definition':
      return readDefinition(token, context, depth);
    case 'code':
      if (MATH.test(token.lang ?? '') && !isBlank(token.text))
        return paragraphOf(ids, [createFormula(token.text, true)]);
      return readCode(token, ids);
    case 'table':
      return [readTable(token, ids)];
    case 'hr':
      return [{ id: ids.block(), type: 'rule' }];
    case 'container':
      return readContainer(token, ids, (tokens) => readBlocks(tokens, context, depth + 1));
    case 'left-out':
      context.left.push({
        furniture: { text: cleanLine(token.raw), reason: token.reason, before: null },
        settled: false,
      });
      return [];
    case 'fragment':
      return readInnerFragment(token, context, depth);
    case 'pieces':
      for (const footnote of token.footnotes) context.footnotes.push(footnote);
      for (const name of token.names) context.names.push(name);
      return token.blocks.map((block) => giveIds(block, token, context));
    case 'footnote':
      context.footnotes.push(token);
      return [];
    default:
      return [];
  }
}

/** A formula on lines of its own is a paragraph, and parts what stands before it from what follows. */
function readParagraphs(tokens: readonly Token[], ids: Ids): Block[] {
  const isApart = (token: Token) => token.type === 'formula' && token['display'] === true;
  if (!tokens.some(isApart)) return readParagraph(tokens, ids);
  const blocks: Block[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && !isApart(token)) continue;
    for (const block of readParagraph(tokens.slice(from, at), ids)) blocks.push(block);
    if (token) for (const block of paragraphOf(ids, readInlines([token]))) blocks.push(block);
    from = at + 1;
  }
  return blocks;
}

/** Code that GitHub and GitLab set as a formula. */
const MATH = /^\{?\.?math\b/;

/** Code, and its title as a caption. */
function readCode({ lang, text }: Tokens.Code, ids: Ids): Block[] {
  const { language, title } = readInfoString(cleanLine(lang ?? ''));
  const code: Block = {
    id: ids.block(),
    type: 'code',
    language: cleanOrNull(language),
    // Empty lines at its end show nothing, and marked counts them one too many.
    text: clean(trimEndOf(text, '\n')),
  };
  const caption = cleanLine(title ?? '');
  return caption === ''
    ? [code]
    : [code, { id: ids.block(), type: 'caption', inlines: [textInline(caption)] }];
}

/** A paragraph; images that stand alone in it are blocks, their titles captions, and so are emphasised lines under them. */
function readParagraph(tokens: readonly Token[], ids: Ids): Block[] {
  const [image, end, words, more] = tokens;
  if (image && isPicture(image) && end?.raw.startsWith('\n') && words?.type === 'em' && !more) {
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

/** A picture, or a link around one. */
function isPicture(token: Token): boolean {
  const [only, more] = token.type === 'link' ? (token['tokens'] ?? []) : [token];
  return only?.type === 'image' && more === undefined;
}

/** Nothing for no inlines, image blocks where there are only images, else a paragraph. */
export function paragraphOf(ids: Ids, inlines: readonly Inline[]): Block[] {
  if (inlines.length === 0) return [];
  const [only, more] = inlines;
  const [picture, another] = only?.type === 'link' ? only.children : [];
  if (only?.type === 'link' && picture?.type === 'image' && !more && !another)
    return [{ ...picture, id: ids.block(), ...(only.url !== picture.url && { link: only.url }) }];
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

function readTable({ align, header, rows }: Tokens.Table, ids: Ids): Table {
  const heads = header.map(({ tokens }) => readInlines(tokens));
  return {
    id: ids.block(),
    type: 'table',
    align,
    // A table without a header has an empty one in Markdown.
    header: heads.some((cell) => cell.length > 0) ? heads : [],
    rows: rows.map((row) => row.map(({ tokens }) => readInlines(tokens))),
  };
}

/** A comment of its own: `caption` and `row heads` say what follows, an empty one parts what belongs to nothing above. */
const COMMENT = /^ {0,3}<!-- (caption |row heads )?-->\s*$/;

const CAPTION = 'caption ';
const ROW_HEADS = 'row heads ';

/** Cells that are all strong at the beginning of rows head them, unless a comment says otherwise. */
function withRowHeads(table: Table, mark: string | null): Table {
  if (mark === ROW_HEADS) return { ...table, rowHeads: true };
  if (mark !== null || !hasStrongHeads(table.rows)) return table;
  const rows = table.rows.map(([head = [], ...cells]) => [tidyInlines(withoutStrong(head)), ...cells]);
  return { ...table, rows, rowHeads: true };
}

/** An emphasised paragraph right under a picture or table is its caption, unless a comment says otherwise. */
function asCaption(block: Block, before: Block | undefined, mark: string | null): Block {
  if (block.type !== 'paragraph') return block;
  const under = (before?.type === 'image' || before?.type === 'table') && !before.under;
  if (mark === null ? !under : mark !== CAPTION) return block;
  const inlines = wholeEmphasis(block.inlines);
  return inlines ? { id: block.id, type: 'caption', inlines } : block;
}

/** HTML in a quotation or list. */
function readInnerFragment(token: FragmentToken, context: BlockContext, depth: number): Block[] {
  const { ids, names, headings } = context;
  const readTokens = (tokens: readonly Token[], deep: number) => readPieces(tokens, context, deep);
  return token.read(ids, names, depth, readTokens).flatMap((piece): readonly Block[] => {
    if (piece.type === 'block') return [piece.block];
    const { marked, text, anchors } = piece;
    const blocks = paragraphOf(ids, strong(marked ?? [textInline(text)]));
    for (const { id } of blocks.slice(0, 1)) headings.push({ id, words: text });
    return blocks.map((block) => (anchors ? { ...block, anchors } : block));
  });
}

/** A block that was read, with ids of the article. */
function giveIds(block: Block, { headings }: PiecesToken, context: BlockContext): Block {
  const known = new Map<string, string>();
  const numbered = renumberBlock(block, context.ids, known);
  for (const [was, id] of known) {
    const words = headings.get(was)?.words;
    if (words !== undefined) context.headings.push({ id, words });
  }
  return numbered;
}

/** A heading within a quotation or list heads no section: it stands out, and that is all. */
function readInnerHeading(written: readonly Token[], context: BlockContext): Block[] {
  const { tokens, names } = takeAttributes(written);
  const inlines = readInlines(tokens);
  const blocks = paragraphOf(context.ids, strong(inlines));
  for (const name of names) context.names.push(name);
  for (const { id } of blocks.slice(0, 1)) context.headings.push({ id, words: textOfInlines(inlines) });
  return blocks;
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
      const inlines = withinLines(readInlines(tokens));
      if (inlines.length > 0) terms.push({ id: context.ids.block(), type: 'term', inlines });
    } else {
      for (const block of readBlocks(tokens, context, depth + 1))
        blocks.push(terms.length > 0 ? { ...block, under: (block.under ?? 0) + 1 } : block);
    }
  }
  return [...terms, ...blocks];
}
