import type { Draft } from '../draft.ts';
import { tableOf } from '../tables.ts';
import { readValues } from '../values.ts';

/** A table whose rows are the items of a list, and its cells those of lists in them. What is none stays as it is. */
export function readListTable(drafts: readonly Draft[], head: number, rowHeads: boolean): readonly Draft[] {
  const [list, more] = drafts;
  if (list?.type !== 'list' || more) return drafts;
  const rows: string[][] = [];
  for (const { drafts: held } of list.items) {
    const [cells, other] = held;
    if (cells?.type !== 'list' || other) return drafts;
    const texts = cells.items.map((item) => wordsOf(item.drafts));
    if (texts.includes(null)) return drafts;
    rows.push(texts.map((text) => text ?? ''));
  }
  return asTable(tableOf(rows, head, [], rowHeads), drafts);
}

/** The words of a cell; null for what no cell of ours holds. */
function wordsOf(drafts: readonly Draft[]): string | null {
  const texts: string[] = [];
  for (const draft of drafts) {
    if (draft.type === 'paragraph') texts.push(draft.text);
    else if (draft.type === 'list') {
      for (const item of draft.items) {
        const text = wordsOf(item.drafts);
        if (text === null) return null;
        texts.push(text);
      }
    } else return null;
  }
  return texts.join('\n\n');
}

const asTable = (table: Draft | null, drafts: readonly Draft[]): readonly Draft[] =>
  table ? [table] : drafts;

/** A table of values parted by commas. */
export function readCsvTable(
  text: string,
  header: string,
  head: number,
  rowHeads: boolean,
): readonly Draft[] {
  const rows = [...(header === '' ? [] : readValues(header)), ...readValues(text)];
  const code: Draft[] = text === '' ? [] : [{ type: 'code', language: 'csv', text }];
  return asTable(tableOf(rows, header === '' ? head : head + 1, [], rowHeads), code);
}
