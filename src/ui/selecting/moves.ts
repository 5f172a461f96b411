import type { Landmark } from '../../layout/index.ts';
import { lastTop, type Move, type ScrollArea, type Viewport } from '../reader/movement.ts';
import { advance, nearestText, type Selecting } from './selecting.ts';

/** A page keeps so many lines of the one before in sight, as where nothing is selected. */
const OVERLAP = 2;

/** Where a movement takes the end of a selection that one moves. */
export function moveCursor(
  { layout, cursor }: Selecting,
  action: Move,
  { bodyRows, links = [] }: ScrollArea,
  count: number,
): number {
  const page = Math.max(1, bodyRows - OVERLAP);
  const half = Math.max(1, Math.floor(bodyRows / 2));
  /** So many rows on, to the text that is there. */
  const scroll = (rows: number) => {
    const to = Math.min(layout.lines.length - 1, Math.max(0, cursor + rows));
    const found = nearestText(layout, to);
    // The text that is there may be behind: where one is going there is none.
    return rows < 0 ? Math.min(cursor, found) : Math.max(cursor, found);
  };
  switch (action) {
    case 'line-down':
      return advance(layout, cursor, count);
    case 'line-up':
      return advance(layout, cursor, -count);
    case 'page-down':
      return scroll(page * count);
    case 'page-up':
      return scroll(-page * count);
    case 'half-down':
      return scroll(half * count);
    case 'half-up':
      return scroll(-half * count);
    case 'top':
      return nearestText(layout, 0);
    case 'bottom':
      return nearestText(layout, layout.lines.length);
    case 'next-heading':
      return toLandmark(layout.sections, cursor, count);
    case 'previous-heading':
      return toLandmark(layout.sections, cursor, -count);
    case 'next-quote':
      return toLandmark(layout.quotes, cursor, count);
    case 'previous-quote':
      return toLandmark(layout.quotes, cursor, -count);
    case 'next-link':
      return toLandmark(links, cursor, count);
    case 'previous-link':
      return toLandmark(links, cursor, -count);
    default:
      return action satisfies never;
  }
}

/** To the line of a landmark: so many further on, or back, as far as there are. */
function toLandmark(landmarks: readonly Landmark[], cursor: number, by: number): number {
  const lines = landmarks.map(({ line }) => line).filter((line) => (by > 0 ? line > cursor : line < cursor));
  if (by < 0) lines.reverse();
  return lines[Math.min(lines.length, Math.abs(by)) - 1] ?? cursor;
}

/** The page with a line in sight, which moves no further than it must. */
export function follow({ top }: Viewport, cursor: number, area: ScrollArea): Viewport {
  const { bodyRows } = area;
  if (cursor < top) return { top: cursor, selected: null };
  if (cursor < top + bodyRows) return { top, selected: null };
  return { top: Math.min(Math.max(top, lastTop(area)), cursor - bodyRows + 1), selected: null };
}
