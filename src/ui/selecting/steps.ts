import type { Landmark } from '../../layout/index.ts';
import type { Move, ScrollArea, Viewport } from '../reader/movement.ts';
import { follow, moveCursor } from './moves.ts';
import { nearestText, type Selecting } from './selecting.ts';

/** What becomes of a selection: it begins, an end of it moves, the other end is the one that moves, it is left. */
export type SelectingStep =
  | { readonly kind: 'began' }
  | { readonly kind: 'swapped' }
  | { readonly kind: 'left' }
  | { readonly kind: 'moved'; readonly action: Move; readonly count: number };

interface Seen {
  readonly viewport: Viewport;
  readonly selecting: Selecting | null;
}

/** What follows from a step. Pure. */
export function stepSelecting({ viewport, selecting }: Seen, step: SelectingStep, area: ScrollArea): Seen {
  if (step.kind === 'left') return { viewport, selecting: null };
  if (step.kind === 'began') return begin(viewport, area);
  if (selecting === null) return { viewport, selecting };
  const { layout, began } = selecting;
  const moved =
    step.kind === 'swapped'
      ? { layout, began: selecting.cursor, cursor: began }
      : { layout, began, cursor: moveCursor(selecting, step.action, area, step.count) };
  return { viewport: follow(viewport, moved.cursor, area), selecting: moved };
}

/** At the quote or link that is lit and in sight, else at the first line of the page. */
function begin({ top, selected }: Viewport, { layout, bodyRows, links = [] }: ScrollArea): Seen {
  const isLit = ({ id, line }: Landmark) => id === selected && line >= top && line < top + bodyRows;
  const lit = selected === null ? undefined : (layout.quotes.find(isLit) ?? links.find(isLit));
  const line = nearestText(layout, lit?.line ?? top);
  const viewport = { top, selected: null };
  return { viewport, selecting: line < 0 ? null : { layout, began: line, cursor: line } };
}
