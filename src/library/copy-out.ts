import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, removeWorkingFile, sweep, syncFolder, takeName, writeTemporary } from '../store/index.ts';
import { SaveError, toSaveError } from './failures.ts';

/** Files of one name in a folder. */
const MOST_NAMES = 1000;

/** Makes a folder to write to. Throws a SaveError. */
export function openOut(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    sweep(folder);
  } catch (error) {
    throw toSaveError(error, folder);
  }
}

/**
 * Writes a text to a file of a folder. Nothing is overwritten: where the name is taken by another text, it gets a number;
 * where a file of that name has the same text, that is it. Says whether it was written. Throws a SaveError.
 */
export function copyOut(folder: string, name: string, text: string): boolean {
  let temporary: string | null = null;
  try {
    const dot = name.lastIndexOf('.');
    for (let count = 1; count <= MOST_NAMES; count++) {
      const free = count === 1 ? name : `${name.slice(0, dot)}-${count}${name.slice(dot)}`;
      const path = join(folder, free);
      if (hasText(path, text)) return false;
      temporary ??= writeTemporary(folder, keyOf(name), text);
      if (!takeName(temporary, path)) continue;
      syncFolder(folder);
      return true;
    }
    throw new SaveError(`${MOST_NAMES} files in ${folder} have its name; move some of them`);
  } catch (error) {
    throw toSaveError(error, folder);
  } finally {
    if (temporary !== null) removeWorkingFile(temporary);
  }
}

function hasText(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}
