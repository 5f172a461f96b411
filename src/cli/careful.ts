import { type Task, type Understood, understand } from './understand.ts';
import { createWatch, wasInterrupted } from './watch.ts';

/** What may be tried in this process before another takes over. */
interface Patience {
  /** In milliseconds. */
  readonly time: number;
  /** Larger documents are not tried here; in UTF-16 code units. */
  readonly size: number;
}

/** Where somebody may press a key, or only wait for text: what is large costs memory that this process has to keep. */
const BESIDE_A_SCREEN: Patience = { time: 100, size: 256 * 1024 };
const IN_A_PIPE: Patience = { time: 600, size: 4 * 1024 * 1024 };

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
  const { time, size } = interactive ? BESIDE_A_SCREEN : IN_A_PIPE;
  const small = task.type === 'quotes' || task.document.text.length <= size;
  if (small && !wasInterrupted()) {
    try {
      return await understand(task, createWatch(time));
    } catch (error) {
      // What a parser throws by itself is a fault of its own: its limits are higher where it stands alone.
      if (error instanceof Error && error.name === 'ReadError') throw error;
    }
  }
  const { understandApart } = await import('./apart.ts');
  return understandApart(task, { signal });
}
