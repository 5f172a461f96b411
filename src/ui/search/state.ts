import { type Layout, lineAt } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import { lastTop, type ScrollArea, type Viewport } from '../reader/movement.ts';
import type { Match } from './matches.ts';

/** What came of looking: nothing was typed, one is still looking, there is none, it is no pattern, it takes too long. */
export type Outcome = { readonly kind: 'empty' | 'looking' | 'none' | 'unfit' | 'slow' } | FoundOutcome;

interface FoundOutcome {
  readonly kind: 'found';
  readonly match: Match;
  /** Where it begins. */
  readonly place: Position;
  /** Its number among all, from 1, and how many there are; null while they are counted. */
  readonly ordinal: number | null;
  readonly total: number;
  /** One went on from the top, or from the end, to find it. */
  readonly wrapped: 'top' | 'end' | null;
}

/** Where a search leads back to. */
export interface Origin {
  readonly layout: Layout;
  readonly viewport: Viewport;
  readonly began: Position | null;
}

/** A search in the article that is read. */
export interface SearchState {
  readonly typed: string;
  /** Keys are typed into it. */
  readonly isTyping: boolean;
  readonly origin: Origin;
  readonly outcome: Outcome;
  /** Its match is not laid out yet. */
  readonly awaitsLayout: boolean;
}

/** A search that begins where one is. */
export function startSearch(origin: Origin): SearchState {
  return { typed: '', isTyping: true, origin, outcome: { kind: 'empty' }, awaitsLayout: false };
}

/** Whether a layout came as far as a place. */
export function isLaidOut(layout: Layout, { block, offset }: Position): boolean {
  if (layout.complete) return true;
  const line = layout.lines[lineAt(layout, { block, offset })];
  return line?.block === block && (offset < line.end || layout.lines.at(-1)?.block !== block);
}

/** Whether a place stands on a page. */
export function isInSight(place: Position, { top }: Viewport, { layout, bodyRows }: ScrollArea): boolean {
  const line = lineAt(layout, place);
  return layout.lines[line]?.block === place.block && line >= top && line < top + bodyRows;
}

/** What is seen of a match: the page only moves where it is not in sight, with some lines before it. */
export function goToMatch(place: Position, viewport: Viewport, area: ScrollArea): Viewport {
  // It may go on in the next line.
  const bodyRows = Math.max(1, area.bodyRows - 1);
  if (isInSight(place, viewport, { layout: area.layout, bodyRows })) return { ...viewport, selected: null };
  const top = Math.max(0, lineAt(area.layout, place) - Math.floor(area.bodyRows / 4));
  return { top: Math.min(top, lastTop(area)), selected: null };
}
