import { type Landmark, type Layout, lineAt } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import type { Action } from '../keys.ts';
import { isScroll, type ScrollAction, scrollBy } from '../scrolling.ts';

/** What the reader shows: the line on the first row, and the quote or link that is selected, by its id. */
export interface Viewport {
  readonly top: number;
  readonly selected: string | null;
}

/** What a viewport moves over. */
export interface ScrollArea {
  readonly layout: Layout;
  readonly bodyRows: number;
  /** One a link, in order. */
  readonly links?: readonly Landmark[];
}

/** Rows kept free above what one jumps to. */
const SCROLL_MARGIN = 1;
/** A page keeps this many lines of the one before in sight. */
const OVERLAP = 2;

/** The line on the first row of the last page. */
export function lastTop({ layout, bodyRows }: ScrollArea): number {
  return Math.max(0, layout.lines.length - bodyRows);
}

/** Where a key leads from some viewport; the very same viewport where it leads nowhere. */
type Movement = (viewport: Viewport, area: ScrollArea, count: number) => Viewport;

/** What each key that jumps does, by its action in `KEYS`. Others scroll; all the rest are commands (`commands.ts`). */
const JUMPS = {
  'next-heading': (viewport, area, count) => toHeading(viewport, 1, count, area),
  'previous-heading': (viewport, area, count) => toHeading(viewport, -1, count, area),
  'next-quote': (viewport, area, count) => toLandmark(viewport, 1, count, area.layout.quotes, area),
  'previous-quote': (viewport, area, count) => toLandmark(viewport, -1, count, area.layout.quotes, area),
  'next-link': (viewport, area, count) => toLandmark(viewport, 1, count, area.links ?? [], area),
  'previous-link': (viewport, area, count) => toLandmark(viewport, -1, count, area.links ?? [], area),
} satisfies Partial<Record<Action, Movement>>;

/** An action that moves. */
export type Move = ScrollAction | keyof typeof JUMPS;

export function isMove(action: Action): action is Move {
  return isScroll(action) || Object.hasOwn(JUMPS, action);
}

/** Where a move leads, done so many times; the same viewport where it does not move. */
export function move(viewport: Viewport, action: Move, area: ScrollArea, count = 1): Viewport {
  return isScroll(action) ? scrollFrom(viewport, action, area, count) : JUMPS[action](viewport, area, count);
}

function scrollFrom(viewport: Viewport, action: ScrollAction, area: ScrollArea, count: number): Viewport {
  const half = Math.max(1, Math.floor(area.bodyRows / 2));
  const page = Math.max(1, area.bodyRows - OVERLAP);
  const by = scrollBy(action, { half, page });
  if (Number.isFinite(by)) return scroll(viewport, by * count, area);
  return { top: by < 0 ? 0 : Math.max(viewport.top, lastTop(area)), selected: null };
}

/** A jump may leave the end of the article above the last row; from there one only scrolls back. */
function scroll(viewport: Viewport, by: number, area: ScrollArea): Viewport {
  const end = Math.max(viewport.top, lastTop(area));
  const top = Math.min(end, Math.max(0, viewport.top + by));
  return top === viewport.top ? viewport : keepSelection({ ...viewport, top }, area);
}

function keepSelection(viewport: Viewport, area: ScrollArea): Viewport {
  const line = landmarkOf(viewport.selected, area)?.line;
  const inSight = line !== undefined && line >= viewport.top && line < viewport.top + area.bodyRows;
  return inSight ? viewport : { ...viewport, selected: null };
}

function landmarkOf(id: string | null, area: ScrollArea): Landmark | undefined {
  const named = (landmark: Landmark) => landmark.id === id;
  return id === null ? undefined : (area.layout.quotes.find(named) ?? area.links?.find(named));
}

function toHeading(viewport: Viewport, step: 1 | -1, count: number, { layout }: ScrollArea): Viewport {
  const here = viewport.top + SCROLL_MARGIN;
  const lines = layout.sections.map((section) => section.line);
  const next = step > 0 ? lines.findIndex((at) => at > here) : lines.findLastIndex((at) => at < here);
  const line = next < 0 ? undefined : lines[Math.min(lines.length - 1, next + step * (count - 1))];
  if (line !== undefined) return { top: Math.max(0, line - SCROLL_MARGIN), selected: null };
  return step > 0 ? viewport : { top: 0, selected: null };
}

/** To the heading of a section; the lead is the beginning. */
export function goToSection(id: string, { layout }: ScrollArea): Viewport {
  const line = layout.sections.find((section) => section.id === id)?.line;
  return { top: line === undefined ? 0 : Math.max(0, line - SCROLL_MARGIN), selected: null };
}

/** To the next or the previous of some landmarks, or so many further; from none, to the first or last in sight, or beyond. */
function toLandmark(
  viewport: Viewport,
  step: 1 | -1,
  count: number,
  landmarks: readonly Landmark[],
  area: ScrollArea,
): Viewport {
  const current = landmarks.findIndex(({ id }) => id === viewport.selected);
  const last = viewport.top + area.bodyRows;
  let next: number;
  if (current >= 0) next = current + step;
  else if (step > 0) next = landmarks.findIndex(({ line }) => line >= viewport.top);
  else next = landmarks.findLastIndex(({ line }) => line < last);
  if (landmarks[next]) next = Math.max(0, Math.min(landmarks.length - 1, next + step * (count - 1)));
  const landmark = landmarks[next];
  return landmark ? goToLandmark(landmark.id, viewport, area) : viewport;
}

/** To a place in the article, at the top of the page. */
export function goToPlace(place: Position, { layout }: ScrollArea): Viewport {
  return { top: Math.max(0, lineAt(layout, place) - SCROLL_MARGIN), selected: null };
}

/** To a quote or a link, selected; the page only moves where a quote is not well in sight, a link not at all. */
export function goToLandmark(id: string, viewport: Viewport, area: ScrollArea): Viewport {
  const line = landmarkOf(id, area)?.line;
  if (line === undefined) return viewport;
  const { bodyRows, links = [] } = area;
  const overlap = links.some((link) => link.id === id) ? 0 : OVERLAP;
  if (line >= viewport.top && line < viewport.top + bodyRows - overlap)
    return { top: viewport.top, selected: id };
  const top = Math.max(0, line - Math.floor(bodyRows / 4));
  return { top: Math.min(top, lastTop(area)), selected: id };
}
