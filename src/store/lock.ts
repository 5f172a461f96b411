import { closeSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createWorkingFile,
  describeOwner,
  isAbandoned,
  listClaims,
  removeWorkingFile,
} from './working-files.ts';

/** What one process at a time has. */
export interface Lock {
  /** Whether it still is ours: after a long sleep of this process others take it for abandoned. */
  isHeld(): boolean;
  release(): void;
}

/** Somebody else has a lock, and does not come to an end. */
export class LockError extends Error {
  override readonly name = 'LockError';
}

/** How long one waits for others; a save takes milliseconds. */
const PATIENCE = 10_000;
/** A claim older than this is nobody's, wherever its process is. */
const LONGEST_HELD = 10 * 60_000;
const POLL = 15;

/**
 * Takes the lock of an identity in a folder, waiting for others up to `patience` milliseconds. Everybody makes a claim, a
 * file of their own, and then looks who else has one: of any two the later to look sees the other, so that never two
 * find themselves alone. Of those who see each other the smallest name stays and waits, the others withdraw. A claim of
 * an ended process does not count; since no two claims share a name, removing it cannot hit anybody else's, which is
 * where taking over one common file goes wrong. Throws a LockError.
 */
export async function takeLock(folder: string, key: string, patience = PATIENCE): Promise<Lock> {
  const claiming = new Claiming(folder, key, patience);
  for (;;) {
    const lock = claiming.tryOnce();
    if (lock !== null) return lock;
    try {
      await sleep(POLL + Math.random() * POLL);
    } catch (error) {
      claiming.withdraw();
      throw error;
    }
  }
}

/** As `takeLock`, for a program that ends: it stands still while it waits. */
export function takeLockNow(folder: string, key: string, patience: number): Lock {
  const claiming = new Claiming(folder, key, patience);
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    const lock = claiming.tryOnce();
    if (lock !== null) return lock;
    Atomics.wait(clock, 0, 0, POLL + Math.random() * POLL);
  }
}

/** The way to a lock. */
class Claiming {
  readonly #folder: string;
  readonly #key: string;
  readonly #until: number;
  #claim: string | null = null;

  constructor(folder: string, key: string, patience: number) {
    this.#folder = folder;
    this.#key = key;
    this.#until = Date.now() + patience;
  }

  /** The lock, or null where one has to wait. Throws a LockError where one waited too long. */
  tryOnce(): Lock | null {
    try {
      for (;;) {
        const [rival] = findRivals(this.#folder, this.#key, this.#claim);
        if (rival !== undefined) return this.#yieldTo(rival);
        if (this.#claim !== null) return lockOf(this.#claim);
        this.#claim = makeClaim(this.#folder, this.#key);
      }
    } catch (error) {
      this.withdraw();
      throw error;
    }
  }

  withdraw(): void {
    if (this.#claim !== null) removeWorkingFile(this.#claim);
    this.#claim = null;
  }

  #yieldTo(rival: string): null {
    if (Date.now() >= this.#until) throw new LockError(describeWait(this.#folder, rival));
    if (this.#claim !== null && rival < basename(this.#claim)) this.withdraw();
    return null;
  }
}

function makeClaim(folder: string, key: string): string {
  const { path, fd } = createWorkingFile(folder, key, 'lock');
  closeSync(fd);
  return path;
}

/** Claims of others that count, by name. Those that do not are taken away, so that their owners notice if they wake. */
function findRivals(folder: string, key: string, claim: string | null): string[] {
  return listClaims(folder, key)
    .filter((name) => {
      if (claim !== null && name === basename(claim)) return false;
      if (!isAbandoned(folder, name, LONGEST_HELD)) return true;
      removeWorkingFile(join(folder, name));
      return false;
    })
    .sort();
}

function lockOf(claim: string): Lock {
  return { isHeld: () => existsSync(claim), release: () => removeWorkingFile(claim) };
}

function describeWait(folder: string, rival: string): string {
  return `${describeOwner(rival)} is saving it to ${folder} and does not come to an end; try again later`;
}
