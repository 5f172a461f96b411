import type { Understood } from './understand.ts';

/** What a process answers that was given a task. */
export type Answer =
  | { readonly understood: Understood }
  | { readonly failure: { readonly name: string; readonly message: string } };

/** Exit status of a process that broke its work off. */
export const TOO_LONG = 3;
/** Of one in which a parser failed. */
export const FAULT = 1;
