import type { TaskResult } from './task.ts';

/** What a child process answers that was given a task. */
export type Answer =
  | { readonly result: TaskResult }
  | { readonly failure: { readonly name: FailureName; readonly message: string } };

/** What may be wrong with a document; each is an error of this name. */
export type FailureName = 'ReadError' | 'ChoiceError' | 'SourceError';

/** Exit status of a child process that broke its work off. */
export const TOO_LONG = 3;
/** Of one in which a parser failed. */
export const FAULT = 1;
