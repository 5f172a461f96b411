import type { Target } from '../model/index.ts';
import type { Layout } from './types.ts';

/** Found once a layout, when somebody asks. */
const indexes = new WeakMap<Layout, ReadonlyMap<Target, number>>();

/** The first line of every target that stands in the lines; one without words stands in none. */
export function targetLines(layout: Layout): ReadonlyMap<Target, number> {
  const known = indexes.get(layout);
  if (known) return known;
  const lines = new Map<Target, number>();
  layout.lines.forEach(({ spans }, line) => {
    for (const { target } of spans) if (target && !lines.has(target)) lines.set(target, line);
  });
  indexes.set(layout, lines);
  return lines;
}
