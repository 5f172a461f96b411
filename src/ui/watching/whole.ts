import type { Action } from '../keys.ts';
import { LOOKS_ACTIONS } from '../looks/actions.ts';
import type { Heard } from '../pending/pending.ts';
import { isScroll } from '../scrolling.ts';

/** What is the same where the end of an article alone is there. */
const OF_THE_END: ReadonlySet<Action> = new Set<Action>([
  ...LOOKS_ACTIONS,
  'follow-end',
  'count',
  'copy',
  'copy-address',
  'select',
  'source',
  'turn',
  'edit',
  'read-again',
  'list',
  'help',
  'mouse',
  'redraw',
  'suspend',
  'close',
  'quit',
]);

/** Whether a key is about the whole of an article: what is found in it, listed, or far above. */
export function needsWhole(heard: Heard): boolean {
  if (heard.kind === 'waits') return heard.pending.prefix === 'go-to-mark';
  if (heard.kind !== 'action') return false;
  const { action } = heard;
  return isScroll(action) ? action === 'top' : !OF_THE_END.has(action);
}
