import type { Layout } from '../../layout/index.ts';
import type { Action } from '../keys.ts';

/** Where the reader is: the line on the first row, and the quote that is selected. */
export interface Place {
  readonly top: number;
  readonly lit: string | null;
}

export interface Frame {
  readonly layout: Layout;
  readonly bodyRows: number;
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
      return toQuote(place, 1, frame);
    case 'previous-quote':
      return toQuote(place, -1, frame);
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
  const line = quoteLine(place.lit, frame.layout);
  const inSight = line !== null && line >= place.top && line < place.top + frame.bodyRows;
  return inSight ? place : { ...place, lit: null };
}

function quoteLine(id: string | null, layout: Layout): number | null {
  return layout.quotes.find((quote) => quote.id === id)?.line ?? null;
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

function toQuote(place: Place, step: 1 | -1, frame: Frame): Place {
  const quotes = frame.layout.quotes;
  const current = quotes.findIndex((quote) => quote.id === place.lit);
  const last = place.top + frame.bodyRows;
  let next: number;
  if (current >= 0) next = current + step;
  else if (step > 0) next = quotes.findIndex((quote) => quote.line >= place.top);
  else next = quotes.findLastIndex((quote) => quote.line < last);
  const quote = quotes[next];
  return quote ? goToQuote(quote.id, place, frame) : place;
}

/** To a quote, selected; the page only moves where the quote is not well in sight. */
export function goToQuote(id: string, place: Place, frame: Frame): Place {
  const line = quoteLine(id, frame.layout);
  if (line === null) return place;
  const inSight = line >= place.top && line < place.top + frame.bodyRows - OVERLAP;
  const top = inSight ? place.top : Math.max(0, line - Math.floor(frame.bodyRows / 4));
  return { top: inSight ? top : Math.min(top, Math.max(lastTop(frame), 0)), lit: id };
}
