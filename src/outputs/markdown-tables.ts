import { type Alignment, hasStrongHeads, type Inline, type Table } from '../model/index.ts';
import { type InlineContext, writeInlines } from './markdown-inlines.ts';
import { simplify } from './markdown-marks.ts';

const RULES: Readonly<Record<NonNullable<Alignment> | 'none', string>> = {
  left: ':--',
  center: ':-:',
  right: '--:',
  none: '---',
};

/** Whether what heads a row can be strong throughout, as authors write it: what is deleted in it would be lost. */
export function mayHeadsBeStrong({ rows }: Table): boolean {
  const heads = rows.flatMap(([cell = []]) => cell);
  return heads.length > 0 && !holdsDeleted(heads);
}

const holdsDeleted = (inlines: readonly Inline[]): boolean =>
  inlines.some(
    (inline) => inline.type === 'deleted' || ('children' in inline && holdsDeleted(inline.children)),
  );

/** Whether the first cells of rows, which head nothing, would be taken for heads as they are written. */
export function isReadAsHeads({ rows }: Table): boolean {
  return hasStrongHeads(rows.map(([first = []]) => [simplify(first, [])]));
}

/** A table of GitHub's Markdown. */
export function writeTable(table: Table, context: InlineContext): string {
  const { align, header, rows } = table;
  const rowHeads = table.rowHeads && mayHeadsBeStrong(table);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), Math.max(1, header.length));
  const cells = (row: Table['header'], heads = false) =>
    Array.from({ length: columns }, (_, index) => {
      const cell = row[index] ?? [];
      return writeInlines(heads && index === 0 ? strong(cell) : cell, context);
    });
  const line = (written: readonly string[]) => `| ${written.join(' | ')} |`;
  const rule = Array.from({ length: columns }, (_, index) => RULES[align[index] ?? 'none']);
  return [line(cells(header)), line(rule), ...rows.map((row) => line(cells(row, rowHeads)))].join('\n');
}

const strong = (children: readonly Inline[]): readonly Inline[] =>
  children.length === 0 ? [] : [{ type: 'strong', children }];
