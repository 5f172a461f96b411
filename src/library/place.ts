import { chmodSync, lstatSync, renameSync } from 'node:fs';
import { PRIVATE } from '../store/index.ts';
import type { Found } from './find-saved.ts';

/**
 * Puts a written file in the place of one that was found, with its permissions. False where that one is no longer as it
 * was: the last look is right before the change, since an editor takes no lock.
 */
export function replaceFile(temporary: string, { path, stats }: Found): boolean {
  allow(temporary, Number(stats.mode & 0o777n));
  const now = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!now || TOLD_BY.some((key) => now[key] !== stats[key])) {
    allow(temporary, PRIVATE);
    return false;
  }
  renameSync(temporary, path);
  return true;
}

/** What of a file changes with whatever is done to it. */
const TOLD_BY = ['dev', 'ino', 'mode', 'size', 'mtimeNs', 'ctimeNs'] as const;

function allow(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch {
    // A file system without permissions of its own.
  }
}
