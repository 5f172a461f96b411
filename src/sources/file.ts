import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { SourceError } from './source-error.ts';

/** No article is longer; a larger input is a mistake or an attack. In bytes. */
export const LARGEST_INPUT = 64 * 1024 * 1024;

const A_FOLDER = 'it is a folder without articles (.txt, .md, .html); name the files in it';

/** The bytes of a file. Throws a SourceError. */
export function readFile(path: string): Uint8Array {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch (error) {
    throw new SourceError(explainFailure(error) + hintOf(path, error), { cause: error });
  }
  try {
    if (fstatSync(fd).isDirectory()) throw new SourceError(A_FOLDER);
    return readAll(fd);
  } finally {
    closeSync(fd);
  }
}

/** How many bytes a file has; 0 for what is none, and for what cannot be read. */
export function sizeOfFile(path: string): number {
  try {
    const stat = statSync(path);
    return stat.isFile() ? stat.size : 0;
  } catch {
    return 0;
  }
}

/** The first bytes of a file that has more than `least`; null for any other, and for what cannot be read. */
export function readStart(path: string, count: number, least: number): Uint8Array | null {
  return readPart(path, count, least, () => null);
}

/** Its last bytes. */
export function readEnd(path: string, count: number, least: number): Uint8Array | null {
  return readPart(path, count, least, (size) => size - count);
}

/** `from`: the place to read at, by the size; null where one is. */
function readPart(
  path: string,
  count: number,
  least: number,
  from: (size: number) => number | null,
): Uint8Array | null {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile() || stat.size <= least) return null;
    const part = Buffer.allocUnsafe(count);
    return part.subarray(0, readChunk(fd, part, from(stat.size)));
  } catch {
    return null;
  } finally {
    closeSync(fd);
  }
}

/** The bytes of standard input, to its end. Throws a SourceError. */
export function readStandardInput(): Uint8Array {
  return readAll(0);
}

function readAll(fd: number): Uint8Array {
  const chunks: Buffer[] = [];
  let total = 0;
  let size = 64 * 1024;
  for (;;) {
    const chunk = Buffer.allocUnsafe(size);
    const read = readChunk(fd, chunk);
    if (read === 0) return Buffer.concat(chunks, total);
    chunks.push(chunk.subarray(0, read));
    total += read;
    if (total > LARGEST_INPUT) {
      throw new SourceError(`it is larger than ${LARGEST_INPUT / 1024 / 1024} MB; no article is that long`);
    }
    size = Math.min(size * 2, 4 * 1024 * 1024);
  }
}

/** Reads what there is; a pipe in non-blocking mode that has nothing yet is waited for. */
function readChunk(fd: number, chunk: Buffer, at: number | null = null): number {
  for (;;) {
    try {
      return readSync(fd, chunk, 0, chunk.length, at);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw new SourceError(explainFailure(error), { cause: error });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** What an error of the file system means, in words. */
export function explainFailure(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'there is no such file; check the name';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied; check its access rights';
    case 'EISDIR':
      return A_FOLDER;
    case 'ELOOP':
      return 'its links go round in a circle';
    case 'ENAMETOOLONG':
      return 'the name is too long';
    default:
      return `it cannot be read (${codeOf(error) ?? 'unknown error'})`;
  }
}

/** Whoever leaves out `https://` means an address, where the name looks like one. */
function hintOf(path: string, error: unknown): string {
  const looks =
    codeOf(error) === 'ENOENT' && /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/)[^\s]+$/i.test(path);
  return looks ? `; if it is an address: https://${path}` : '';
}
