import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Clean, cleanLine } from '../../model/index.ts';
import { isRecord, type Kind, type Store } from '../../store/index.ts';
import { placeKind } from './place-records.ts';

/** What is known of a reading: which article, when, and how far. */
export interface ReadingFacts {
  /** A file with its whole path, or an address. */
  readonly where: Clean;
  readonly title: Clean | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly percent: number;
}

/** The readings of one folder of places, and when that had changed last. */
interface FolderReadings {
  readonly changed: number;
  readonly readings: readonly ReadingFacts[];
}

/** By the names of the folders. It can be made again from the files at any time. */
export type Readings = Readonly<Record<string, FolderReadings>>;

export const READINGS: Kind<Readings> = {
  name: 'library-readings',
  label: 'what was read',
  empty: {},
  parse: parseReadings,
  bound: (readings) => readings,
  mostBytes: 64 * 1024 * 1024,
};

/** What became of looking at all places again. */
export interface MendedReadings {
  readonly readings: Readings;
  /** Something has changed since it was kept. */
  readonly isStale: boolean;
  /** There was time for all of it. */
  readonly isWhole: boolean;
}

/**
 * Looks again at the folders of places that have changed: each write gives a file its name anew, which changes its folder.
 * Those for which `milliseconds` are too short keep what was known.
 */
export function mendReadings(store: Store, before: Readings, milliseconds: number): MendedReadings {
  const end = performance.now() + milliseconds;
  const root = join(store.folder, 'places');
  const readings: Record<string, FolderReadings> = {};
  let [isStale, isWhole] = [false, true];
  for (const name of listNames(root)) {
    const known = before[name];
    const changed = changedAt(join(root, name));
    if (known !== undefined && known.changed === changed) {
      readings[name] = known;
    } else if (performance.now() < end) {
      readings[name] = { changed, readings: readFolder(store, root, name) };
      isStale = true;
    } else {
      if (known !== undefined) readings[name] = known;
      isWhole = false;
    }
  }
  return { readings, isStale, isWhole };
}

function readFolder(store: Store, root: string, name: string): ReadingFacts[] {
  const files = listNames(join(root, name)).filter((file) => /^[0-9a-f]+\.json$/.test(file));
  return files.flatMap((file): ReadingFacts[] => {
    const { where, title, at, percent } = store.open(placeKind(name + file.slice(0, -'.json'.length))).read();
    return where === null ? [] : [{ where, title, at, percent }];
  });
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function changedAt(folder: string): number {
  try {
    return statSync(folder).mtimeMs;
  } catch {
    return 0;
  }
}

function parseReadings(value: unknown): Readings | null {
  if (!isRecord(value)) return null;
  const folders: [string, FolderReadings][] = [];
  for (const [name, stated] of Object.entries(value)) {
    if (!isRecord(stated) || !Array.isArray(stated['readings']) || typeof stated['changed'] !== 'number')
      continue;
    const readings = stated['readings'].map(parseFacts).filter((one) => one !== null);
    folders.push([name, { changed: stated['changed'], readings }]);
  }
  return Object.fromEntries(folders);
}

function parseFacts(value: unknown): ReadingFacts | null {
  if (!isRecord(value)) return null;
  const { where, title, at, percent } = value;
  if (typeof where !== 'string' || typeof at !== 'number' || typeof percent !== 'number') return null;
  return {
    where: cleanLine(where),
    title: typeof title === 'string' ? cleanLine(title) : null,
    at,
    percent: Math.min(100, Math.max(0, Math.round(percent))),
  };
}
