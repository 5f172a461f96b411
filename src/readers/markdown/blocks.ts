import type { MarkedToken, Token, Tokens } from 'marked';
import {
  type Block,
  clean,
  cleanLine,
  cleanOrNull,
  type Footnote,
  type Furniture,
  type Ids,
  type Inline,
  isBlank,
  textInline,
  textOfInlines,
  trimEndOf,
} from '../../model/index.ts';
import type { Piece } from '../html/index.ts';
import type { HeadingWords } from '../link-places.ts';
import { renumberBlock } from '../mail/renumber.ts';
import { createFormula } from '../math/index.ts';
import { tidyInlines, withinLines } from '../tidy.ts';
import { splitAttribution } from './attributions.ts';
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
import { paragraphOf, readParagraphs, wholeEmphasis } from './paragraphs.ts';
import type { HeadingPart } from './part.ts';
import { MAX_DEPTH } from './pieces.ts';
import { readTable, withRowHeads } from './tables.ts';

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
            : (asTableCaption(block, token, blocks.at(-1), context) ?? asCaption(block, blocks.at(-1), mark));
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

/** A comment of its own: `caption` and `row heads` say what follows, an empty one parts what belongs to nothing above. */
const COMMENT = /^ {0,3}<!-- (caption |row heads )?-->\s*$/;

const CAPTION = 'caption ';

/** An emphasised paragraph right under a picture or table is its caption, unless a comment says otherwise. */
function asCaption(block: Block, before: Block | undefined, mark: string | null): Block {
  if (block.type !== 'paragraph') return block;
  const under = (before?.type === 'image' || before?.type === 'table') && !before.under;
  if (mark === null ? !under : mark !== CAPTION) return block;
  const inlines = wholeEmphasis(block.inlines);
  return inlines ? { id: block.id, type: 'caption', inlines } : block;
}

/** `Table: words` or `: words` under a table: its caption, as pandoc has it. */
const TABLE_CAPTION = /^(?:Table)?:\s+(?=\S)/;

function asTableCaption(
  block: Block,
  { raw }: Token,
  before: Block | undefined,
  { own }: BlockContext,
): Block | null {
  if (
    own ||
    !TABLE_CAPTION.test(raw) ||
    block.type !== 'paragraph' ||
    before?.type !== 'table' ||
    before.under
  )
    return null;
  const [first, ...others] = block.inlines;
  const lead = first?.type === 'text' ? TABLE_CAPTION.exec(first.text)?.[0] : undefined;
  if (first?.type !== 'text' || lead === undefined) return null;
  return { id: block.id, type: 'caption', inlines: [textInline(first.text.slice(lead.length)), ...others] };
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

/** Terms, and what is said of them as blocks under them. */
function readDefinition(token: DefinitionToken, context: BlockContext, depth: number): Block[] {
  const terms: Block[] = [];
  const blocks: Block[] = [];
  for (const { type, tokens } of token.items) {
    if (type === 'term') {
      const inlines = withinLines(readInlines(tokens));
      for (const name of namesAmong(tokens)) context.names.push(name);
      if (inlines.length > 0)
        terms.push(takeNames({ id: context.ids.block(), type: 'term', inlines }, context));
    } else {
      for (const block of readBlocks(tokens, context, depth + 1))
        blocks.push(terms.length > 0 ? { ...block, under: (block.under ?? 0) + 1 } : block);
    }
  }
  return [...terms, ...blocks];
}
