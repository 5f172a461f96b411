import { type BigIntStats, closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, keyOf } from '../store/index.ts';
import { checksumOf, findChecksum, isAsWritten } from './checksum.ts';
import type { Keepable } from './keepable.ts';

/** A file in the library that an article was saved in, as it was when it was looked at. */
export interface Found {
  readonly path: string;
  readonly stats: BigIntStats;
}

export interface Search {
  /** Still as it was written. */
  readonly unchanged: Found | null;
  /** Where nothing is unchanged: the one that somebody has changed, the last of several. */
  readonly changed: Found | null;
}

/** Tells the source of a text whose front matter says that this program wrote it; null for any other text. */
export type TellSource = (markdown: string) => Promise<string | null>;

/** As much as the reader takes for front matter (64 Ki characters), in bytes. */
const LOOKED_AT = 4 * 64 * 1024;
/** Waits for no pipe and follows no link; Windows knows neither word, and has neither thing here. */
const CAREFULLY = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/**
 * The file an article was saved in before, whatever it is called now; the likely name is looked into first. Of other
 * files only the start is read, of anything that is no plain file nothing.
 */
export async function findSaved(folder: string, article: Keepable, tellSource: TellSource): Promise<Search> {
  const ending = `-${keyOf(article.source ?? article.markdown)}.md`;
  const likely = (name: string) => (name.endsWith(ending) ? 0 : 1);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.md') && !entry.name.startsWith('.') && entry.isFile())
    .map(({ name }) => name)
    .sort((one, other) => likely(one) - likely(other) || (one < other ? -1 : 1));
  const isSame = recognize(article, tellSource);
  const buffer = Buffer.allocUnsafe(LOOKED_AT);
  let changed: Found | null = null;
  for (const name of names) {
    const looked = await lookInto(join(folder, name), buffer, isSame);
    if (looked === null) continue;
    if (looked.unchanged) return { unchanged: looked.found, changed: null };
    if (changed === null || looked.found.stats.mtimeNs > changed.stats.mtimeNs) changed = looked.found;
  }
  return { unchanged: null, changed };
}

/** Whether a file that starts in this way was written for this article. */
type Recognize = (start: Buffer) => Promise<boolean>;

function recognize({ source, markdown }: Keepable, tellSource: TellSource): Recognize {
  if (source === null) {
    // What has no address is told by its text, and of that the file has the checksum.
    const sum = checksumOf(markdown);
    return async (start) => findChecksum(start)?.sum === sum;
  }
  const written = JSON.stringify(source).slice(1, -1);
  return async (start) => {
    // Cheap, so that few files have their front matter parsed.
    if (!start.includes(source) && !start.includes(written)) return false;
    // Editors add marks and change line ends; it is the same article even so.
    const text = start
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
    return (await tellSource(text)) === source;
  };
}

async function lookInto(
  path: string,
  buffer: Buffer,
  isSame: Recognize,
): Promise<{ readonly found: Found; readonly unchanged: boolean } | null> {
  let fd: number;
  try {
    fd = openSync(path, CAREFULLY);
  } catch {
    // Gone by now, or not for us to read.
    return null;
  }
  try {
    const stats = fstatSync(fd, { bigint: true });
    if (!stats.isFile()) return null;
    const start = readStart(fd, buffer);
    if (!(await isSame(start))) return null;
    const stated = findChecksum(start);
    return { found: { path, stats }, unchanged: stated !== null && isAsWritten(fd, start, stated) };
  } catch (error) {
    // A file that the disk cannot read keeps no other from being written.
    if (codeOf(error) === 'unknown') throw error;
    return null;
  } finally {
    closeSync(fd);
  }
}

function readStart(fd: number, buffer: Buffer): Buffer {
  let filled = 0;
  while (filled < buffer.length) {
    const read = readSync(fd, buffer, filled, buffer.length - filled, filled);
    if (read === 0) break;
    filled += read;
  }
  return buffer.subarray(0, filled);
}
