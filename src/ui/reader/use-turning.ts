import { useRef } from 'react';
import { positionAt } from '../../layout/index.ts';
import type { Position } from '../../model/index.ts';
import { messageOf } from '../error-message.ts';
import type { Loaded, Services } from '../types.ts';
import { findSamePlace } from './same-place.ts';
import type { ReaderState } from './state.ts';
import type { Notice } from './status.ts';

/** An article turned to its other form, and where in it one is; null: where one was in it before. */
export type OnTurn = (other: Loaded, place: Position | null) => void;

interface Turning {
  readonly loaded: Loaded;
  /** Its other form, where it was read before. */
  readonly other: Loaded | null;
  readonly services: Services;
  readonly memory: { readonly current: ReaderState | null };
  readonly tell: (notice: Notice) => void;
  readonly onTurn: OnTurn;
}

/** Turns an article to the text as it is and back. Nothing of it is read before somebody asks. */
export function useTurning({ loaded, other, services, memory, tell, onTurn }: Turning): () => void {
  const busy = useRef(false);
  const turnTo = (read: Loaded) => onTurn(read, placeIn(read, loaded, other !== null, memory.current));
  return () => {
    if (other !== null) return turnTo(other);
    if (busy.current) return;
    busy.current = true;
    tell({ text: 'reading it again …' });
    services.turn(loaded).then(turnTo, (error: unknown) => {
      busy.current = false;
      tell({ text: `cannot read it again: ${messageOf(error)}`, whole: true });
    });
  };
}

const BEGINNING: Position = { block: 'title', offset: 0 };

/** Where the words on the first row stand in the other form. Who has not moved since turning goes back to the same row. */
function placeIn(
  { article }: Loaded,
  from: Loaded,
  known: boolean,
  state: ReaderState | null,
): Position | null {
  if (state === null) return BEGINNING;
  if (known && state.began !== null) return null;
  const { top } = state.viewport;
  return top === 0 ? BEGINNING : findSamePlace(from.article, positionAt(state.layout, top), article);
}
