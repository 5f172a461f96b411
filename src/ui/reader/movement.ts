import { type Landmark, type Layout, lineAt } from '../../layout/index.ts';
import type { Action } from '../keys.ts';

/** Where the reader is: the line on the first row, and the quote or link that is selected, by its id. */
export interface Place {
  readonly top: number;
  readonly lit: string | null;
}

export interface Frame {
  readonly layout: Layout;
  readonly bodyRows: number;
  /** One a link, in order. */
  readonly links?: readonly Landmark[];
}

/** Rows of air above what one jumps to. */
const AIR = 1;
/** A page keeps this many lines of the one before in sight. */
const OVERLAP = 2;

/** The line on the first row of the last page. */
export function lastTop({ layout, bodyRows }: Frame): number {
  return Math.max(0, layout.lines.length - bodyRows);
}

/** Where an action leads; the same place where it does not move. */
export function move(place: Place, action: Action, frame: Frame): Place {
  const page = Math.max(1, frame.bodyRows - OVERLAP);
  const half = Math.max(1, Math.floor(frame.bodyRows / 2));
  switch (action) {
    case 'line-down':
      return scroll(place, 1, frame);
    case 'line-up':
      return scroll(place, -1, frame);
    case 'page-down':
      return scroll(place, page, frame);
    case 'page-up':
      return scroll(place, -page, frame);
    case 'half-down':
      return scroll(place, half, frame);
    case 'half-up':
      return scroll(place, -half, frame);
    case 'top':
      return { top: 0, lit: null };
    case 'bottom':
      return { top: Math.max(place.top, lastTop(frame)), lit: null };
    case 'next-heading':
      return toHeading(place, 1, frame);
    case 'previous-heading':
      return toHeading(place, -1, frame);
    case 'next-quote':
      return toMark(place, 1, frame.layout.quotes, frame);
    case 'previous-quote':
      return toMark(place, -1, frame.layout.quotes, frame);
    case 'next-link':
      return toMark(place, 1, frame.links ?? [], frame);
    case 'previous-link':
      return toMark(place, -1, frame.links ?? [], frame);
    case 'close':
      return place.lit === null ? place : { ...place, lit: null };
    default:
      return place;
  }
}

/** A jump may leave the end of the article above the last row; from there one only scrolls back. */
function scroll(place: Place, by: number, frame: Frame): Place {
  const end = Math.max(place.top, lastTop(frame));
  const top = Math.min(end, Math.max(0, place.top + by));
  return top === place.top ? place : keepLit({ ...place, top }, frame);
}

function keepLit(place: Place, frame: Frame): Place {
  const line = markOf(place.lit, frame)?.line;
  const inSight = line !== undefined && line >= place.top && line < place.top + frame.bodyRows;
  return inSight ? place : { ...place, lit: null };
}

function markOf(id: string | null, frame: Frame): Landmark | undefined {
  const named = (mark: Landmark) => mark.id === id;
  return id === null ? undefined : (frame.layout.quotes.find(named) ?? frame.links?.find(named));
}

function toHeading(place: Place, step: 1 | -1, { layout }: Frame): Place {
  const here = place.top + AIR;
  const lines = layout.sections.map((section) => section.line);
  const line = step > 0 ? lines.find((at) => at > here) : lines.findLast((at) => at < here);
  if (line !== undefined) return { top: Math.max(0, line - AIR), lit: null };
  return step > 0 ? place : { top: 0, lit: null };
}

/** To the heading of a section; the lead is the beginning. */
export function goToSection(id: string, { layout }: Frame): Place {
  const line = layout.sections.find((section) => section.id === id)?.line;
  return { top: line === undefined ? 0 : Math.max(0, line - AIR), lit: null };
}

/** To the next or the previous of some marks; from none, to the first or last in sight, or beyond. */
function toMark(place: Place, step: 1 | -1, marks: readonly Landmark[], frame: Frame): Place {
  const current = marks.findIndex(({ id }) => id === place.lit);
  const last = place.top + frame.bodyRows;
  let next: number;
  if (current >= 0) next = current + step;
  else if (step > 0) next = marks.findIndex(({ line }) => line >= place.top);
  else next = marks.findLastIndex(({ line }) => line < last);
  const mark = marks[next];
  return mark ? goToMark(mark.id, place, frame) : place;
}

/** To a block, at the top of the page. */
export function goToBlock(block: string, { layout }: Frame): Place {
  return { top: Math.max(0, lineAt(layout, { block, offset: 0 }) - AIR), lit: null };
}

/** To a quote or a link, selected; the page only moves where a quote is not well in sight, a link not at all. */
export function goToMark(id: string, place: Place, frame: Frame): Place {
  const line = markOf(id, frame)?.line;
  if (line === undefined) return place;
  const { bodyRows, links = [] } = frame;
  const overlap = links.some((link) => link.id === id) ? 0 : OVERLAP;
  if (line >= place.top && line < place.top + bodyRows - overlap) return { top: place.top, lit: id };
  const top = Math.max(0, line - Math.floor(bodyRows / 4));
  return { top: Math.min(top, lastTop(frame)), lit: id };
}
