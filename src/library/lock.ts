import { closeSync, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SaveError } from './failures.ts';
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
 * where taking over one common file goes wrong. Throws a SaveError.
 */
export async function takeLock(folder: string, key: string, patience = PATIENCE): Promise<Lock> {
  const until = Date.now() + patience;
  let claim: string | null = null;
  try {
    for (;;) {
      const rivals = findRivals(folder, key, claim);
      const [rival] = rivals;
      if (rival === undefined) {
        if (claim !== null) return lockOf(claim);
        claim = makeClaim(folder, key);
        continue;
      }
      if (Date.now() >= until) throw new SaveError(describeWait(folder, rival));
      if (claim !== null && rival < basename(claim)) {
        removeWorkingFile(claim);
        claim = null;
      }
      await sleep(POLL + Math.random() * POLL);
    }
  } catch (error) {
    if (claim !== null) removeWorkingFile(claim);
    throw error;
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
