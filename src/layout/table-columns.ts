import type { Alignment } from '../model/index.ts';
import { cellsOf } from './cells.ts';
import { type FormattingContext, spansIn } from './flow.ts';
import { holdNumbers } from './held-numbers.ts';
import type { LayoutBuilder } from './layout-builder.ts';
import { withQuotes } from './quoted.ts';
import { spanReader, styleInlines } from './styled-text.ts';
import type { TableRow, TableRows } from './table-rows.ts';
import type { Span, Steps } from './types.ts';
import { nextLine } from './wrap.ts';

/** Cells between two columns. */
export const GUTTER = 2;

/** Draws rows with their cells side by side. A rule parts the header, and rows that take several lines. */
export function* drawColumns(
  builder: LayoutBuilder,
  context: FormattingContext,
  { header, body, rowHeads }: TableRows,
  align: readonly Alignment[],
  widths: readonly number[],
): Steps<void> {
  const attributes = { bar: context.bar, right: true };
  const total = widths.reduce((sum, width) => sum + width, GUTTER * (widths.length - 1));
  // Rows of several lines would run together.
  const parted = body.some(({ texts }) => takesLines(texts, widths));
  let above: TableRow | null = null;
  for (const row of header ? [header, ...body] : body) {
    if (row.cells.length === 0) continue;
    if (above && (above === header || parted)) {
      const rule: Span = { text: '─'.repeat(total), role: 'rule' };
      builder.addLine(context.indent, 0, [rule], total, above.end, above.end, attributes);
    }
    above = row;
    const columns = row.cells.map((_, column) => {
      const strong = row === header || (rowHeads && column === 0);
      return wrapCell(context, row, column, widths[column] ?? 1, strong);
    });
    const height = columns.reduce((most, lines) => Math.max(most, lines.length), 1);
    for (let line = 0; line < height; line++) {
      const { spans, cells } = joinCells(
        columns.map((lines) => lines[line]),
        align,
        widths,
      );
      const start = line === 0 ? row.start : row.end;
      builder.addLine(context.indent, 0, spans, cells, start, row.end, attributes);
    }
    if (builder.isDue()) yield;
  }
}

const takesLines = (texts: readonly string[], widths: readonly number[]): boolean =>
  texts.some((text, column) => text.includes('\n') || cellsOf(text) > (widths[column] ?? 0));

interface CellLine {
  readonly spans: readonly Span[];
  readonly cells: number;
}

function wrapCell(
  context: FormattingContext,
  { cells, bases }: TableRow,
  column: number,
  width: number,
  strong: boolean,
): CellLine[] {
  const styled = styleInlines(cells[column] ?? [], strong ? { role: 'table', strong } : { role: 'table' });
  const { text } = styled;
  const held = holdNumbers(text);
  const spansOf = spanReader({ text, runs: withQuotes(styled.runs, bases[column] ?? 0, context.quoted) });
  const lines: CellLine[] = [];
  for (let at = 0; at < text.length; ) {
    const line = nextLine(held, at, width);
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
    }
    due += spare - before;
  });
  return { spans, cells };
}
