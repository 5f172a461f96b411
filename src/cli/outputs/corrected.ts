import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../store/index.ts';
import type { Reading, TextRequest } from './output.ts';

/** Whether anything was ever said of a quote. Looked for once in a process. */
let areThere: boolean | undefined;

/** Whether a reader has said anything of any quote. */
export function hasCorrections(): boolean {
  areThere ??= existsSync(join(dataFolder(process.env), 'corrections'));
  return areThere;
}

/**
 * What was read, with what a reader said of its quotes. Nothing more is loaded or read where nobody has said anything of any quote.
 * Records are parts of a file, and known by nothing here.
 */
export async function correctQuotes(reading: Reading, { path, record, key }: TextRequest): Promise<Reading> {
  if (reading.quotes.length === 0 || record !== undefined || !hasCorrections()) return reading;
  const known = reading.key ?? key;
  if (path === '-' && known === undefined) return reading;
  const { correctByReader } = await import('./reader-corrections.ts');
  return { ...reading, quotes: correctByReader(path, known, reading) };
}
