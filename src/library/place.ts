import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { codeOf } from './failures.ts';
import type { Found } from './find-saved.ts';
import { createWorkingFile, PRIVATE, removeWorkingFile } from './working-files.ts';

/**
 * Writes a text to a file that has no name of its own yet, safe on the disk. `writeFileSync` on a descriptor writes all
 * or throws, a full disk among the reasons.
 */
export function writeTemporary(folder: string, key: string, text: string): string {
  const { path, fd } = createWorkingFile(folder, key, 'tmp');
  try {
    writeFileSync(fd, text);
    fsyncSync(fd);
  } catch (error) {
    removeWorkingFile(path);
    throw error;
  } finally {
    closeSync(fd);
  }
  return path;
}

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

/** Gives a written file a name that nobody has; false where somebody has it. */
export function takeName(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.has(codeOf(error))) throw error;
  }
  try {
    // File systems without hard links (FAT, some of networks): the name is taken first, and then filled.
    closeSync(openSync(path, 'wx', PRIVATE));
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  renameSync(temporary, path);
  return true;
}

const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EINVAL',
]);

/** A name is safe once its folder is; not every system can do that, and none needs it to be read. */
export function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r');
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // Windows has no such thing.
  }
}
