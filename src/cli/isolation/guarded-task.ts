import { ReadError } from '../../readers/index.ts';
import { HardInputError, TimeLimitError } from '../messages/errors.ts';
import { createWatchdog, wasInterrupted } from '../watchdog/watchdog.ts';
import { describeTime, limitsOf, sizeOf } from './limits.ts';
import { executeTask, type Task, type TaskResult } from './task.ts';

/** Beside a screen somebody may press a key: what is not done by then goes on elsewhere. In milliseconds. */
const A_MOMENT = 100;
/** Larger documents are not tried here: what they cost in memory, this process would have to keep. UTF-16 code units. */
const SMALL = 256 * 1024;
export const SMALL_IN_A_PIPE = 2 * 1024 * 1024;

/** Nothing is made of a text as it is: this much takes a third of a moment, and no more memory than it has. */
const SMALL_AS_IT_IS = 4 * 1024 * 1024;

/** The largest document that is tried here; in UTF-16 code units. */
export function mostHere({ interactive, elsewhere }: GuardOptions, asIs: boolean): number {
  if (elsewhere) return -1;
  if (!interactive) return SMALL_IN_A_PIPE;
  return asIs ? SMALL_AS_IT_IS : SMALL;
}

function isAsIs(task: Task): boolean {
  return task.type !== 'quotes' && task.quotes === 'none' && task.document.shape === 'as-is';
}

/** A share of a processor that says that the machine is busy with others. */
const BUSY = 0.7;

export interface GuardOptions {
  /** Somebody looks, and may want to leave. */
  readonly interactive?: boolean;
  readonly signal?: AbortSignal;
  /** This process does nothing else, and another ends it where it takes too long. */
  readonly alone?: boolean;
  /** It is not even tried here, since somebody reads meanwhile. */
  readonly elsewhere?: boolean;
}

/**
 * Does a task here under a watchdog, where it is done soon; else in a child process (`executeInChild`), which most never
 * see. Throws as that does; a process that is `alone` a HardInputError, for what it had better leave.
 */
export async function executeGuarded(task: Task, options: GuardOptions = {}): Promise<TaskResult> {
  const { interactive = false, signal, alone = false } = options;
  if (alone) return executeAlone(task);
  const limits = limitsOf(task);
  let reason: string | undefined;
  if (sizeOf(task) <= mostHere(options, isAsIs(task)) && !wasInterrupted()) {
    const before = process.cpuUsage();
    try {
      return await executeTask(task, createWatchdog(interactive ? A_MOMENT : limits.time));
    } catch (error) {
      if (!(error instanceof Error) || error instanceof ReadError) throw error;
      // In a pipe it has had all the time there is, unless others had it. What a parser throws is a fault of its own: alone
      // it has more room.
      const { user, system } = process.cpuUsage(before);
      const had = (user + system) / 1000 > limits.time * BUSY;
      if (error instanceof TimeLimitError && had && !interactive) reason = describeTime(limits.time);
    }
  }
  const { executeInChild } = await import('./child-process.ts');
  return executeInChild(task, { signal, wordsOnly: reason });
}

async function executeAlone(task: Task): Promise<TaskResult> {
  if (sizeOf(task) > SMALL_IN_A_PIPE) throw new HardInputError('it is large');
  try {
    return await executeTask(task, (work) => work());
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new HardInputError('a parser failed', { cause: error });
  }
}
