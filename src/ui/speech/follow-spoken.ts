import { lineAt } from '../../layout/index.ts';
import { lastTop, type ScrollArea, type Viewport } from '../reader/movement.ts';
import { isLaidOut } from '../search/state.ts';
import type { Spoken } from './voice.ts';

/** What is seen of what is read aloud: the page only moves where some of it is not in sight, with some lines before it. */
export function followSpoken({ block, start, end }: Spoken, viewport: Viewport, area: ScrollArea): Viewport {
  const { layout, bodyRows } = area;
  if (!isLaidOut(layout, { block, offset: start })) return viewport;
  const first = lineAt(layout, { block, offset: start });
  const last = Math.max(first, lineAt(layout, { block, offset: Math.max(start, end - 1) }));
  if (first >= viewport.top && last < viewport.top + bodyRows) return viewport;
  const before = Math.min(Math.floor(bodyRows / 4), Math.max(0, bodyRows - (last - first + 1)));
  return { ...viewport, top: Math.min(Math.max(0, first - before), lastTop(area)) };
}
