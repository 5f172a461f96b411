import type { Alignment } from '../../model/index.ts';
import type { Draft } from './draft.ts';

/**
 * A table whose first `head` rows are its head: joined, as the model has one row of them. Rows are as wide as the widest;
 * null for no cells.
 */
export function tableOf(
  rows: readonly (readonly string[])[],
  head: number,
  align: readonly Alignment[] = [],
): Draft | null {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (columns === 0) return null;
  const across = Array.from({ length: columns }, (_, at) => at);
  const top = rows.slice(0, head);
  const isHeaded = top.some((row) => row.some((cell) => cell.trim() !== ''));
  return {
    type: 'table',
    align: across.map((at) => align[at] ?? null),
    header: isHeaded
      ? across.map((at) =>
          top
            .map((row) => row[at] ?? '')
            .join('\n')
            .trim(),
        )
      : [],
    rows: rows.slice(head).map((row) => across.map((at) => row[at] ?? '')),
  };
}
