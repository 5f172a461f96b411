import { type Anchor, memoize, type Position } from '../model/index.ts';
import type { Layout } from './types.ts';

/** First and last line of every block. */
const blockLines = memoize(({ lines }: Layout) => {
  const found = new Map<string, [first: number, last: number]>();
  lines.forEach(({ block }, line) => {
    if (block === null) return;
    const range = found.get(block);
    if (range) range[1] = line;
    else found.set(block, [line, line]);
  });
  return found;
});

/** The first line of every anchor that stands in the lines; one without words stands in none. */
export const anchorLines: (layout: Layout) => ReadonlyMap<Anchor, number> = memoize(({ lines }: Layout) => {
  const found = new Map<Anchor, number>();
  lines.forEach(({ spans }, line) => {
    for (const { anchor } of spans) if (anchor && !found.has(anchor)) found.set(anchor, line);
  });
  return found;
});

/** The line that shows a position: the last of its block that begins at or before the offset; 0 for an unknown block. */
export function lineAt(layout: Layout, { block, offset }: Position): number {
  const lines = blockLines(layout).get(block);
  if (!lines) return 0;
  let [low, high] = lines;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((layout.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  // Lines without text (a speaker, blank ones inside a block) show no position.
  while (low > lines[0]) {
    const line = layout.lines[low];
    if (line && line.block === block && line.end > line.start) break;
    low--;
  }
  return low;
}

/** The position a line begins at; on a blank line, that of the next line with one, else of the last. */
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
