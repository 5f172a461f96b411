import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isAddress } from '../../sources/index.ts';
import { SMALL_IN_A_PIPE } from '../isolation/guarded-task.ts';
import type { WantedText } from '../outputs/table.ts';
import { compose, type Outcome } from './compose.ts';
import { JobQueue, sizeOf, type WantedTexts } from './job-queue.ts';
import { COMPOSES, type Job, type JobAnswer } from './protocol.ts';

/** Jobs that a process is given at a time, so that it never waits for the next. */
const AHEAD = 4;
/** What an input may take before it is read with care; in milliseconds. Nearly all take under 20. */
const PATIENCE = 10_000;
/** How often it is looked whether one takes too long; in milliseconds. */
const PAUSE = PATIENCE / 10;
/** Processes that may fail, and none do anything, before this one does the rest alone. */
const MOST_FAILURES = 16;
/** Of each process's heap; in megabytes. */
const MEMORY = 512;
/** Entry of the processes, beside this file in the package. */
const ENTRY = join(__dirname, 'child.js');

/** Whether there are processors to share the work among. */
export const mayShare = (): boolean => availableParallelism() > 1;

/**
 * What becomes of each input, in order, by as many processes as there are processors; inputs may be still coming, and what
 * is done does not wait for them. Of the processes nobody sets a watchdog for
 * each article, which would take as long as reading it: one that takes too long is ended, and what it was at is done here,
 * with care (`executeGuarded`). So is what comes from standard input or the web, and what is large.
 */
export async function* composeMany(all: WantedTexts): AsyncGenerator<Outcome> {
  const pool = new ProcessPool(all);
  try {
    for (let index = 0; ; index++) {
      const outcome = await pool.outcomeOf(index);
      if (outcome === null) return;
      yield outcome;
    }
  } finally {
    pool.close();
  }
}

interface Worker {
  readonly child: ChildProcess;
  /** What it has to do, the one it is at first. */
  readonly jobs: number[];
  /** When it began with that; in milliseconds. */
  began: number;
}

class ProcessPool {
  readonly #queue: JobQueue;
  readonly #workers = new Set<Worker>();
  /** Outcomes that are there; null for those to be had with care. */
  readonly #done = new Map<number, Outcome | null>();
  readonly #timer: NodeJS.Timeout;
  readonly #end = () => this.close();
  #wake: (() => void) | null = null;
  #failures = 0;
  #looked = performance.now();

  constructor(all: WantedTexts) {
    for (let count = availableParallelism(); count > 0; count--) this.#start();
    this.#timer = setInterval(() => this.#endLate(), PAUSE);
    process.once('exit', this.#end);
    this.#queue = new JobQueue(all, () => this.#goOn());
  }

  /** What became of an input, once it is done; null where there are no more. Each is asked for once, in order. */
  async outcomeOf(index: number): Promise<Outcome | null> {
    while (this.#isUnderWay(index)) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const outcome = this.#done.get(index) ?? null;
    this.#done.delete(index);
    const wanted = this.#queue.release(index);
    return outcome ?? (wanted && compose(wanted));
  }

  #isUnderWay(index: number): boolean {
    const isThere = this.#queue.has(index);
    return isThere === null || (isThere && !this.#done.has(index) && this.#workers.size > 0);
  }

  close(): void {
    this.#queue.close();
    clearInterval(this.#timer);
    process.off('exit', this.#end);
    for (const { child } of this.#workers) child.kill('SIGKILL');
    this.#workers.clear();
  }

  #start(): void {
    const flags = [`--max-old-space-size=${MEMORY}`];
    const child = spawn(process.execPath, [...flags, ENTRY, COMPOSES], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const worker: Worker = { child, jobs: [], began: performance.now() };
    this.#workers.add(worker);
    child.on('message', ({ index, outcome }: JobAnswer) => {
      worker.jobs.splice(worker.jobs.indexOf(index), 1);
      worker.began = performance.now();
      this.#failures = 0;
      this.#done.set(index, outcome);
      this.#goOn();
    });
    child.on('error', () => this.#lose(worker));
    child.on('exit', () => this.#lose(worker));
  }

  /** Gives every process something to do, as far as there is. */
  #giveOut(): void {
    for (const worker of this.#workers) {
      while (worker.jobs.length < AHEAD) {
        const job = this.#takeJob();
        if (job === null) return;
        if (worker.jobs.length === 0) worker.began = performance.now();
        worker.jobs.push(job.index);
        worker.child.send(job, () => {}); // One that is gone is told of by its end.
      }
    }
  }

  #takeJob(): Job | null {
    for (let job = this.#queue.take(); job !== null; job = this.#queue.take()) {
      if (maySend(job.wanted)) return job;
      this.#done.set(job.index, null);
    }
    return null;
  }

  #endLate(): void {
    const now = performance.now();
    // Whoever reads what is written may make this process wait: answers are there then that it has not heard yet.
    const wasHeldUp = now - this.#looked > 2 * PAUSE;
    this.#looked = now;
    if (wasHeldUp) for (const worker of this.#workers) worker.began = now;
    for (const { child, jobs, began } of this.#workers)
      if (jobs.length > 0 && now - began > PATIENCE) child.kill('SIGKILL');
  }

  /** A process ended: what it was given is done here. */
  #lose(worker: Worker): void {
    if (!this.#workers.delete(worker)) return;
    for (const index of worker.jobs) this.#done.set(index, null);
    if (++this.#failures < MOST_FAILURES) this.#start();
    this.#goOn();
  }

  #goOn(): void {
    this.#giveOut();
    this.#wake?.();
  }
}

/** What is large is read with care in any case, and what comes from the web or standard input is read here. */
function maySend(wanted: WantedText): boolean {
  if (wanted.content !== undefined) return sizeOf(wanted) <= SMALL_IN_A_PIPE;
  return wanted.path !== '-' && !isAddress(wanted.path);
}
