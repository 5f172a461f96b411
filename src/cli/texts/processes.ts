import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isAddress } from '../../sources/index.ts';
import type { WantedText } from '../outputs/table.ts';
import { compose, type Outcome } from './compose.ts';
import { COMPOSES, type Job, type JobAnswer } from './protocol.ts';

/** Jobs that a process is given at a time, so that it never waits for the next. */
const AHEAD = 4;
/** Texts that may be there before their turn to be written: one slow input must not make memory grow. */
const MOST_WAITING = 256;
/** What an input may take before it is read with care; in milliseconds. Nearly all take under 20. */
const PATIENCE = 10_000;
/** Processes that may fail before this one does the rest alone. */
const MOST_FAILURES = 16;
/** Of each process's heap; in megabytes. */
const MEMORY = 512;
/** Entry of the processes, beside this file in the package. */
const ENTRY = join(__dirname, 'child.js');

/** Whether there are processors to share the work among. */
export const mayShare = (): boolean => availableParallelism() > 1;

/**
 * What becomes of each input, in order, by as many processes as there are processors. Of these nobody sets a watchdog for
 * each article, which would take as long as reading it: one that takes too long is ended, and what it was at is done here,
 * with care (`executeGuarded`). So is what comes from standard input or the web, and what is large.
 */
export async function* composeMany(all: readonly WantedText[]): AsyncGenerator<Outcome> {
  const pool = new ProcessPool(all);
  try {
    for (const index of all.keys()) yield await pool.outcomeOf(index);
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
  readonly #all: readonly WantedText[];
  readonly #workers = new Set<Worker>();
  /** Outcomes that are there; null for those to be had with care. */
  readonly #done = new Map<number, Outcome | null>();
  readonly #timer: NodeJS.Timeout;
  readonly #end = () => this.close();
  #wake: (() => void) | null = null;
  /** The next that nobody has been given, and the one that is to be written. */
  #next = 0;
  #turn = 0;
  #failures = 0;

  constructor(all: readonly WantedText[]) {
    this.#all = all;
    for (let count = Math.min(availableParallelism(), all.length); count > 0; count--) this.#start();
    this.#timer = setInterval(() => this.#endLate(), PATIENCE / 10);
    process.once('exit', this.#end);
  }

  async outcomeOf(index: number): Promise<Outcome> {
    this.#turn = index;
    this.#giveOut();
    while (!this.#done.has(index) && this.#workers.size > 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const outcome = this.#done.get(index) ?? null;
    this.#done.delete(index);
    const wanted = this.#all[index];
    if (outcome !== null) return outcome;
    if (wanted === undefined) throw new RangeError(`there is no input ${index}`);
    return compose(wanted);
  }

  close(): void {
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
    while (this.#next < this.#all.length && this.#next < this.#turn + MOST_WAITING) {
      const index = this.#next++;
      const wanted = this.#all[index];
      if (wanted === undefined || wanted.path === '-' || isAddress(wanted.path)) this.#done.set(index, null);
      else return { index, wanted };
    }
    return null;
  }

  #endLate(): void {
    for (const { child, jobs, began } of this.#workers)
      if (jobs.length > 0 && performance.now() - began > PATIENCE) child.kill('SIGKILL');
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
