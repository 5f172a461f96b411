import { describeTime, limitsOf, sizeOf } from './limits.ts';
import { type Task, type Understood, understand } from './understand.ts';
import { createWatch, wasInterrupted } from './watch.ts';

/** Beside a screen somebody may press a key: what is not done by then goes on elsewhere. In milliseconds. */
const A_MOMENT = 100;
/** Larger documents are not tried here: what they cost in memory, this process would have to keep. UTF-16 code units. */
const SMALL = 256 * 1024;
const SMALL_IN_A_PIPE = 2 * 1024 * 1024;

/** A share of a processor that says that the machine is busy with others. */
const BUSY = 0.7;

export interface Care {
  /** Somebody looks, and may want to leave. */
  readonly interactive?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Does a task here, where it is done soon; else in a process of its own (`understandApart`), which most never see. Throws
 * as that does.
 */
export async function understandCarefully(
  task: Task,
  { interactive = false, signal }: Care = {},
): Promise<Understood> {
  const limits = limitsOf(task);
  let tried: string | undefined;
  if (sizeOf(task) <= (interactive ? SMALL : SMALL_IN_A_PIPE) && !wasInterrupted()) {
    const before = process.cpuUsage();
    try {
      return await understand(task, createWatch(interactive ? A_MOMENT : limits.time));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error.name === 'ReadError') throw error;
      // In a pipe it has had all the time there is, unless others had it. What a parser throws is a fault of its own: alone
      // it has more room.
      const { user, system } = process.cpuUsage(before);
      const had = (user + system) / 1000 > limits.time * BUSY;
      if (error.name === 'TookTooLong' && had && !interactive) tried = describeTime(limits.time);
    }
  }
  const { understandApart } = await import('./apart.ts');
  return understandApart(task, { signal, tried });
}
