import type { Cell, Table } from '../../../model/index.ts';
import { tidyInlines } from '../../tidy.ts';
import { type Element, EMBED, elementsOf, isInline, type Node } from '../parsing/tree.ts';
import { type InlineContext, readInlines } from './inlines.ts';
import { flatten, isLink } from './paragraphs.ts';

/** Cells with more letters than this make a table one that arranges the page. */
const LONGEST_CELL = 600;
const MOST_COLUMNS = 60;

/** A table of data; null for one that only arranges the page. */
export function readTable(element: Element, context: InlineContext): Omit<Table, 'id'> | null {
  const rows: Element[][] = [];
  for (const inner of elementsOf(element, ({ removed }) => removed !== null)) {
    if (inner !== element && inner.name === 'table') return null;
    if (inner.name !== 'tr') continue;
    const cells = inner.children.filter(
      (child): child is Element =>
        child.type === 'element' && !child.removed && (child.name === 'td' || child.name === 'th'),
    );
    if (cells.length > 0) rows.push(cells);
  }
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (rows.length < 2 || columns < 2 || columns > MOST_COLUMNS) return null;
  if (element.attributes.get('role') === 'presentation') return null;
  const longest = rows.flat().reduce((most, { letters }) => Math.max(most, letters), 0);
  const marked = rows.some((cells) => cells.some(({ name }) => name === 'th'));
  if (longest > (marked ? LONGEST_CELL * 2 : LONGEST_CELL)) return null;
  const read = rows.map((cells) =>
    widen(
      cells.flatMap((cell) => [readCell(cell, context), ...spanOf(cell)]),
      columns,
    ),
  );
  const [first, ...others] = read;
  if (!first || read.every((cells) => cells.every((cell) => cell.length === 0))) return null;
  const headed = rows[0]?.some(({ name }) => name === 'th') || rows[0]?.[0]?.parent?.parent?.name === 'thead';
  return {
    type: 'table',
    align: first.map(() => null),
    header: headed ? first : first.map(() => []),
    rows: headed ? others : read,
  };
}

function readCell(cell: Element, context: InlineContext): Cell {
  return tidyInlines(readInlines(linesOf(cell), context)).filter((inline) => inline.type !== 'image');
}

/** The nodes of a cell, with a line end where something stands under something else. */
function linesOf(cell: Element, nodes: Node[] = []): Node[] {
  for (const child of cell.children) {
    if (child.type === 'text' || isInline(child) || child.name === EMBED) nodes.push(child);
    else if (isLink(child) && !child.removed) nodes.push({ ...child, children: flatten(child) });
    else if (!child.removed) {
      nodes.push({ type: 'text', text: ' ' });
      linesOf(child, nodes);
      nodes.push({ type: 'text', text: ' ' });
    }
  }
  return nodes;
}

function spanOf(cell: Element): Cell[] {
  const span = Number.parseInt(cell.attributes.get('colspan') ?? '1', 10);
  return span > 1 && span <= MOST_COLUMNS ? Array.from({ length: span - 1 }, () => []) : [];
}

function widen(cells: Cell[], columns: number): Cell[] {
  return Array.from({ length: columns }, (_, at) => cells[at] ?? []);
}
