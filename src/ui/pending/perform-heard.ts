import { performMark } from '../jumps/marks.ts';
import { perform, type Reading } from '../reader/commands.ts';
import type { Heard, Pending } from './pending.ts';

/** Does what a key means after those that were `pending`. */
export function performHeard(heard: Heard, pending: Pending | null, reading: Reading): void {
  const { dispatch } = reading;
  if (heard.kind === 'waits') dispatch({ type: 'pended', pending: heard.pending });
  else if (pending !== null) dispatch({ type: 'pended', pending: null });
  if (heard.kind === 'action') perform(heard.action, reading, heard.count);
  else if (heard.kind === 'mark') performMark(heard, reading);
}
