import type { Alignment, Cell, Table } from '../model/index.ts';
import { anchorsAmong, textOfInlines } from '../model/index.ts';
import { cellsOf } from './cells.ts';
import { columnWidths } from './columns.ts';
import { hasRightToLeft, isRightToLeft, wordsOfTable } from './direction.ts';
import { type FormattingContext, flow, spansIn } from './flow.ts';
import type { LayoutBuilder } from './layout-builder.ts';
import { withQuotes } from './quoted.ts';
import { type StyledText, spanReader, styleInlines } from './styled-text.ts';
import type { Painter, Span, Steps } from './types.ts';
import { nextLine } from './wrap.ts';

const GUTTER = 2;

interface Row {
  readonly cells: readonly Cell[];
  readonly texts: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly header: boolean;
}

/** Draws a table: by the painter, else in columns, else one cell a line. Gives the length of its text. */
export function* drawTable(
  builder: LayoutBuilder,
  context: FormattingContext,
  table: Table,
  base: number,
  painter?: Painter,
): Steps<number> {
  builder.mirrored = context.rightToLeft ?? isRightToLeft(wordsOfTable(table), context.mostly);
  const align = builder.mirrored ? table.align.map(mirrorSide) : table.align;
  const rows = rowsOf(table, base);
  const room = builder.measureRoom(context.indent, base, { bar: context.bar });
  // The painter knows words alone, in one direction, and would lose what they lead to.
  const paints = painter && !rows.some((row) => leadsSomewhere(row) || row.texts.some(hasRightToLeft));
  const painted = paints ? paint(painter, rows, table.align, room) : null;
  if (painted) {
    for (const { spans, start, end } of painted) {
      builder.addLine(context.indent, 0, [...spans], cellsOfSpans(spans), start, end, { bar: context.bar });
    }
  } else {
    const count = rows.reduce((most, row) => Math.max(most, row.texts.length), 0);
    const widths = columnWidths(
      rows.map((row) => row.texts),
      room - GUTTER * (count - 1),
    );
    if (widths) yield* drawColumns(builder, context, rows, align, widths);
    else yield* drawCells(builder, context, rows);
  }
  if (painter) yield;
  return (rows.at(-1)?.end ?? base) - base;
}

/** A side that the page names is that side, whatever comes first; none is the side at which cells begin. */
function mirrorSide(side: Alignment): Alignment {
  return side === 'left' ? 'right' : side === 'right' ? 'left' : side;
}

function leadsSomewhere({ cells }: Row): boolean {
  return cells.some((cell) => !anchorsAmong(cell).next().done);
}

function rowsOf(table: Table, base: number): Row[] {
  let at = base;
  return [table.header, ...table.rows].map((cells, index) => {
    const texts = cells.map(textOfInlines);
    const start = at;
    const end =
      start + texts.reduce((length, text) => length + text.length, 0) + Math.max(0, texts.length - 1);
    at = end + 1;
    return { cells, texts, start, end, header: index === 0 };
  });
}

interface Painted {
  readonly spans: readonly Span[];
  readonly start: number;
  readonly end: number;
}

/** The painter's lines with the rows they show: rules part rows, or each line is one. Null where they do not fit. */
function paint(
  painter: Painter,
  rows: readonly Row[],
  align: readonly Alignment[],
  room: number,
): Painted[] | null {
  const lines = painter.table(
    rows.map((row) => row.texts),
    align,
    room,
  );
  if (lines.length === 0 || lines.some((line) => cellsOfSpans(line) > room)) return null;
  const isRule = (line: readonly Span[]) =>
    line.every((span) => span.role === 'rule' || span.text.trim() === '');
  const shown = rows.filter((row) => row.texts.length > 0);
  const perLine = lines.filter((line) => !isRule(line)).length === shown.length;
  const painted: Painted[] = [];
  let index = -1;
  let fresh = true;
  for (const spans of lines) {
    const rule = isRule(spans);
    if (rule) fresh = true;
    else if (fresh || perLine) {
      index++;
      fresh = false;
      const row = shown[index];
      if (row) {
        painted.push({ spans, start: row.start, end: row.end });
        continue;
      }
    }
    const end = shown[Math.min(index, shown.length - 1)]?.end ?? shown[0]?.start ?? 0;
    painted.push({ spans, start: end, end });
  }
  return painted;
}

/** A row's cells as styled text, with the offsets at which they begin. */
function styleCells(row: Row): { readonly styled: StyledText; readonly base: number }[] {
  let at = row.start;
  return row.cells.map((cell) => {
    const styled = styleInlines(cell, row.header ? { role: 'table', strong: true } : { role: 'table' });
    const base = at;
    at += styled.text.length + 1;
    return { styled, base };
  });
}

function* drawColumns(
  builder: LayoutBuilder,
  context: FormattingContext,
  rows: readonly Row[],
  align: readonly Alignment[],
  widths: readonly number[],
): Steps<void> {
  const attributes = { bar: context.bar, right: true };
  const total = widths.reduce((sum, width) => sum + width, GUTTER * (widths.length - 1));
  const addRule = (offset: number) =>
    builder.addLine(
      context.indent,
      0,
      [{ text: '─'.repeat(total), role: 'rule' }],
      total,
      offset,
      offset,
      attributes,
    );
  // Rows of several lines would run together.
  const parted = rows.some(({ texts }) => takesLines(texts, widths));
  let above: Row | null = null;
  for (const row of rows) {
    if (row.cells.length === 0) continue;
    if (above && (above.header || parted)) addRule(above.end);
    above = row;
    const columns = styleCells(row).map(({ styled, base }, column) =>
      wrapCell(context, styled, base, widths[column] ?? 1),
    );
    const height = Math.max(1, ...columns.map((lines) => lines.length));
    for (let line = 0; line < height && !builder.cut; line++) {
      const { spans, cells } = joinCells(
        columns.map((lines) => lines[line]),
        align,
        widths,
      );
      const start = line === 0 ? row.start : row.end;
      builder.addLine(context.indent, 0, spans, cells, start, row.end, attributes);
    }
    if (builder.cut) return;
    if (builder.isDue()) yield;
  }
}

const takesLines = (texts: readonly string[], widths: readonly number[]): boolean =>
  texts.some((text, column) => text.includes('\n') || cellsOf(text) > (widths[column] ?? 0));

interface CellLine {
  readonly spans: readonly Span[];
  readonly cells: number;
}

function wrapCell(context: FormattingContext, styled: StyledText, base: number, width: number): CellLine[] {
  const { text } = styled;
  const spansOf = spanReader({ text, runs: withQuotes(styled.runs, base, context.quoted) });
  const lines: CellLine[] = [];
  for (let at = 0; at < text.length; ) {
    const line = nextLine(text, at, width);
    lines.push({ spans: spansIn(spansOf, line, width, text), cells: line.cells });
    at = line.next;
  }
  return lines;
}

function joinCells(
  line: readonly (CellLine | undefined)[],
  align: readonly Alignment[],
  widths: readonly number[],
) {
  const spans: Span[] = [];
  let cells = 0;
  let due = 0;
  line.forEach((cell, column) => {
    const spare = (widths[column] ?? 0) - (cell?.cells ?? 0);
    const side = align[column];
    const before = side === 'right' ? spare : side === 'center' ? Math.floor(spare / 2) : 0;
    due += (column > 0 ? GUTTER : 0) + before;
    if (cell && cell.cells > 0) {
      if (due > 0) spans.push({ text: ' '.repeat(due), role: 'table', gap: true });
      spans.push(...cell.spans);
      cells += due + cell.cells;
      due = 0;
      due += spare - before;
    } else due += spare - before;
  });
  return { spans, cells };
}

/** One cell a line, an empty line between rows. */
function* drawCells(builder: LayoutBuilder, context: FormattingContext, rows: readonly Row[]): Steps<void> {
  for (const [index, row] of rows.entries()) {
    if (index > 0) builder.addSpace(1, { offset: row.start, bar: context.bar });
    for (const { styled, base } of styleCells(row)) {
      yield* flow(builder, context, styled, { base });
      if (builder.cut) return;
    }
  }
}

function cellsOfSpans(spans: readonly Span[]): number {
  return spans.reduce((cells, { text }) => cells + cellsOf(text), 0);
}
