import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { codeOf } from './system-errors.ts';

/** Waits for no pipe; Windows does not know the word, and has no such thing. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** What became of reading a small file: its text, or why there is none. */
export type FileText = { readonly text: string } | { readonly lacks: 'missing' | 'odd' | 'unreadable' };

/** The text of a plain file of at most `most` bytes, in one read; `odd` is anything larger, or no plain file. */
export function readFileText(path: string, most: number): FileText {
  let fd: number | null = null;
  try {
    fd = openSync(path, CAREFULLY);
    const stats = fstatSync(fd);
    if (!stats.isFile() || stats.size > most) return { lacks: 'odd' };
    const bytes = Buffer.allocUnsafe(stats.size);
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(fd, bytes, filled, bytes.length - filled, filled);
      if (read === 0) break;
      filled += read;
    }
    return { text: bytes.toString('utf8', 0, filled) };
  } catch (error) {
    const code = codeOf(error);
    return { lacks: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable' };
  } finally {
    if (fd !== null) closeSync(fd);
  }
}
