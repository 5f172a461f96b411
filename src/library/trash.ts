import { mkdirSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { syncFolder, takeName } from '../store/index.ts';
import { SaveError, toSaveError } from './failures.ts';

/** Within the library, so that moving a file is a change of its name, and hidden, so that nothing lists it. */
const TRASH = '.trash';
/** Files of one name in it. */
const MOST_NAMES = 1000;

/** A file that was moved to the trash. */
export interface Trashed {
  /** Where it was, and where it is. */
  readonly from: string;
  readonly to: string;
}

/** Moves a file of the library to its trash, which nothing ever empties. Throws a SaveError. */
export function moveToTrash(folder: string, name: string): Trashed {
  const from = join(folder, name);
  const trash = join(folder, TRASH);
  try {
    mkdirSync(trash, { recursive: true, mode: 0o700 });
    return { from, to: move(from, trash, name) };
  } catch (error) {
    throw toSaveError(error, trash);
  }
}

/** Puts a file back where it was, or beside what has its name now; says where. Throws a SaveError. */
export function takeFromTrash(folder: string, { from, to }: Trashed): string {
  try {
    return move(to, folder, basename(from));
  } catch (error) {
    throw toSaveError(error, folder);
  }
}

/** Nothing is overwritten: a file has both names for a moment. */
function move(path: string, folder: string, name: string): string {
  const dot = name.lastIndexOf('.');
  for (let count = 1; count <= MOST_NAMES; count++) {
    const free = count === 1 ? name : `${name.slice(0, dot)}-${count}${name.slice(dot)}`;
    const to = join(folder, free);
    if (!takeName(path, to)) continue;
    unlinkIfThere(path);
    syncFolder(folder);
    return to;
  }
  throw new SaveError(`${MOST_NAMES} files in ${folder} have its name; move some of them`);
}

function unlinkIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Where there are no links, it was renamed.
  }
}
