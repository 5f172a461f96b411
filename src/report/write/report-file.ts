import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '../../store/index.ts';
import { writeBytes } from '../../writer/index.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A file that is there whole or not at all: it is written under another name beside its place, and takes its name when all
 * of it is safe on the disk. What had the name before stays until then. Throws the system's errors.
 */
export class ReportFile {
  readonly path: string;
  readonly #temporary: string;
  readonly #fd: number;
  #size = 0;
  #isOpen = true;
  readonly #onExit = () => this.discard();
  readonly #onSignal = (signal: NodeJS.Signals) => {
    this.discard();
    process.kill(process.pid, signal);
  };

  constructor(path: string) {
    this.path = followLinks(path);
    const random = randomBytes(6).toString('hex');
    this.#temporary = join(dirname(this.path), `.${basename(this.path).slice(0, 200)}.${random}.tmp`);
    this.#fd = openSync(this.#temporary, 'wx');
    process.once('exit', this.#onExit);
    for (const signal of SIGNALS) process.once(signal, this.#onSignal);
  }

  /** In bytes, so far. */
  get size(): number {
    return this.#size;
  }

  write(text: string): void {
    const bytes = Buffer.from(text);
    writeBytes(this.#fd, bytes);
    this.#size += bytes.length;
  }

  /** Gives it its name. */
  finish(): void {
    try {
      fsyncSync(this.#fd);
      // Disks of networks may say nothing where there was no room.
      if (fstatSync(this.#fd).size !== this.#size) throw new Error('no space left on the disk');
      this.#close();
      renameSync(this.#temporary, this.path);
    } catch (error) {
      this.discard();
      throw error;
    }
    this.#forget();
    syncFolder(dirname(this.path));
  }

  /** Leaves nothing behind; never fails. */
  discard(): void {
    try {
      this.#close();
      rmSync(this.#temporary, { force: true });
    } catch {
      // Nothing more can be done.
    }
    this.#forget();
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.#fd);
  }

  #forget(): void {
    process.off('exit', this.#onExit);
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
  }
}

/** Where a symbolic link leads, so that it stays one. */
function followLinks(path: string): string {
  try {
    const real = realpathSync(path);
    if (!statSync(real).isFile()) throw new NoFileError('it is no file');
    return real;
  } catch (error) {
    if (error instanceof NoFileError) throw error;
    return path;
  }
}

/** What stands at a path cannot be replaced by a file. */
class NoFileError extends Error {
  override readonly name = 'NoFileError';
}
