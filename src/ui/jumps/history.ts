import type { Layout } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import type { Viewport } from '../reader/movement.ts';

/** Where one jumped from, in the layout there was. */
export interface Jump {
  readonly layout: Layout;
  readonly viewport: Viewport;
  /** The place itself, where it is known by more than the line. */
  readonly began?: Position | null;
}

export interface History {
  /** Where one jumped from, the last jump last. */
  readonly jumps: readonly Jump[];
  /** Where one went back from, and may go again: the next one last. */
  readonly ahead: readonly Jump[];
}

/** So many jumps can be gone back. */
const MOST_JUMPS = 100;

const jumpOf = ({ layout, viewport, began = null }: Jump): Jump => ({ layout, viewport, began });

/** The history after a jump. */
export function remember({ jumps }: History, from: Jump): History {
  return { jumps: [...jumps, jumpOf(from)].slice(-MOST_JUMPS), ahead: [] };
}

type Leap = History & { readonly to: Jump };

/** To where one jumped from last; null where one did not. */
export function goBack({ jumps, ahead }: History, here: Jump): Leap | null {
  const to = jumps.at(-1);
  return to === undefined ? null : { to, jumps: jumps.slice(0, -1), ahead: [...ahead, jumpOf(here)] };
}

/** To where one went back from last. */
export function goForward({ jumps, ahead }: History, here: Jump): Leap | null {
  const to = ahead.at(-1);
  return to === undefined ? null : { to, jumps: [...jumps, jumpOf(here)], ahead: ahead.slice(0, -1) };
}

/** To the place before the last jump, so that this one is it: twice is back here. */
export function swapPlaces(history: History, here: Jump): Leap | null {
  const to = history.jumps.at(-1);
  if (to === undefined) return goForward(history, here);
  return { to, jumps: [...history.jumps.slice(0, -1), jumpOf(here)], ahead: history.ahead };
}
