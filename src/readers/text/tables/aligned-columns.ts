import { alignmentOf, standOf } from './alignments.ts';
import { cutLine, type DisplayLine, type Slot } from './display-line.ts';
import { cutsAtGutters } from './gutters.ts';
import type { PlainTable } from './plain-table.ts';
import type { SlotRow } from './rows.ts';
import { areValues, hasHeader, isValue } from './values.ts';

/** Fewer lines may stand under each other by chance. */
const FEWEST_LINES = 3;
/** Longer cells are words in columns, which are read down and not across. */
const LONGEST_CELL = 40;
/** What a programming language, a shell, an option or a file listing has in it, and a table of things has not. */
const CODE = /[{};=<>\\`]|^\s*(?:[-#$%>/*+]|\.\s)|\w\(|:\s|:$|:\/\/|&&|\|/;

/**
 * Columns that nothing but white space shows: at least three lines and two columns, each with a gap of two at the same
 * place in all lines, cells that stand in line, and values in a column. Null of anything that may be something else.
 */
export function readAlignedColumns(lines: readonly DisplayLine[]): PlainTable | null {
  const filled = lines.filter((line) => line.width > 0);
  const gap = lines.findIndex((line) => line.width === 0);
  // One blank line may part the header from the rows.
  if (filled.length < FEWEST_LINES || filled.length < lines.length - 1 || (gap >= 0 && gap !== 1))
    return null;
  const rows = cutPlainly(filled);
  if (!rows || rows.some((row) => row.some(({ text }) => text.length > LONGEST_CELL || CODE.test(text))))
    return null;
  const texts = rows.map((row) => row.map(({ text }) => text));
  const named = gap === 1 ? texts[0]?.every(isName) === true : hasHeader(texts);
  if (gap === 1 && !named) return null;
  const body = rows.slice(named ? 1 : 0);
  const [head = []] = rows;
  const columns = head.map((_, at) => body.flatMap((row) => row[at] ?? []));
  if (!columns.every((column, at) => isInLine(column, named ? head[at] : undefined))) return null;
  const values = columns.map((column) => areValues(column.map(({ text }) => text)));
  if (!named && !isPriceList(columns, values)) return null;
  return {
    header: named ? (texts[0] ?? []) : [],
    rows: texts.slice(named ? 1 : 0),
    align: columns.map((column, at) => alignmentOf(column, named && head[at] ? [head[at]] : [])),
    caption: null,
  };
}

/** Cells by the gaps that all lines have; null where a gap is in doubt, or a cell is missing. */
function cutPlainly(lines: readonly DisplayLine[]): SlotRow[] | null {
  const cuts = cutsAtGutters(lines);
  if (!cuts) return null;
  const rows = lines.map((line) => cutLine(line, cuts));
  const isWhole = rows.every((row, at) =>
    row.every(({ text, gapped }, column) => !gapped && (text !== '' || (at === 0 && column === 0))),
  );
  return isWhole ? rows : null;
}

/** A word or three that could be the name of a column. */
const isName = (cell: string): boolean => cell !== '' && !isValue(cell) && cell.split(' ').length <= 3;

/** Whether the cells of a column begin, end or have their decimal points under each other, and the header over them. */
function isInLine(slots: readonly Slot[], header: Slot | undefined): boolean {
  const { left, right } = standOf(slots);
  if (!left && !right && !standOf(slots.map(toPoint)).left) return false;
  if (!header || header.text === '') return true;
  return slots.some(({ start, end }) => header.start < end && header.end > start);
}

/** Where the decimal point stands, or would. */
function toPoint(slot: Slot): Slot {
  const point = isValue(slot.text) ? slot.text.search(/[.,]\d{1,6}[^\d.,]{0,5}$/) : -1;
  return { ...slot, start: point < 0 ? slot.end : slot.start + point };
}

/** Without a header: words first, and numbers set to the right of which some are longer than others. */
function isPriceList(columns: readonly (readonly Slot[])[], values: readonly boolean[]): boolean {
  if (values[0] || !values.slice(1).every(Boolean)) return false;
  return columns.slice(1).some((column) => {
    const { left, right } = standOf(column);
    return right && !left;
  });
}
