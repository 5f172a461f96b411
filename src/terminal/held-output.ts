import { guardText, writeBytes } from '../writer/index.ts';

/** More words of libraries than this help nobody; in characters. */
const MOST = 64 * 1024;

/**
 * Keeps back what anybody but the screen writes to standard output and error, such as a library's complaint or a warning
 * of Node's. Returns a function that lets both go their way again, and writes what was kept, on standard error.
 */
export function holdOutput(): () => void {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  let kept = '';
  const keep = (chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
    if (kept.length < MOST) kept += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    for (const callback of [encoding, done]) if (typeof callback === 'function') callback();
    return true;
  };
  for (const stream of streams) stream.write = keep;
  return () => {
    streams.forEach((stream, at) => {
      const write = writes[at];
      if (write) stream.write = write;
    });
    try {
      if (kept !== '') writeBytes(2, guardText(kept.slice(0, MOST)));
    } catch {
      // Nobody listens.
    }
    kept = '';
  };
}
