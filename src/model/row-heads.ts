import type { Cell } from './blocks.ts';
import type { Inline } from './inlines.ts';

/** Whether every first cell of a row that has words is strong throughout: so Markdown shows what heads a row. */
export function hasStrongHeads(rows: readonly (readonly Cell[])[]): boolean {
  const first = rows.flatMap(([cell]) => (cell && cell.length > 0 ? [cell] : []));
  return first.length > 0 && first.every(isStrong);
}

function isStrong([only, more]: readonly Inline[]): boolean {
  return only?.type === 'strong' && more === undefined;
}

/** Inlines without what makes them strong: a cell that heads its row stands out by that. */
export function withoutStrong(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (!('children' in inline)) return [inline];
    const children = withoutStrong(inline.children);
    return inline.type === 'strong' ? children : [{ ...inline, children }];
  });
}
