import { setFlagsFromString } from 'node:v8';
import { compose } from './compose.ts';
import type { Job, JobAnswer } from './protocol.ts';

/**
 * Optimising a function again and again, each time on too little of what it will meet, took a third of the time of 500
 * articles: it is done after three times as many runs as V8 (Node 20) waits for. A V8 without the flag goes on as ever. It
 * takes code of other flags from no file, so the first article is read before: what reads it is loaded with its code.
 */
const OPTIMISE_LATER = '--interrupt-budget=400000';

/** The other end of `composeMany`: composes what it is told to, one after the other, until its parent goes away. */
export function serveJobs(): void {
  let last = Promise.resolve();
  process.on('message', (job: Job) => {
    last = last.then(() => answer(job));
  });
  process.once('message', () => {
    last = last.then(() => setFlagsFromString(OPTIMISE_LATER));
  });
  process.on('disconnect', () => process.exit(0));
}

async function answer({ index, wanted }: Job): Promise<void> {
  const outcome = await compose(wanted, true).catch(() => null);
  process.send?.({ index, outcome } satisfies JobAnswer);
}
