import { useMemo, useRef, useState } from 'react';
import type { Choice } from './choice.ts';
import { type ListState, type ListView, startList, stepList, viewList } from './state.ts';

interface ListOptions {
  readonly choices: readonly Choice[];
  /** Value of the choice the pointer starts on. */
  readonly initial: string | undefined;
  /** Rows there are, the line of the filter included. */
  readonly height: number;
  /** Enter. */
  readonly onPick: (value: string) => void;
}

export interface List {
  readonly view: ListView;
  /** Hands a key to the list; false where it is not the list's. */
  take(key: string): boolean;
}

/** A list to pick from: the keys of movement move, `/` and what is typed then narrows it, Enter picks. */
export function useList({ choices, initial, height, onPick }: ListOptions): List {
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
    const next = stepList(latest.current, key, choices, height);
    if (next === null) return false;
    latest.current = next;
    setState(next);
    return true;
  };
  return { view, take };
}
