import type { Alignment } from '../../../model/index.ts';
import type { Draft } from '../draft.ts';
import { setText } from '../lines.ts';
import { tableOf } from '../tables.ts';
import type { OrgRule } from './page.ts';

/** Rows between pipes; a line of dashes parts the head from the others. */
export const TABLE: OrgRule = {
  interrupts: true,
  begins: ({ text }) => text.startsWith('|'),
  read: (stretch, at) => {
    const { lines, to, page } = stretch;
    let end = at;
    while (end < to && lines[end]?.text.startsWith('|')) end++;
    const texts: string[] = [];
    for (let row = at; row < end; row++) texts.push(lines[row]?.text ?? '');
    const table = rowsOf(texts) ?? { type: 'code', language: null, text: setText(lines, at, end) };
    const caption: Draft[] = page.caption === null ? [] : [{ type: 'caption', text: page.caption }];
    page.caption = null;
    return { end, drafts: [table, ...caption] };
  },
};

/** Org's own cookies in a column: `<r>`, `<c8>`. */
const COOKIE = /^<([lrc]?)\d*>$/;
const SIDES: Readonly<Record<string, Alignment>> = { l: 'left', r: 'right', c: 'center' };

function rowsOf(texts: readonly string[]): Draft | null {
  const rows: string[][] = [];
  let head: number | null = null;
  let align: readonly string[] = [];
  for (const text of texts) {
    if (/^\|-[-+| ]*$/.test(text)) {
      if (head === null && rows.length > 0) head = rows.length;
      continue;
    }
    const cells = text
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
    if (cells.some((cell) => COOKIE.test(cell)) && cells.every((cell) => cell === '' || COOKIE.test(cell)))
      align = cells;
    else rows.push(cells);
  }
  // A single line of dashes under everything heads nothing.
  const heads = head !== null && head < rows.length ? head : 0;
  return tableOf(
    rows,
    heads,
    align.map((cell) => SIDES[COOKIE.exec(cell)?.[1] ?? ''] ?? null),
  );
}
