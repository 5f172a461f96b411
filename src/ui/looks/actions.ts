import type { Action } from '../keys.ts';

/** What changes how a page looks, and nothing of what is read: it is heard while one selects or listens too. */
export const LOOKS_ACTIONS = [
  'theme',
  'wider',
  'narrower',
  'usual-measure',
  'justify',
  'space-lines',
  'focus',
] as const satisfies readonly Action[];
