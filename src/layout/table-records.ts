import { type Cell, textOfInlines } from '../model/index.ts';
import { cellsOf } from './cells.ts';
import { BREAKING_SPACES, leastOf } from './columns.ts';
import { type FormattingContext, flow } from './flow.ts';
import { holdNumbers } from './held-numbers.ts';
import type { LayoutBuilder } from './layout-builder.ts';
import { type StyledText, spanReader, styleInlines } from './styled-text.ts';
import type { TableRow, TableRows } from './table-rows.ts';
import type { Steps } from './types.ts';

/** How far the lines of a value are set in, from the second on; and so is all under what heads a row. */
const HANGING = 2;
/** Cells beside a label that are enough for a word; with fewer, the value stands under it. */
const BESIDE_MIN = 8;
/** What has a sign of its own at its end needs no colon. */
const PUNCTUATED = /[:?!\uff1a\uff1f\uff01]$/;

/** A value that has lines of its own. */
interface Field {
  readonly value: Cell;
  /** Where its text begins. */
  readonly base: number;
  /** What stands before it; nothing where nothing heads it. */
  readonly label: Cell;
  /** It heads the others of its row. */
  readonly heads: boolean;
  readonly indented: boolean;
}

/**
 * Draws each row as a record: “head: value”, lines of its own for each cell, an empty line between rows. What heads the row
 * stands over the others. Empty cells are left out, but for those of a column that has no others.
 */
export function* drawRecords(
  builder: LayoutBuilder,
  context: FormattingContext,
  { header, body, rowHeads }: TableRows,
): Steps<void> {
  const columns = body.reduce((most, { texts }) => Math.max(most, texts.length), header?.texts.length ?? 0);
  const filled = Array.from({ length: columns }, (_, column) => body.some(({ texts }) => texts[column]));
  const isWorded = filled.includes(true);
  // “Height: 12 m”: the first column of two says what the other is.
  const pairs = rowHeads && !header && columns === 2;
  const records = isWorded ? body : header ? [header] : [];
  let from = header?.start;
  for (const [index, row] of records.entries()) {
    if (index > 0 && !pairs) builder.addSpace(1, { offset: row.start, bar: context.bar });
    const fields = pairs ? [pairOf(row)] : fieldsOf(row, isWorded ? header : null, rowHeads);
    for (const [column, field] of fields.entries()) {
      const isEmpty = textOfInlines(field.value) === '';
      if (isEmpty && !pairs && (index > 0 || filled[column])) continue;
      from ??= pairs ? row.start : undefined;
      yield* drawField(builder, context, field, from);
      if (!isEmpty) from = undefined;
    }
  }
}

function fieldsOf({ cells, bases }: TableRow, header: TableRow | null, rowHeads: boolean): Field[] {
  const columns = Math.max(cells.length, header?.cells.length ?? 0);
  return Array.from({ length: columns }, (_, column) => ({
    value: cells[column] ?? [],
    base: bases[column] ?? bases.at(-1) ?? 0,
    label: header?.cells[column] ?? [],
    heads: rowHeads && column === 0,
    indented: rowHeads && column > 0,
  }));
}

function pairOf({ cells: [label = [], value = []], bases, start }: TableRow): Field {
  return { value, base: bases[1] ?? start, label, heads: false, indented: false };
}

/** `from`: where the text begins that the first line shows, where that is not the value's alone. */
function* drawField(
  builder: LayoutBuilder,
  context: FormattingContext,
  { value, base, label, heads, indented }: Field,
  from = base,
): Steps<void> {
  const outer = { ...context, indent: indented ? builder.indentBy(context.indent, HANGING) : context.indent };
  const inner = { ...context, indent: builder.indentBy(outer.indent, HANGING) };
  const styled = styleInlines(value, heads ? { role: 'table', strong: true } : { role: 'table' });
  const held = holdNumbers(styled.text);
  const before = styleLabel(label);
  const [first = ''] = held.split(BREAKING_SPACES, 1);
  const room = builder.measureRoom(outer.indent, from, { bar: context.bar });
  if (styled.text !== '' && cellsOf(before.text) + Math.max(BESIDE_MIN, leastOf(first)) <= room) {
    for (const span of spanReader(before)(0, before.text.length))
      builder.addMarker(outer.indent, span, cellsOf(span.text));
  } else yield* flow(builder, outer, before, { base: from, length: 0 });
  yield* flow(builder, inner, styled, { base, from, held });
}

/** A label on one line, with what parts it from its value. */
function styleLabel(label: Cell): StyledText {
  const { text, runs } = styleInlines(label, { role: 'table', strong: true });
  if (text === '') return { text, runs };
  const colon = PUNCTUATED.test(text) ? ' ' : ': ';
  const last = { end: text.length + colon.length, style: { role: 'table', strong: true } } as const;
  return { text: text.replaceAll('\n', ' ') + colon, runs: [...runs, last] };
}
