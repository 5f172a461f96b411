import { statSync } from 'node:fs';

/** What tells whether a file is what it was. */
export interface Stamp {
  readonly inode: number;
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds. */
  readonly written: number;
}

/** Null for what is no file, or not there. */
export function stampOf(path: string): Stamp | null {
  try {
    const stat = statSync(path);
    return stat.isFile() ? { inode: stat.ino, size: stat.size, written: stat.mtimeMs } : null;
  } catch {
    return null;
  }
}

export function isSameStamp(one: Stamp | null, other: Stamp | null): boolean {
  if (one === null || other === null) return one === other;
  return one.inode === other.inode && one.size === other.size && one.written === other.written;
}

/** Whether a file that changed while it was read was only added to: then what was read is whole. */
export function hasOnlyGrown(before: Stamp | null, after: Stamp | null): boolean {
  return before !== null && after !== null && before.inode === after.inode && after.size > before.size;
}
