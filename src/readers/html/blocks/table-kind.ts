import type { Grid } from '../../spans.ts';
import { type Element, elementsOf, findElement, wordsOf } from '../parsing/tree.ts';
import type { TableCell, TableParts } from './table-grid.ts';

/** More letters in a cell are an article in a frame, unless the table says that it is one; and then this many. */
const LONGEST_CELL = 600;
const LONGEST_MARKED_CELL = 3000;
/** Of rows that nothing marks, this share has to have the same cells. */
const ALIKE = 2 / 3;
/** Of cells that nothing marks, where so many are pictures without words, they are laid out side by side. */
const MOST_PICTURES = 1 / 3;
/** With more of its letters in links, what nothing marks is a menu. */
const MOST_LINKED = 0.8;

const PRESENTATION = /^(?:presentation|none)$/i;
/** Cells with these are parts of a page. */
const PARTS_OF_PAGES = new Set('h1 h2 form article section nav aside main header footer'.split(' '));
/** What a table of data may be called: by MediaWiki, Bootstrap, and programs that write pages. */
const NAMED = /(?:^|\s)(?:wikitable|infobox|datatable|data|table-(?:striped|bordered|hover)|sortable)/i;
const ARRANGES = /\b(?:navigation|navigational|layout|header|footer|menu|formatting)\b/i;

/**
 * Whether a table holds data, rather than arranges a page. It holds data where it says so: by heads, a caption, a summary,
 * borders (as HTML's standard has it, 4.9.1, and ARIA's roles); or else by rows that are all alike.
 */
export function isData(table: Element, parts: TableParts, grid: Grid<TableCell>): boolean {
  const columns = grid[0]?.length ?? 0;
  const { attributes } = table;
  if (columns < 2 || PRESENTATION.test(attributes.get('role')?.trim() ?? '')) return false;
  const summary = attributes.get('summary')?.trim() ?? '';
  if (ARRANGES.test(summary)) return false;
  const cells = grid.flatMap((row) => row.flatMap((slot) => (slot?.begins ? [slot.cell] : [])));
  const headed = cells.some(({ heads, element }) => heads && !element.removed);
  const rows = grid.filter((row) => row.some((slot) => slot?.begins)).length;
  if (rows < 2 && !(headed && cells.some(({ heads }) => !heads))) return false;
  for (const inner of elementsOf(table, ({ removed }) => removed !== null)) {
    if (PARTS_OF_PAGES.has(inner.name)) return false;
    // A table of data may hold another, where it is clear which of them has the heads.
    if (inner.name === 'table' && inner !== table && !headed) return false;
  }
  const marked =
    headed ||
    parts.head.length > 0 ||
    parts.captions.length > 0 ||
    summary !== '' ||
    Number.parseInt(attributes.get('border') ?? '0', 10) > 0 ||
    attributes.has('rules') ||
    NAMED.test(attributes.get('class') ?? '');
  const most = marked ? LONGEST_MARKED_CELL : LONGEST_CELL;
  if (cells.some(({ element }) => wordsOf(element, most).length > most)) return false;
  return marked || (areAlike(grid) && !isMenu(table) && !isGallery(cells));
}

/** Whether most rows have as many cells as most others. */
function areAlike(grid: Grid<TableCell>): boolean {
  const counts = new Map<number, number>();
  for (const row of grid) {
    const own = row.filter((slot) => slot?.begins).length;
    if (own > 0) counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const rows = [...counts.values()];
  return Math.max(...rows) >= rows.reduce((sum, count) => sum + count, 0) * ALIKE;
}

function isGallery(cells: readonly TableCell[]): boolean {
  const pictures = cells.filter(
    ({ element }) =>
      wordsOf(element, 0) === '' && findElement(element, ({ name }) => name === 'img') !== null,
  );
  return pictures.length >= cells.length * MOST_PICTURES;
}

function isMenu(table: Element): boolean {
  return table.letters > 0 && table.linked > table.letters * MOST_LINKED;
}
