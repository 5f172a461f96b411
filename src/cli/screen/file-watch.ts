import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isSameStamp, type Stamp, stampOf } from './file-stamp.ts';

/** Where nothing tells of changes, as on network file systems, one looks so often; in milliseconds. */
const LOOK = 2000;
/** A file that did not change for so long is written; looked at so often meanwhile. In milliseconds. */
const QUIET = 100;
const STEP = 50;
/** What only grows without a pause is a log, and what it has is whole; in milliseconds. */
const PATIENCE_WITH_GROWTH = 400;
/** Anything else that is not quiet by then is taken as it is. */
const PATIENCE = 5000;
/** An editor that empties a file, or takes it away, writes it again within so long. */
const PATIENCE_WITH_NOTHING = 1000;

/** Tells once of each change of a file, when it is over. */
export class FileWatch {
  readonly #path: string;
  readonly #tell: (what: 'changed' | 'gone') => void;
  /** As it was read, or told of. */
  #known: Stamp | null;
  #watcher: FSWatcher | null = null;
  readonly #looking: NodeJS.Timeout;
  #step: NodeJS.Timeout | null = null;

  /** `known`: the file as it was when it was read; null where it was not there. */
  constructor(path: string, known: Stamp | null, tell: (what: 'changed' | 'gone') => void) {
    this.#path = path;
    this.#known = known;
    this.#tell = tell;
    this.#looking = setInterval(() => this.#look(), LOOK).unref();
    try {
      const name = basename(path);
      // The folder: a file that is put in another's place is another file.
      this.#watcher = watch(dirname(path), { persistent: false }, (_, changed) => {
        if (changed === null || changed === name) this.#look();
      });
      this.#watcher.on('error', () => this.#watcher?.close());
    } catch {
      // Too many are watched already, or it cannot be: looking has to do.
    }
    this.#look();
  }

  close(): void {
    this.#watcher?.close();
    clearInterval(this.#looking);
    clearTimeout(this.#step ?? undefined);
  }

  #look(): void {
    if (this.#step !== null) return;
    const now = stampOf(this.#path);
    if (isSameStamp(now, this.#known)) return;
    this.#settle(now, Date.now(), Date.now());
  }

  /** Waits until it is quiet. */
  #settle(last: Stamp | null, began: number, changed: number): void {
    this.#step = setTimeout(() => {
      this.#step = null;
      const [now, time] = [stampOf(this.#path), Date.now()];
      const since = isSameStamp(now, last) ? changed : time;
      if (isOver(this.#known, now, time - since, time - began)) this.#finish(now);
      else this.#settle(now, began, since);
    }, STEP).unref();
  }

  #finish(now: Stamp | null): void {
    if (isSameStamp(now, this.#known)) return;
    this.#known = now;
    this.#tell(now === null ? 'gone' : 'changed');
  }
}

/** Whether a change is over that has been quiet for a while, and began a while ago. */
function isOver(before: Stamp | null, now: Stamp | null, quiet: number, whole: number): boolean {
  if (now === null || (now.size === 0 && before?.size !== 0)) return quiet >= PATIENCE_WITH_NOTHING;
  if (quiet >= QUIET || whole >= PATIENCE) return true;
  const isGrowing = before !== null && now.inode === before.inode && now.size > before.size;
  return isGrowing && whole >= PATIENCE_WITH_GROWTH;
}
