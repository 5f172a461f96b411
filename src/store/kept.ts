import { mkdirSync, realpathSync, renameSync, unlinkSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { type Found, type Kind, readContent, writeContent } from './content.ts';
import { keyOf } from './key.ts';
import { type Lock, LockError, takeLock, takeLockNow } from './lock.ts';
import { syncFolder, takeName, writeTemporary } from './new-file.ts';
import { codeOf, type Refusal, refusalOf } from './system-errors.ts';
import { removeWorkingFile, sweep } from './working-files.ts';

/** What is made of the content there is. It may be called again, so it changes nothing else. */
export type Change<Content> = (now: Content) => Content;

/** What is kept of one kind. */
export interface Kept<Content> {
  /** What there is, and what was changed and could not be written yet. Never throws. */
  read(): Content;
  /**
   * Changes what is there at that moment, whoever wrote it, and keeps it: resolves to false where that could not be done,
   * which is told; the change then holds for this run, and is tried again with the next one. Never rejects.
   */
  update(change: Change<Content>): Promise<boolean>;
  /** The same for a program that ends: it stands still meanwhile, and gives up after a moment. */
  updateNow(change: Change<Content>): boolean;
}

export interface KeptOptions {
  /** The folder of all that is kept, by which it is called in lines about it. */
  readonly folder: string;
  /** Whether anything is written; if not, changes hold for this run. */
  readonly keeps: boolean;
  /** Told one line about what could not be kept or read. */
  readonly tell: (line: string) => void;
}

/** How long the end of a program waits for others, in milliseconds. */
const LAST_PATIENCE = 300;
/** Times one tries again where one slept so long that others took the lock. */
const MOST_TRIES = 3;
/** Files of one name that are set aside before one gives up. */
const MOST_BROKEN = 100;
/** Changes that are held for this run while they cannot be written; older ones go. */
const MOST_HELD = 1000;

/**
 * Opens what is kept in a file. It is changed under a lock (read, change, write), and never in place: a new file is
 * written beside it, made safe on the disk, and given its name. So whatever happens there is what was or what shall be.
 */
export function openKept<Content>(
  path: string,
  kind: Kind<Content>,
  { folder, keeps, tell }: KeptOptions,
): Kept<Content> {
  let held: readonly Change<Content>[] = [];
  const apply = (content: Content) => held.reduce((now, change) => change(now), content);

  const read = (): Content => {
    let found = readContent(path, kind);
    if (found.state === 'broken') found = keeps ? setAsideNow() : found;
    tellOf(found);
    return apply(found.state === 'fine' ? found.content : kind.empty);
  };
  const tellOf = ({ state }: Found<Content>) => {
    if (state === 'broken') tell(`${path} is broken, and was left out`);
    if (state === 'newer') tell(`${path} is of a newer pullquote, and was left as it is`);
    if (state === 'unreadable') tell(`${path} cannot be read`);
  };
  const setAsideNow = (): Found<Content> => {
    let lock: Lock | null = null;
    try {
      lock = takeLockNow(dirname(path), keyOf(kind.name), 0);
      // Another process may have done it by now.
      return readSound(path, kind, tell);
    } catch {
      return { state: 'broken' };
    } finally {
      lock?.release();
    }
  };
  const hold = (change: Change<Content>) => {
    held = [...held, change].slice(-MOST_HELD);
  };
  const write = (lock: Lock, real: string): boolean => {
    const found = readSound(real, kind, tell);
    tellOf(found);
    if (found.state !== 'fine' && found.state !== 'missing') return false;
    const before = found.state === 'fine' ? found.content : kind.empty;
    const after = apply(before);
    if (after !== before && !replace(real, kind, after, lock)) throw new LockError('it was taken over');
    held = [];
    return true;
  };
  const fail = (error: unknown): false => {
    tell(`${kind.label ?? kind.name} could not be kept in ${folder}: ${describeFailure(error)}`);
    return false;
  };
  const prepare = (): string => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // Somebody may have put a link in its place; what it leads to is changed.
    const real = realPathOf(path);
    sweep(dirname(real));
    return real;
  };

  return {
    read,
    async update(change) {
      hold(change);
      if (!keeps) return false;
      for (let tries = 1; ; tries++) {
        let lock: Lock | null = null;
        try {
          const real = prepare();
          lock = await takeLock(dirname(real), keyOf(kind.name));
          return write(lock, real);
        } catch (error) {
          if (!(error instanceof LockError) || lock === null || tries === MOST_TRIES) return fail(error);
        } finally {
          lock?.release();
        }
      }
    },
    updateNow(change) {
      hold(change);
      if (!keeps) return false;
      let lock: Lock | null = null;
      try {
        const real = prepare();
        lock = takeLockNow(dirname(real), keyOf(kind.name), LAST_PATIENCE);
        return write(lock, real);
      } catch (error) {
        return fail(error);
      } finally {
        lock?.release();
      }
    },
  };
}

/** As `readContent`, under the lock: what is broken gets another name, and is no longer there. */
function readSound<Content>(path: string, kind: Kind<Content>, tell: (line: string) => void): Found<Content> {
  const found = readContent(path, kind);
  if (found.state !== 'broken') return found;
  const ending = extname(path);
  for (let count = 1; count <= MOST_BROKEN; count++) {
    const aside = `${path.slice(0, path.length - ending.length)}.broken-${count}${ending}`;
    if (!takeName(path, aside)) continue;
    removeName(path);
    tell(`${path} is broken; it is now ${aside}, and a new one begins`);
    return { state: 'missing' };
  }
  return found;
}

/** It has another name by now, and on some file systems no longer this one. */
function removeName(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** False where the lock was lost meanwhile; nothing has changed then. */
function replace<Content>(path: string, kind: Kind<Content>, content: Content, lock: Lock): boolean {
  const folder = dirname(path);
  const temporary = writeTemporary(folder, keyOf(kind.name), writeContent(kind.bound(content)));
  try {
    if (!lock.isHeld()) return false;
    renameSync(temporary, path);
  } finally {
    removeWorkingFile(temporary);
  }
  syncFolder(folder);
  return true;
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const REFUSED: Readonly<Record<Refusal, string>> = {
  full: 'there is no room left',
  'too-large': 'it is larger than a file may be there',
  forbidden: 'nothing may be written there; $PULLQUOTE_HOME can name another folder',
  'no-folder': 'that is no folder; $PULLQUOTE_HOME can name another one',
};

function describeFailure(error: unknown): string {
  const refusal = refusalOf(error);
  return error instanceof LockError ? error.message : refusal ? REFUSED[refusal] : codeOf(error);
}
