import type { Position } from '../model/index.ts';
import type { Layout } from './types.ts';

/** First and last line of every block, found once a layout. */
const indexes = new WeakMap<Layout, ReadonlyMap<string, readonly [first: number, last: number]>>();

function indexOf(layout: Layout): ReadonlyMap<string, readonly [first: number, last: number]> {
  const known = indexes.get(layout);
  if (known) return known;
  const index = new Map<string, [number, number]>();
  layout.lines.forEach(({ block }, line) => {
    if (block === null) return;
    const lines = index.get(block);
    if (lines) lines[1] = line;
    else index.set(block, [line, line]);
  });
  indexes.set(layout, index);
  return index;
}

/** The line that shows a position: the last of its block that begins at or before the offset; 0 for an unknown block. */
export function lineAt(layout: Layout, { block, offset }: Position): number {
  const lines = indexOf(layout).get(block);
  if (!lines) return 0;
  let [low, high] = lines;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((layout.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  // Lines without text (a speaker, air inside a block) show no position.
  while (low > lines[0]) {
    const line = layout.lines[low];
    if (line && line.block === block && line.end > line.start) break;
    low--;
  }
  return low;
}

/** The position a line begins at; on air, that of the next line with one, else of the last. */
export function positionAt(layout: Layout, line: number): Position {
  const from = Math.max(0, line);
  for (let at = from; at < layout.lines.length; at++) {
    const { block, start } = layout.lines[at] ?? {};
    if (block != null && start !== undefined) return { block, offset: start };
  }
  for (let at = Math.min(from, layout.lines.length) - 1; at >= 0; at--) {
    const { block, start } = layout.lines[at] ?? {};
    if (block != null && start !== undefined) return { block, offset: start };
  }
  return { block: 'title', offset: 0 };
}
