import { hear } from '../pending/pending.ts';
import { isMove, lastTop } from './movement.ts';
import type { Begun } from './opening.ts';
import { reachOf } from './reach.ts';
import { type ReaderState, reduce } from './state.ts';

/** Pages that are laid out below the one that is shown: a movement leads no further. */
const PAGES_AHEAD = 2;

interface Followed {
  readonly state: ReaderState;
  /** It led elsewhere, or would have; else it waits for another key. */
  readonly moved: boolean;
}

/**
 * What a key, by its name, comes to where it moves within what can be laid out at once, or in `patience` milliseconds where it
 * may lead anywhere; null where it is for the screens that come.
 */
export function followKey(
  key: string,
  state: ReaderState,
  { loaded: { isPartial }, job, geometry }: Begun,
  patience: number,
): Followed | null {
  const heard = hear(state.pending, key);
  if (heard.kind === 'dropped' || (heard.kind === 'waits' && heard.pending.prefix === null)) {
    const pending = heard.kind === 'waits' ? heard.pending : null;
    return { state: reduce(state, { type: 'pended', pending }), moved: false };
  }
  if (heard.kind !== 'action' || !isMove(heard.action)) return null;
  const { action } = heard;
  const { bodyRows } = geometry;
  const count = Math.max(1, heard.count ?? 1);
  const reach = reachOf(action, heard.count);
  if (reach === 'unknown' || (isPartial && reach !== 'near')) return null;
  if (reach === 'near') job.advance(0, state.viewport.top + (count + 1) * PAGES_AHEAD * bodyRows);
  else if (!job.advance(patience)) return null;
  const layout = job.layout();
  const area = { layout, bodyRows };
  // What lies behind the end of a beginning will be there soon.
  if (isPartial && state.viewport.top >= lastTop(area)) return null;
  const relaid = reduce(state, { type: 'relaid', layout });
  const heeded = relaid.pending ? reduce(relaid, { type: 'pended', pending: null }) : relaid;
  return { state: reduce(heeded, { type: 'moved', action, area, count }), moved: true };
}
