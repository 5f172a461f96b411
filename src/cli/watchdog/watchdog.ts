import { Script } from 'node:vm';
import type { Run } from '../../model/index.ts';
import { TimeLimitError } from '../messages/errors.ts';

const KEY = Symbol.for('pullquote.work');
let call: Script | null = null;
const scope: Record<symbol, unknown> = globalThis;
let interrupted = false;

/** Whether work was ever broken off in this process: what it left behind may be half of something. */
export function wasInterrupted(): boolean {
  return interrupted;
}

/**
 * Runs pieces of work one after the other that may take so many milliseconds together. V8 itself breaks off what takes
 * longer, wherever it is, in a regular expression too; setting that up takes .15 ms (Node 20). Throws TimeLimitError.
 * `leavesNothing`: what the work has changed is thrown away then, so that nothing is half done.
 */
export function createWatchdog(milliseconds: number, leavesNothing = false): Run {
  let left = milliseconds;
  return (work) => {
    const began = Date.now();
    try {
      return runWithin(work, Math.ceil(left), leavesNothing);
    } finally {
      left -= Date.now() - began;
    }
  };
}

function runWithin<Result>(work: () => Result, milliseconds: number, leavesNothing: boolean): Result {
  if (milliseconds <= 0) throw new TimeLimitError('there was no time left');
  const done: Result[] = [];
  scope[KEY] = () => done.push(work());
  call ??= new Script("globalThis[Symbol.for('pullquote.work')]()");
  try {
    call.runInThisContext({ timeout: milliseconds });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'))
      throw error;
    if (!leavesNothing) interrupted = true;
    throw new TimeLimitError(`it took more than ${milliseconds} ms`, { cause: error });
  } finally {
    delete scope[KEY];
  }
  const [result] = done;
  return result as Result;
}
