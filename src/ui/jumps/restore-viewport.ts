import { type Layout, lineAt, positionAt } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import { isLinkTargetId } from '../links/link-targets.ts';
import type { Viewport } from '../reader/movement.ts';

/** What was seen, in the layout there was; `began`: the place that the first row keeps. */
interface Origin {
  readonly layout: Layout;
  readonly viewport: Viewport;
  readonly began?: Position | null;
}

/** The block that was on top stays on top, whatever the width; a quote that is shown no more is selected no more. Links stay. */
export function restoreViewport({ layout, viewport, began = null }: Origin, next: Layout): Viewport {
  const known = isLinkTargetId(viewport.selected) || next.quotes.some(({ id }) => id === viewport.selected);
  const selected = known ? viewport.selected : null;
  if (began !== null) return { top: lineAt(next, began), selected };
  const same = viewport.top === 0 || isLike(layout, next, viewport.top);
  const top = same ? viewport.top : lineLike(layout, next, viewport.top);
  return top === viewport.top && selected === viewport.selected ? viewport : { top, selected };
}

/** The line of another layout that shows what a line shows; of one width, as far above the next with text. */
function lineLike(one: Layout, other: Layout, line: number): number {
  const position = positionAt(one, line);
  const above = one.width === other.width ? Math.max(0, lineAt(one, position) - line) : 0;
  return Math.max(0, lineAt(other, position) - above);
}

/** Whether a line of two layouts of one width is the same, and as many follow it. */
function isLike(one: Layout, other: Layout, line: number): boolean {
  if (one === other) return true;
  // What is laid out bit by bit has the lines it had.
  const isGrown = one.lines[0] === other.lines[0] && one.lines[line] === other.lines[line];
  if (isGrown && one.width === other.width) return true;
  if (one.width !== other.width || one.lines.length !== other.lines.length) return false;
  const [here, there] = [one.lines[line], other.lines[line]];
  return here?.block === there?.block && here?.start === there?.start;
}
