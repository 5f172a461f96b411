import { lineAt } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import { goToPlace, lastTop, type ScrollArea, type Viewport } from '../reader/movement.ts';
import type { Notice } from '../reader/status.ts';
import { goToMatch, isLaidOut } from '../search/state.ts';

/** Where one wants to go in an article, which may not be laid out yet. */
export type Goal =
  /** Near the top of the page, with some air above it. */
  | { readonly kind: 'place'; readonly place: Position }
  /** On the first row of the page; `full`: the last page is as full as the others. */
  | { readonly kind: 'top'; readonly place: Position; readonly full?: true }
  /** In sight, if it is not on the first page with some lines before it. */
  | { readonly kind: 'match'; readonly place: Position }
  | { readonly kind: 'end' }
  /** A line as it is laid out, from 0. */
  | { readonly kind: 'line'; readonly line: number };

/** Said while the layout is on its way there. */
export const ON_THE_WAY: Notice = { text: 'on the way there …' };

/** Whether a layout came so far that one can go there. */
export function isReached(goal: Goal, { layout, bodyRows }: ScrollArea): boolean {
  if (layout.complete) return true;
  if (goal.kind === 'end') return false;
  if (goal.kind === 'line') return layout.lines.length >= goal.line + bodyRows;
  return isLaidOut(layout, goal.place);
}

/** What is seen there. */
export function viewportOf(goal: Goal, area: ScrollArea): Viewport {
  switch (goal.kind) {
    case 'place':
      return goToPlace(goal.place, area);
    case 'top': {
      const top = lineAt(area.layout, goal.place);
      return { top: goal.full ? Math.min(top, lastTop(area)) : top, selected: null };
    }
    case 'match':
      return goToMatch(goal.place, { top: 0, selected: null }, area);
    case 'end':
      return { top: lastTop(area), selected: null };
    case 'line':
      return { top: Math.min(goal.line, lastTop(area)), selected: null };
    default:
      return goal satisfies never;
  }
}
