import { writeSync } from 'node:fs';
import { guardText } from './guard.ts';

export { guardRow, guardText } from './guard.ts';
export { guardPicture } from './guard-picture.ts';

/** What a text may hold: `styled` has SGR and links, `table` ends its lines with CR and LF (RFC 4180). */
export type Form = 'plain' | 'styled' | 'table';

/** Writes a text to a file descriptor, all of it, guarded. Throws what the system says, EPIPE among it. */
export function writeText(fd: number, text: string, form: Form = 'plain'): void {
  writeBytes(fd, form === 'table' ? guardTable(text) : guardText(text, form === 'styled'));
}

function guardTable(text: string): string {
  return text
    .split('\r\n')
    .map((line) => guardText(line))
    .join('\r\n');
}

/**
 * Writes what the program itself made: frames, whose rows are guarded one by one, and commands to the terminal. Waits
 * where a pipe is full or a terminal in non-blocking mode is not ready.
 */
export function writeBytes(fd: number, what: string | Uint8Array): void {
  const bytes = typeof what === 'string' ? Buffer.from(what) : what;
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}
