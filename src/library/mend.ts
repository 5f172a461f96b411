import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FactsIndex, FileFacts } from './facts.ts';
import { isArticleName } from './list.ts';

/** A file of the library as it is now. */
export interface LibraryFile {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** How an index differs from its folder. */
export interface Staleness {
  /** Facts that still hold. */
  readonly sound: readonly FileFacts[];
  /** Files that are new or have changed, the last changed first. */
  readonly unknown: readonly LibraryFile[];
  /** Whether anything is to be written: files came, went or changed. */
  readonly isStale: boolean;
}

/** Files that are asked about at once. */
const AT_ONCE = 64;

/** The articles in a folder with what tells whether they have changed; none where it cannot be read. Gives way to others. */
export async function lookAtFiles(folder: string): Promise<LibraryFile[]> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter(isArticleName);
  } catch {
    return [];
  }
  const files: LibraryFile[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = await Promise.all(names.slice(at, at + AT_ONCE).map((name) => lookAt(folder, name)));
    for (const file of some) if (file !== null) files.push(file);
  }
  return files;
}

async function lookAt(folder: string, name: string): Promise<LibraryFile | null> {
  try {
    const stats = await stat(join(folder, name));
    return stats.isFile() ? { name, size: stats.size, changed: stats.mtimeMs } : null;
  } catch {
    return null;
  }
}

/** What of an index still holds for the files there are. */
export function compareWith(index: FactsIndex, folder: string, files: readonly LibraryFile[]): Staleness {
  const known = new Map((index.folder === folder ? index.files : []).map((facts) => [facts.name, facts]));
  const sound: FileFacts[] = [];
  const unknown: LibraryFile[] = [];
  for (const file of files) {
    const facts = known.get(file.name);
    if (facts !== undefined && facts.size === file.size && facts.changed === file.changed) sound.push(facts);
    else unknown.push(file);
  }
  unknown.sort((one, other) => other.changed - one.changed);
  return { sound, unknown, isStale: unknown.length > 0 || sound.length !== known.size };
}
