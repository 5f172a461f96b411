import type { Action } from '../keys.ts';
import type { Heard } from '../pending/pending.ts';

/** What is the same where the end of an article alone is there. */
const OF_THE_END: ReadonlySet<Action> = new Set<Action>([
  'line-down',
  'line-up',
  'page-down',
  'page-up',
  'half-down',
  'half-up',
  'bottom',
  'follow-end',
  'count',
  'copy',
  'copy-address',
  'select',
  'source',
  'turn',
  'edit',
  'read-again',
  'theme',
  'wider',
  'narrower',
  'usual-measure',
  'justify',
  'focus',
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
  return heard.kind === 'action' && !OF_THE_END.has(heard.action);
}
