import { type Grid, readSpan, type Spanning, spreadSpans } from '../../spans.ts';
import type { Element } from '../parsing/tree.ts';

/** A cell where its table has it. */
export interface TableCell extends Spanning {
  readonly element: Element;
  /** It heads a row or column. */
  readonly heads: boolean;
}

/** What a `<table>` holds, as it stands in the page. */
export interface TableParts {
  readonly captions: readonly Element[];
  /** The sides that `<col>` says, by column. */
  readonly columns: readonly Element[];
  /** Rows, those without cells too: those of `<thead>`, of the bodies, of `<tfoot>`, wherever these stand. */
  readonly head: readonly Element[];
  readonly bodies: readonly (readonly Element[])[];
  readonly foot: readonly Element[];
  /** What was taken out of it: no part of it any more. */
  readonly removed: readonly Element[];
}

/** More `<col>`s are no columns. */
const MOST_COLUMNS = 256;

/** The parts of a table; tables within it are of its cells. */
export function partsOf(table: Element): TableParts {
  const captions: Element[] = [];
  const columns: Element[] = [];
  const head: Element[] = [];
  const bodies: Element[][] = [];
  const foot: Element[] = [];
  const removed: Element[] = [];
  const isLeft = (element: Element) => {
    if (element.removed) removed.push(element);
    return element.removed !== null;
  };
  const rowsOf = (section: Element) => childrenOf(section).filter((row) => row.name === 'tr' && !isLeft(row));
  for (const child of childrenOf(table)) {
    if (isLeft(child)) continue;
    if (child.name === 'caption') captions.push(child);
    else if (child.name === 'colgroup') addColumns(columns, child);
    else if (child.name === 'thead') for (const row of rowsOf(child)) head.push(row);
    else if (child.name === 'tfoot') for (const row of rowsOf(child)) foot.push(row);
    else if (child.name === 'tbody') bodies.push(rowsOf(child));
  }
  return { captions, columns, head, bodies, foot, removed };
}

function addColumns(columns: Element[], group: Element): void {
  const inner = childrenOf(group).filter(({ name }) => name === 'col');
  for (const column of inner.length > 0 ? inner : [group]) {
    const span = readSpan(column.attributes.get('span'));
    for (let at = 0; at < span && columns.length < MOST_COLUMNS; at++) columns.push(column);
  }
}

/** The cells of a table on its grid; null for one that is too wide. */
export function gridOf({ head, bodies, foot }: TableParts): Grid<TableCell> | null {
  return spreadSpans([head, ...bodies, foot].map((rows) => rows.map((row) => cellsOf(row).map(asCell))));
}

function asCell(element: Element): TableCell {
  return {
    element,
    heads: element.name === 'th',
    columns: readSpan(element.attributes.get('colspan')) || 1,
    rows: readSpan(element.attributes.get('rowspan')),
  };
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row).filter(({ name }) => name === 'td' || name === 'th');
}

function childrenOf({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element');
}
