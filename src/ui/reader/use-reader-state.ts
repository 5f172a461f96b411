import { type RefObject, useEffect, useReducer, useRef } from 'react';
import type { Layout } from '../../layout/index.ts';
import type { ReaderEvent, ReaderState } from './reader-state.ts';
import { reduce } from './state.ts';

interface Held {
  readonly state: ReaderState;
  /** Several keys may come before the next drawing: what all of them so far have led to. */
  readonly latest: RefObject<ReaderState>;
  /** Something happened that no key asked for. */
  readonly change: (event: ReaderEvent) => void;
  readonly dispatch: (event: ReaderEvent) => void;
}

/** Where one is in a layout; `memory` has it for whoever comes back to the article. */
export function useReaderState(
  layout: Layout,
  bodyRows: number,
  memory: { current: ReaderState | null },
  start: (layout: Layout) => ReaderState,
): Held {
  const [kept, change] = useReducer(reduce, layout, start);
  const relaid = { type: 'relaid', layout, bodyRows } as const;
  const state = kept.layout === layout ? kept : reduce(kept, relaid);
  if (state !== kept) change(relaid);
  const latest = useRef(state);
  latest.current = state;
  const dispatch = (event: ReaderEvent) => {
    latest.current = reduce(latest.current, event);
    change(event);
  };
  useEffect(() => {
    memory.current = state;
  });
  return { state, latest, change, dispatch };
}
