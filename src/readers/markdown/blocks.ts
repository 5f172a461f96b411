import type { Token, Tokens } from 'marked';
import {
  type Block,
  cleanLine,
  type Footnote,
  type Inline,
  textInline,
  textOfInlines,
} from '../../model/index.ts';
import type { Piece } from '../html/index.ts';
import { renumberBlock } from '../mail/renumber.ts';
import { tidyInlines, withinLines } from '../tidy.ts';
import { splitAttribution } from './attributions.ts';
import { type BlockContext, type BlockToken, settle, takeNames } from './block-context.ts';
import { readCallout, readContainer } from './callouts.ts';
import { asCaption, asTableCaption, COMMENT } from './captions.ts';
import { readCode } from './code.ts';
import type { DefinitionToken } from './definitions.ts';
import { readHeading } from './headings.ts';
import { readInlines, readLooseInlines } from './inlines.ts';
import { readList } from './lists.ts';
import type { FragmentToken, PiecesToken } from './markup.ts';
import { namesAmong, takeAttributes } from './names.ts';
import { paragraphOf, readParagraphs } from './paragraphs.ts';
import type { HeadingPart } from './part.ts';
import { MAX_DEPTH } from './pieces.ts';
import { readTable, withRowHeads } from './tables.ts';

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
            : (asTableCaption(block, token, blocks.at(-1), context.own) ??
              asCaption(block, blocks.at(-1), mark));
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

/** Tokens whose tags name the block itself; what is in others is read as blocks of its own. */
const HOLD_LINES = new Set(['paragraph', 'text', 'heading', 'table', 'html']);

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
