import { writeSync } from 'node:fs';

/** The other end of the pipe went away: nobody reads on, which is no failure. */
export class PipeClosed extends Error {
  override readonly name = 'PipeClosed';
}

/** Writes everything to standard output, waiting where a pipe is full. Throws PipeClosed. */
export function writeOut(text: string): void {
  const bytes = Buffer.from(text);
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'EPIPE') throw new PipeClosed('', { cause: error });
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

/** One line on standard error. */
export function complain(line: string): void {
  try {
    writeSync(2, `${line}\n`);
  } catch {
    // Nobody listens.
  }
}
