import { randomBytes } from 'node:crypto';
import { lstatSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { codeOf } from './system-errors.ts';

/** What a save keeps in the folder while it lasts: the article before it has its name, and the claim to an identity. */
type Kind = 'tmp' | 'lock';

/** Key of an identity, something random, process, host, kind. */
const NAME = /^\.pullquote\.([0-9a-f]{10})\.[0-9a-f]{12}\.([1-9]\d{0,9})\.([\w.-]{1,64})\.(tmp|lock)$/;
/** What versions before locks left behind: nobody knows whose it was, and no save took an hour. */
const OLD_NAME = /^\.[0-9a-f]{12}\.tmp$/;
/** What one reads and keeps is nobody else's business. */
export const PRIVATE = 0o600;
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Names of this very process's files: others with its number are of one before it. */
const own = new Set<string>();

/** Makes a new file that says in its name whose it is, from the moment it is there. */
export function createWorkingFile(
  folder: string,
  key: string,
  kind: Kind,
): { readonly path: string; readonly fd: number } {
  const name = `.pullquote.${key}.${randomBytes(6).toString('hex')}.${process.pid}.${host()}.${kind}`;
  const path = join(folder, name);
  own.add(name);
  try {
    return { path, fd: openSync(path, 'wx', PRIVATE) };
  } catch (error) {
    own.delete(name);
    throw error;
  }
}

/** Never fails: what stays is swept by the next save. */
export function removeWorkingFile(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // As said.
  }
  own.delete(basename(path));
}

/** Names of the claims to an identity, anybody's. */
export function listClaims(folder: string, key: string): string[] {
  return readdirSync(folder).filter((name) => {
    const [, ofKey, , , kind] = NAME.exec(name) ?? [];
    return ofKey === key && kind === 'lock';
  });
}

/** Process and host that a working file is of, in words. */
export function describeOwner(name: string): string {
  const [, , pid, ofHost] = NAME.exec(name) ?? [];
  return `process ${pid} on ${ofHost}`;
}

/**
 * Whether the owner of a working file has ended, as far as that can be told from here, or must have: `longest` is the
 * age in milliseconds that a file in use cannot have. A file that is gone is abandoned too.
 */
export function isAbandoned(folder: string, name: string, longest: number): boolean {
  const [, , pid, ofHost] = NAME.exec(name) ?? [];
  if (own.has(name)) return false;
  if (ofHost === host() && (Number(pid) === process.pid || !isAlive(Number(pid)))) return true;
  return isOlder(join(folder, name), longest);
}

/** Removes what killed processes left in a folder. Nothing else, whatever its name: it has to be a plain file too. */
export function sweep(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry;
    if (!name.startsWith('.') || !entry.isFile()) continue;
    const abandoned = NAME.test(name)
      ? isAbandoned(folder, name, DAY)
      : OLD_NAME.test(name) && isOlder(join(folder, name), HOUR);
    if (abandoned) removeWorkingFile(join(folder, name));
  }
}

function host(): string {
  return (
    hostname()
      .replace(/[^\w.-]/g, '-')
      .slice(0, 64) || 'localhost'
  );
}

function isOlder(path: string, longest: number): boolean {
  try {
    return Date.now() - lstatSync(path).mtimeMs > longest;
  } catch (error) {
    return codeOf(error) === 'ENOENT';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // There is one, of another user.
    return codeOf(error) === 'EPERM';
  }
  return !hasEnded(pid);
}

/** One that was killed can be sent signals until its parent has asked for its status. Linux tells them apart. */
function hasEnded(pid: number): boolean {
  try {
    return /^ [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\)/s, ''));
  } catch {
    return false;
  }
}
