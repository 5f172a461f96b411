import type { MathNode } from '../node.ts';
import { joinPieces } from './join.ts';
import { beside, pad, tall, widthOf } from './lines.ts';
import type { Piece, Reading } from './piece.ts';

/** More cells are no formula. */
const MOST_CELLS = 400;
/** Between columns, and before the number of an equation. */
const GAP = '  ';
const BEFORE_NUMBER = '   ';

interface Cell {
  readonly text: string;
  readonly side: 'left' | 'right' | 'center';
  readonly isNumber: boolean;
}

/** Matrices, cases and equations under each other: a line a row where lines may be, else a row behind the other. */
export function readTable(table: MathNode, reading: Reading): Piece[] {
  const rows = table.children.map((row) => readRow(row, table, reading)).filter((row) => row.length > 0);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_CELLS) reading.doubt();
  if (rows.length > 1 && !reading.display) reading.doubt();
  const several = rows.length > 1 && reading.display && cells <= MOST_CELLS;
  if (several) return [{ kind: 'table', text: setInColumns(rows) }];
  const text = rows
    .map((row) => {
      const words = row.filter((cell) => cell.text !== '' && !cell.isNumber).map((cell) => cell.text);
      const joined = row.some(({ side }) => side !== 'center') ? words.join(' ') : words.join(', ');
      const number = row.find((cell) => cell.isNumber)?.text;
      return number ? `${joined}${BEFORE_NUMBER}${number}` : joined;
    })
    .join('; ');
  return [{ kind: 'word', text }];
}

function readRow(row: MathNode, table: MathNode, reading: Reading): Cell[] {
  const labelled = row.name === 'mlabeledtr';
  const sides = (row.attributes.get('columnalign') ?? table.attributes.get('columnalign') ?? '').split(/\s+/);
  const cells = row.children.map((cell, at): Cell => {
    const named = cell.attributes.get('columnalign') ?? cell.attributes.get('class') ?? '';
    const column = labelled ? at - 1 : at;
    const side = /left|right/.exec(named)?.[0] ?? sides[Math.min(column, sides.length - 1)] ?? '';
    const isNumber = (labelled && at === 0) || holdsTag(cell);
    const text = joinPieces(reading.read(cell));
    if (text.includes('\n')) reading.doubt();
    return {
      text: text.replaceAll('\n', ' '),
      side: side === 'left' || side === 'right' ? side : 'center',
      isNumber,
    };
  });
  return cells;
}

/** Whether a cell is the number of its equation, as TeX's `\tag` makes it. */
function holdsTag({ attributes, children }: MathNode): boolean {
  return (
    /\btml-tag\b/.test(attributes.get('class') ?? '') || (children.length === 1 && children.some(holdsTag))
  );
}

function setInColumns(rows: readonly (readonly Cell[])[]): string {
  const filled = rows.map((row) => row.filter(({ isNumber }) => !isNumber));
  const count = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: count }, (_, at) =>
    filled.reduce((most, row) => Math.max(most, widthOf(row[at]?.text ?? '')), 0),
  );
  return rows
    .map((row, index) => {
      let line = '';
      let last: Cell['side'] = 'right';
      for (const [at, { text, side }] of (filled[index] ?? []).entries()) {
        const width = widths[at] ?? 0;
        if (width === 0) continue;
        if (line !== '') line += last === 'right' && side === 'left' ? ' ' : GAP;
        line += side === 'left' ? pad(text, width) : ' '.repeat(width - widthOf(text)) + text;
        last = side;
      }
      const number = row.find(({ isNumber }) => isNumber)?.text ?? '';
      return (number === '' ? line : `${line.trimEnd()}${BEFORE_NUMBER}${number}`).trimEnd();
    })
    .join('\n');
}

/** Pieces with a table among them, side by side: fences around a table are as high as it. */
export function setBeside(pieces: readonly Piece[]): string {
  const texts: string[] = [];
  let run: Piece[] = [];
  const close = (spaced: boolean) => {
    // An operator behind a table is none before it.
    const text = joinPieces(texts.length > 0 ? [{ kind: 'close', text: '' }, ...run] : run);
    if (text !== '')
      texts.push(texts.length > 0 && /^[^,.;:)\]}]/.test(text) ? ` ${text}` : text, spaced ? ' ' : '');
    run = [];
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'table') {
      if (piece) run.push(piece);
      continue;
    }
    const height = piece.text.split('\n').length;
    const opening = isFence(run.at(-1)) ? run.pop() : undefined;
    const closing = isFence(pieces[at + 1]) ? pieces[++at] : undefined;
    close(true);
    if (opening) texts.push(tall(opening.text, height), ' ');
    texts.push(piece.text);
    if (closing && closing.text !== '') texts.push(' ', tall(closing.text, height));
  }
  close(false);
  return beside(texts);
}

const isFence = (piece: Piece | undefined): boolean =>
  piece?.kind === 'open' || piece?.kind === 'close' || piece?.kind === 'bar';
