import { cellsOf, cutAt } from '../../layout/index.ts';

/** What styles a row: SGR (ECMA-48) and OSC 8 links, as the theme writes them. They take no cells. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what is matched
const STYLE = /(\x1b\[[\d;:]*m|\x1b\]8;[^\x07\x1b]*(?:\x07|\x1b\\))/;
const STYLES_OFF = '\x1b[0m';
const LINK_OFF = '\x1b]8;;\x1b\\';

/** One row of the screen with another over it, from cell `left` on for `width` cells; all of those are covered. */
export function layOver(below: string, over: string, left: number, width: number): string {
  const before = left > 0 ? fitRow(below, left) : '';
  const after = cutStyled(below, left + width, Number.POSITIVE_INFINITY).text;
  return (before + fitRow(over, width) + after).trimEnd();
}

/** A styled text of just so many cells: cut, or filled up. */
function fitRow(row: string, cells: number): string {
  const { text, width } = cutStyled(row, 0, cells);
  return text + ' '.repeat(cells - width);
}

/**
 * The part of a styled text from one cell to another, with the styles that are on where it begins, and none left on
 * where it ends. Of a wide character across the first edge a blank is left.
 */
function cutStyled(row: string, from: number, to: number): { readonly text: string; readonly width: number } {
  let text = '';
  let width = 0;
  /** The cell that is next. */
  let cell = 0;
  let styles = '';
  let link = '';
  for (const [at, part] of row.split(STYLE).entries()) {
    if (cell >= to) break;
    // What is captured stands at the odd places.
    if (at % 2 === 1) {
      if (part.startsWith('\x1b]')) link = part === LINK_OFF ? '' : part;
      else styles = part === STYLES_OFF ? '' : styles + part;
      if (width > 0) text += part;
      continue;
    }
    const begin = cutAt(part, Math.max(0, from - cell));
    cell += cellsOf(part, 0, begin);
    if (begin === part.length) continue;
    const inside = cell < from ? cutAt(part, 2, begin) : begin;
    cell += cellsOf(part, begin, inside);
    const end = cutAt(part, to - cell, inside);
    const blank = ' '.repeat(Math.max(0, width === 0 ? cell - from : 0));
    if (width === 0) text = styles + link;
    text += blank + part.slice(inside, end);
    const cells = cellsOf(part, inside, end);
    width += blank.length + cells;
    cell = end < part.length ? to : cell + cells;
  }
  if (width === 0) return { text: '', width };
  return { text: text + (styles === '' ? '' : STYLES_OFF) + (link === '' ? '' : LINK_OFF), width };
}
