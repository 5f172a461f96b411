import type { Alignment, Steps, Table } from '../model/index.ts';
import { cellsOf } from './cells.ts';
import { columnWidths } from './columns.ts';
import { isRightToLeft, wordsOfTable } from './direction.ts';
import type { FormattingContext } from './flow.ts';
import { holdNumbers } from './held-numbers.ts';
import type { LayoutBuilder } from './layout-builder.ts';
import { drawColumns, GUTTER } from './table-columns.ts';
import { drawRecords } from './table-records.ts';
import { rowsOf, type TableRows } from './table-rows.ts';

/** In a column narrower than this, a cell of more lines than that is hard to read: two or three words a line. */
const NARROW = 16;
const MOST_LINES = 5;
/** A table with more such rows than one in so many is drawn as records. */
const CRAMPED_ROWS = 8;

/** Draws a table in columns where it fits, else in records: a line a cell, under what heads it. Gives the length of its text. */
export function* drawTable(
  builder: LayoutBuilder,
  context: FormattingContext,
  table: Table,
  base: number,
): Steps<number> {
  builder.mirrored = context.rightToLeft ?? isRightToLeft(wordsOfTable(table), context.mostly);
  const align = builder.mirrored ? table.align.map(mirrorSide) : table.align;
  const rows = rowsOf(table, base);
  // Who said it stands in the margin that a wide row would take.
  const isQuoted = context.quoted.ranges.length > 0;
  const room = isQuoted
    ? builder.measureRoom(context.indent, base, { bar: context.bar })
    : builder.measureTableRoom(context.indent, base, { bar: context.bar });
  const widths = fitColumns(rows, room);
  if (widths) yield* drawColumns(builder, context, rows, align, widths);
  else yield* drawRecords(builder, context, rows);
  return rows.end - base;
}

/** A side that the page names is that side, whatever comes first; none is the side at which cells begin. */
function mirrorSide(side: Alignment): Alignment {
  return side === 'left' ? 'right' : side === 'right' ? 'left' : side;
}

/** Widths of columns; null where records are easier to read. */
function fitColumns({ header, body }: TableRows, room: number): number[] | null {
  const texts = [...(header ? [header] : []), ...body].map((row) => row.texts.map(holdNumbers));
  const count = texts.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = columnWidths(texts, room - GUTTER * (count - 1));
  if (!widths) return null;
  const isCramped = (text: string, column: number) => {
    const width = widths[column] ?? 1;
    return width < NARROW && linesOf(text, width) > MOST_LINES;
  };
  return texts.filter((row) => row.some(isCramped)).length * CRAMPED_ROWS > texts.length ? null : widths;
}

/** About the lines that a text takes beyond those that its author set. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  for (const line of text.split('\n')) lines += Math.max(0, Math.ceil(cellsOf(line) / width) - 1);
  return lines;
}
