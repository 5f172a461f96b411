import { fstatSync } from 'node:fs';

/**
 * Whether a file descriptor is a terminal. A pipe or a file is told without `node:tty`, which takes 3 ms to load; only
 * what may be a terminal asks it.
 */
export function isTerminal(fd: number): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  const { isatty } = require('node:tty') as typeof import('node:tty');
  return isatty(fd);
}
