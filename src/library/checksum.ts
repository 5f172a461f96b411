import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';

/** How front matter of this program ends. Its values are JSON, a line each, so the first such place is its end. */
const END = '\npullquote: 1\n---\n';
/** The same in a saved file, up to the closing line. */
const END_WITH_CHECKSUM = /\npullquote: 1\nchecksum: ([0-9a-f]{64})\n$/;
const LINE_LENGTH = 'checksum: \n'.length + 64;
const CHUNK = 1024 * 1024;

/** A checksum that a file states, and where its line is; in bytes. */
export interface StatedChecksum {
  readonly sum: string;
  readonly from: number;
  readonly to: number;
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Markdown of this program with a line in its front matter that has the checksum of everything else, so that a file
 * shows whether anybody has changed it since.
 */
export function addChecksum(markdown: string): string {
  const end = markdown.startsWith('---\n') ? markdown.indexOf(END) : -1;
  if (end === -1) throw new Error('no front matter of this program');
  const at = end + END.indexOf('---');
  return `${markdown.slice(0, at)}checksum: ${checksumOf(markdown)}\n${markdown.slice(at)}`;
}

/** The checksum in a file, by how the file starts; null where it is not in its place, so that somebody moved it. */
export function findChecksum(start: Buffer): StatedChecksum | null {
  if (start.toString('latin1', 0, 4) !== '---\n') return null;
  const to = start.indexOf('\n---\n', 3) + 1;
  if (to === 0) return null;
  const end = start.toString('latin1', Math.max(0, to - LINE_LENGTH - END.length), to);
  const sum = END_WITH_CHECKSUM.exec(end)?.[1];
  return sum === undefined ? null : { sum, from: to - LINE_LENGTH, to };
}

/** Whether an open file is what its checksum says. `start` is how it starts, and has been read already. */
export function isAsWritten(fd: number, start: Buffer, { sum, from, to }: StatedChecksum): boolean {
  const hash = createHash('sha256').update(start.subarray(0, from)).update(start.subarray(to));
  const chunk = Buffer.allocUnsafe(CHUNK);
  let at = start.length;
  for (;;) {
    const read = readSync(fd, chunk, 0, CHUNK, at);
    if (read === 0) return hash.digest('hex') === sum;
    hash.update(chunk.subarray(0, read));
    at += read;
  }
}
