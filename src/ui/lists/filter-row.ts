import { cellsOf, clustersOf } from '../../layout/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { ListView } from './state.ts';

/** `/ what was typed`, a cursor, and how many are left. */
export function composeFilter(
  { filter, choices }: ListView,
  cells: number,
  theme: Theme,
  sign = '/',
): string {
  const count = choices.filter((choice) => !choice.heading).length;
  const right = `${count}`;
  const room = cells - cellsOf(right) - cellsOf(sign) - 4;
  const left = `${sign} ${endOf(filter ?? '', Math.max(1, room))}`;
  const gap = ' '.repeat(Math.max(1, cells - cellsOf(left) - 1 - cellsOf(right)));
  return `${theme.accent(sign)}${left.slice(sign.length)}${theme.inverse(' ')}${gap}${theme.dim(right)}`;
}

/** The end of a text, in at most some cells: what one types stays in sight. */
export function endOf(text: string, cells: number): string {
  const clusters = clustersOf(text);
  let left = cells;
  let from = clusters.length;
  while (from > 0) {
    left -= cellsOf(clusters[from - 1] ?? '');
    if (left < 0) break;
    from--;
  }
  return clusters.slice(from).join('');
}
