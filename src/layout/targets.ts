import type { Anchor } from '../model/index.ts';
import type { Layout } from './types.ts';

/** Found once a layout, when somebody asks. */
const indexes = new WeakMap<Layout, ReadonlyMap<Anchor, number>>();

/** The first line of every target that stands in the lines; one without words stands in none. */
export function anchorLines(layout: Layout): ReadonlyMap<Anchor, number> {
  const known = indexes.get(layout);
  if (known) return known;
  const lines = new Map<Anchor, number>();
  layout.lines.forEach(({ spans }, line) => {
    for (const { anchor } of spans) if (anchor && !lines.has(anchor)) lines.set(anchor, line);
  });
  indexes.set(layout, lines);
  return lines;
}
