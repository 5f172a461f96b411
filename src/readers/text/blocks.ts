import {
  type Block,
  clean,
  type Ids,
  type Inline,
  type List,
  type ListItem,
  type Table,
  textInline,
} from '../../model/index.ts';
import { readInlines } from './inlines.ts';
import { bulletOf, footnoteOf, numberOf } from './marks.ts';
import type { Piece } from './piece.ts';

const CHECK = /^\[([ xX✓])\]\s+/;
const MARK = /\[(\d{1,3})\]/g;
const BREAK: Inline = { type: 'break' };
const NO_LABELS: ReadonlySet<string> = new Set();

/**
 * Makes blocks of pieces in which there is no heading. `notes`: labels of the footnotes of the whole text. `onBlock` is told
 * at which line of the input each begins.
 */
export function makeBlocks(
  pieces: readonly Piece[],
  ids: Ids,
  notes: ReadonlySet<string> = NO_LABELS,
  onBlock: (line: number, id: string) => void = () => {},
): Block[] {
  const blocks: Block[] = [];
  const inlinesOf = (text: string): Inline[] => withReferences(readInlines(text), notes);
  const paragraph = (text: string): Block => ({
    id: ids.block(),
    type: 'paragraph',
    inlines: inlinesOf(text),
  });
  let unlabelled = 0;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const made = blocks.length;
    switch (piece.kind) {
      case 'text':
      case 'turn':
      case 'attribution':
        blocks.push(paragraph(piece.text));
        break;
      case 'verse': {
        const lines = piece.text
          .split('\n')
          .flatMap((line, n): Inline[] => [...(n > 0 ? [BREAK] : []), ...inlinesOf(line)]);
        blocks.push({ id: ids.block(), type: 'paragraph', inlines: lines });
        break;
      }
      case 'rule':
        blocks.push({ id: ids.block(), type: 'rule' });
        break;
      case 'credit':
        blocks.push({ id: ids.block(), type: 'caption', inlines: inlinesOf(piece.text) });
        break;
      case 'item': {
        const run = runOf(pieces, at, (next) => next.kind === 'item' && isOrdered(next) === isOrdered(piece));
        blocks.push(makeList(run, ids, inlinesOf));
        at += run.length - 1;
        break;
      }
      case 'row': {
        const run = runOf(pieces, at, (next) => next.kind === 'row');
        blocks.push(makeTable(run, ids, inlinesOf));
        at += run.length - 1;
        break;
      }
      case 'quoted':
      case 'speech': {
        const run = runOf(pieces, at, (next, last) =>
          next.kind === 'attribution'
            ? last.kind !== 'attribution'
            : next.kind === 'quoted' && last.kind === 'quoted',
        );
        blocks.push({ id: ids.block(), type: 'quotation', blocks: makeBlocks(run.map(unquote), ids, notes) });
        at += run.length - 1;
        break;
      }
      case 'footnote': {
        const note = footnoteOf(piece.text);
        if (!note?.label) unlabelled++;
        const label = note?.label || String(unlabelled);
        blocks.push({
          id: ids.block(),
          type: 'footnote',
          label: clean(label),
          blocks: [paragraph(note?.text || piece.text)],
        });
        break;
      }
      default:
        piece.kind satisfies never;
    }
    const block = blocks[made];
    if (block) onBlock(piece.line, block.id);
  }
  return blocks;
}

function runOf(
  pieces: readonly Piece[],
  from: number,
  belongs: (next: Piece, last: Piece) => boolean,
): readonly Piece[] {
  let end = from + 1;
  for (let last = pieces[from], next = pieces[end]; last && next && belongs(next, last); next = pieces[end]) {
    last = next;
    end++;
  }
  return pieces.slice(from, end);
}

/** Deeper quoting than this is shown as this: a mail's history, not an article's structure. */
const DEEPEST = 4;

function unquote(piece: Piece): Piece {
  const depth = piece.kind === 'quoted' ? Math.min(piece.depth, DEEPEST) - 1 : 0;
  return { ...piece, depth, kind: depth > 0 ? 'quoted' : 'text' };
}

const isOrdered = (piece: Piece): boolean => numberOf(piece.text) !== null;

function makeList(pieces: readonly Piece[], ids: Ids, inlinesOf: (text: string) => Inline[]): List {
  const first = numberOf(pieces[0]?.text ?? '');
  const id = ids.block();
  const items = pieces.map(({ text }): ListItem => {
    const words = text.slice(bulletOf(text) || (first ? (numberOf(text)?.length ?? 0) : 0));
    const check = CHECK.exec(words);
    return {
      checked: check ? check[1] !== ' ' : null,
      blocks: [
        {
          id: ids.block(),
          type: 'paragraph',
          inlines: inlinesOf(check ? words.slice(check[0].length) : words),
        },
      ],
    };
  });
  return { id, type: 'list', ordered: first !== null, start: first?.value ?? 1, items };
}

function makeTable(pieces: readonly Piece[], ids: Ids, inlinesOf: (text: string) => Inline[]): Table {
  const rows = pieces.map(({ text }) => text.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? [] : inlinesOf(cell))));
  const [header = [], ...rest] = cells;
  return { id: ids.block(), type: 'table', align: new Array<null>(columns).fill(null), header, rows: rest };
}

/** Marks such as `[3]` become references where the text has such a note. */
function withReferences(inlines: Inline[], notes: ReadonlySet<string>): Inline[] {
  if (notes.size === 0) return inlines;
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type !== 'text' || !inline.text.includes('[')) return [inline];
    const parts: Inline[] = [];
    let at = 0;
    for (const match of inline.text.matchAll(MARK)) {
      const label = match[1] ?? '';
      if (!notes.has(label)) continue;
      if (match.index > at) parts.push(textInline(inline.text.slice(at, match.index)));
      parts.push({ type: 'reference', label: clean(label) });
      at = match.index + match[0].length;
    }
    if (at < inline.text.length) parts.push(textInline(inline.text.slice(at)));
    return parts;
  });
}
