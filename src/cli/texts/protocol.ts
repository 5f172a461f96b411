import type { WantedText } from '../outputs/table.ts';
import type { Outcome } from './compose.ts';

/** What a process that composes texts is told to do. */
export interface Job {
  readonly index: number;
  readonly wanted: WantedText;
}

/** What it answers; null for an input that is better read with care. */
export interface JobAnswer {
  readonly index: number;
  readonly outcome: Outcome | null;
}

/** The argument that tells the child process (`src/child.ts`) that it is one of these. */
export const COMPOSES = 'compose';
