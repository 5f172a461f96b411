import { compose } from './compose.ts';
import type { Job, JobAnswer } from './protocol.ts';

/** The other end of `composeMany`: composes what it is told to, one after the other, until its parent goes away. */
export function serveJobs(): void {
  let last = Promise.resolve();
  process.on('message', (job: Job) => {
    last = last.then(() => answer(job));
  });
  process.on('disconnect', () => process.exit(0));
}

async function answer({ index, wanted }: Job): Promise<void> {
  const outcome = await compose(wanted, true).catch(() => null);
  process.send?.({ index, outcome } satisfies JobAnswer);
}
