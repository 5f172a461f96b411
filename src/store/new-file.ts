import { closeSync, fstatSync, fsyncSync, linkSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { codeOf } from './system-errors.ts';
import { createWorkingFile, PRIVATE, removeWorkingFile } from './working-files.ts';

/**
 * Writes a text to a file that has no name of its own yet, safe on the disk and of the size it should have.
 * `writeFileSync` on a descriptor writes all or throws, a full disk among the reasons; disks of networks find that out at
 * the sync, or say nothing. Throws the system's error.
 */
export function writeTemporary(folder: string, key: string, text: string): string {
  const { path, fd } = createWorkingFile(folder, key, 'tmp');
  try {
    writeFileSync(fd, text);
    fsyncSync(fd);
    if (fstatSync(fd).size !== Buffer.byteLength(text)) throw new ShortFile();
  } catch (error) {
    removeWorkingFile(path);
    throw error;
  } finally {
    closeSync(fd);
  }
  return path;
}

/** Less was written than there was to write, and nobody said so: there was no room. */
class ShortFile extends Error {
  readonly code = 'ENOSPC';
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
