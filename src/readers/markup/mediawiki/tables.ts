import { readSpan, type Spanning } from '../../spans.ts';
import { type Draft, hiddenDraft } from '../draft.ts';
import { type Line, lineOf } from '../lines.ts';
import { tableOf } from '../tables.ts';
import { shownOf, takeLeft, type WikiPage, type WikiRule } from './page.ts';
import { attributeOf, wordsAmong } from './tag-attributes.ts';

/** The line that ends each table, by the line that begins it; tables may stand in tables. */
export function matchTables(lines: readonly Line[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [at, { text }] of lines.entries()) {
    if (text.startsWith('{|') || /^:+ *\{\|/.test(text)) open.push(at);
    else if (text.startsWith('|}')) {
      const start = open.pop();
      if (start !== undefined) ends.set(start, at);
    }
  }
  return ends;
}

/** `{|` to `|}`. One that nothing closes is text. */
export const TABLES: WikiRule = {
  interrupts: true,
  begins: ({ text }, { page, to }, at) => /^:*\s{0,9}\{\|/.test(text) && (page.tables.get(at) ?? to) < to,
  read: ({ lines, page }, at) => {
    const end = page.tables.get(at) ?? at;
    const table = rowsOf(lines, at + 1, end, page);
    const behind = lines[end]?.text.slice(2).trim() ?? '';
    // What stands behind the end of a table is a line of its own.
    if (behind !== '') lines[end] = lineOf(behind);
    return { end: behind === '' ? end + 1 : end, drafts: [...takeLeft(page), ...table] };
  },
};

/** What parts the cells of a head. */
const HEAD_CELLS = /!!|\|\|/;

interface Cell extends Spanning {
  text: string;
  readonly head: boolean;
}

function rowsOf(lines: readonly Line[], from: number, to: number, page: WikiPage): Draft[] {
  const rows: Cell[][] = [[]];
  let caption: string | null = null;
  let inCaption = false;
  leaveWords(page, (lines[from - 1]?.text ?? '').replace(/^[:\s]*\{\|/, ''));
  for (let at = from; at < to; at++) {
    const text = lines[at]?.text ?? '';
    const row = rows.at(-1) ?? [];
    const last = row.at(-1);
    if (/^\|-/.test(text)) {
      leaveWords(page, text.slice(2));
      rows.push([]);
      inCaption = false;
    } else if (text.startsWith('|+')) {
      caption = `${caption ?? ''}\n${withoutAttributes(text.slice(2)).words}`;
      inCaption = true;
    } else if (/^[|!]/.test(text) && !text.startsWith('{|')) {
      inCaption = false;
      const head = text.startsWith('!');
      for (const part of text.slice(1).split(head ? HEAD_CELLS : '||')) addCell(row, part, head, page);
    } else if (inCaption) caption = `${caption}\n${text}`;
    else if (last) last.text += `\n${text}`;
    else if (text !== '') addCell(row, text, false, page);
  }
  const filled = rows.filter((row) => row.length > 0);
  const heads = filled.findIndex((row) => !row.every(({ head }) => head));
  const head = heads < 0 ? filled.length : heads;
  const body = filled.slice(head);
  const table = tableOf(
    filled.map((row) => row.map(({ text, ...cell }) => ({ ...cell, text: shownOf(page, text).trim() }))),
    head === filled.length ? 1 : head,
    [],
    headsRows(body),
  );
  const words = shownOf(page, caption ?? '').trim();
  return [...(table ? [table] : []), ...(words === '' ? [] : [{ type: 'caption' as const, text: words }])];
}

/** Whether cells that are heads begin all rows but those that a cell above reaches into, and not all cells are. */
function headsRows(rows: readonly (readonly Cell[])[]): boolean {
  let under = 0;
  let others = false;
  for (const [first, ...cells] of rows) {
    if (under === 0 && !first?.head) return false;
    if (under === 0) under = first?.rows ?? 1;
    others ||= cells.some(({ head }) => !head);
    under--;
  }
  return others;
}

/** What stands behind the signs of a table or row and is no attribute is not shown. */
function leaveWords({ left }: WikiPage, text: string): void {
  left.push(...hiddenDraft(wordsAmong(text)));
}

function addCell(row: Cell[], part: string, head: boolean, page: WikiPage): void {
  const { attributes, words } = withoutAttributes(part);
  leaveWords(page, attributes);
  const columns = readSpan(attributeOf(attributes, 'colspan')) || 1;
  row.push({ text: words, head, columns, rows: readSpan(attributeOf(attributes, 'rowspan')) });
}

/** `style="…" | words`: what stands before a lone pipe and looks like attributes. */
function withoutAttributes(part: string): { readonly attributes: string; readonly words: string } {
  const at = part.indexOf('|');
  const attributes = at < 0 ? '' : part.slice(0, at);
  const looks = attributes.trim() === '' || (attributes.includes('=') && !/[<>]|\[\[/.test(attributes));
  if (at < 0 || part[at + 1] === '|' || !looks) return { attributes: '', words: part };
  return { attributes, words: part.slice(at + 1) };
}
