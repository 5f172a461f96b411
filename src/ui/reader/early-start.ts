import type { LayoutJob } from '../../layout/index.ts';
import type { FoundStart } from '../going/start.ts';
import { layOutToGoal } from './opening.ts';
import { type ReaderState, reduce } from './state.ts';
import type { Notice } from './status.ts';

export const STILL_READING: Notice = { text: 'reading on to where you want to be …' };

/** Begins where somebody wants to, or says why that is nowhere. */
export function beginAt(
  found: NonNullable<FoundStart>,
  state: ReaderState,
  job: LayoutJob,
  bodyRows: number,
): ReaderState {
  if ('notice' in found) return reduce(state, { type: 'told', notice: found.notice });
  const { goal } = found;
  layOutToGoal(job, goal, bodyRows);
  const layout = job.layout();
  const relaid = reduce(state, { type: 'relaid', layout });
  const there = reduce(relaid, { type: 'went-to-goal', goal, area: { layout, bodyRows } });
  // Nobody jumped here.
  return { ...there, jumps: relaid.jumps, notice: there.awaits ? there.notice : relaid.notice };
}
