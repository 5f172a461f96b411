import { useMemo, useRef, useState } from 'react';
import { placeOfClick, WHEEL_LINES } from '../mouse.ts';
import type { Choice } from './choice.ts';
import { choiceAt, type ListState, type ListView, startList, stepList, viewList } from './state.ts';

interface ListOptions {
  readonly choices: readonly Choice[];
  /** Value of the choice the pointer starts on. */
  readonly initial: string | undefined;
  /** Rows there are, the line of the filter included. */
  readonly height: number;
  /** Row of the screen that it begins on, and the cell; without them, as in a panel. */
  readonly top?: number;
  readonly left?: number;
  /** Enter, or a click. */
  readonly onPick: (value: string) => void;
}

export interface List {
  readonly view: ListView;
  /** Hands a key to the list; false where it is not the list's. */
  take(key: string): boolean;
}

/** A list to pick from: the keys of movement move, `/` and what is typed then narrows it, Enter picks. */
export function useList({ choices, initial, height, onPick, top = 1, left = 0 }: ListOptions): List {
  const [state, setState] = useState(() => startList(choices, initial, height));
  // Several keys may come before the next drawing.
  const latest = useRef<ListState>(state);
  const view = useMemo(() => viewList(state, choices, height), [state, choices, height]);
  const take = (key: string): boolean => {
    if (key === 'enter') {
      const { picked } = viewList(latest.current, choices, height);
      if (picked !== null) onPick(picked);
      return true;
    }
    if (key === 'wheel-up' || key === 'wheel-down') {
      const step = key === 'wheel-up' ? 'up' : 'down';
      for (let line = 0; line < WHEEL_LINES; line++) take(step);
      return true;
    }
    const place = placeOfClick(key);
    if (place !== null) {
      const seen = viewList(latest.current, choices, height);
      const picked = place.columns < left ? null : choiceAt(seen, place.rows - top);
      if (picked !== null) onPick(picked);
      return true;
    }
    const next = stepList(latest.current, key, choices, height);
    if (next === null) return false;
    latest.current = next;
    setState(next);
    return true;
  };
  return { view, take };
}
