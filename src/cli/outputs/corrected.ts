import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../store/index.ts';
import type { Reading, TextRequest } from './output.ts';

/** Where all of them lie; null where nobody has said anything of a quote. Looked for once in a process. */
let folder: string | null | undefined;

/**
 * What was read, with what a reader said of its quotes. Nothing more is loaded or read where nobody has said anything of any quote.
 * What came from a pipe is known by nothing here, and records are parts of a file.
 */
export async function correctQuotes(reading: Reading, { path, record }: TextRequest): Promise<Reading> {
  if (reading.quotes.length === 0 || path === '-' || record !== undefined) return reading;
  folder ??= findFolder();
  if (folder === null) return reading;
  const { correctByReader } = await import('./reader-corrections.ts');
  return { ...reading, quotes: correctByReader(path, reading) };
}

function findFolder(): string | null {
  const data = dataFolder(process.env);
  return existsSync(join(data, 'corrections')) ? data : null;
}
