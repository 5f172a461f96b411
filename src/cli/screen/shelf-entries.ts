import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AddressEntry, FileFacts, Mark, Marks } from '../../library/index.ts';
import { type Clean, cleanLine } from '../../model/index.ts';
import { isAddress } from '../../sources/index.ts';
import type { ShelfEntry } from '../../ui/library/shelf.ts';
import type { ReadingFacts, Readings } from './readings.ts';

/** All that entries are made of. */
export interface ShelfSources {
  /** Of the library, with its real path. */
  readonly folder: string;
  readonly files: readonly FileFacts[];
  readonly addresses: readonly AddressEntry[];
  readonly readings: Readings;
  readonly marks: Marks;
  /** The articles that come along, with their whole paths. */
  readonly included: readonly { readonly path: string; readonly facts: FileFacts }[];
}

/** Articles that are listed because they were read, and for no other reason; the last ones. */
const MOST_READ = 100;

/** The entries of the place of one's own. Articles that come along are among them until there are saved ones. */
export function makeEntries({
  folder,
  files,
  addresses,
  readings,
  marks,
  included,
}: ShelfSources): ShelfEntry[] {
  const read = new Map<string, ReadingFacts>();
  for (const { readings: all } of Object.values(readings)) for (const one of all) read.set(one.where, one);
  const listed = new Set<string>();
  const entries: ShelfEntry[] = [];
  const tags = new Map(addresses.map((address) => [String(address.url), address.tags]));
  for (const facts of files) {
    const path = join(folder, facts.name);
    const where = cleanLine(path);
    const key = facts.source ?? where;
    listed.add(where).add(key);
    const reading = read.get(where) ?? read.get(key);
    const entry = entryOfFile(facts, { path, key, kind: 'saved' }, reading, marks[key]);
    entries.push({ ...entry, tags: tags.get(key) ?? [] });
  }
  for (const address of addresses) {
    if (address.deleted !== undefined || listed.has(address.url)) continue;
    listed.add(address.url);
    entries.push(entryOfAddress(address, read.get(address.url), marks[address.url]));
  }
  if (entries.length === 0) {
    for (const { path, facts } of included) {
      const where = cleanLine(path);
      listed.add(where);
      entries.push(entryOfFile(facts, { path, key: where, kind: 'included' }, read.get(where), marks[where]));
    }
  }
  return entries.concat(entriesOfRead([...read.values()], listed, marks));
}

function entryOfFile(
  facts: FileFacts,
  { path, key, kind }: Pick<ShelfEntry, 'path' | 'key' | 'kind'>,
  reading: ReadingFacts | undefined,
  mark: Mark | undefined,
): ShelfEntry {
  const { title, site, words, minutes, changed, name } = facts;
  return {
    ...{ key, path, kind, site, words, minutes },
    title: title ?? cleanLine(name),
    at: Math.max(kind === 'saved' ? changed : 0, reading?.at ?? 0),
    ...stateOf(reading, mark),
    tags: [],
  };
}

function entryOfAddress(
  { url, title, added, tags }: AddressEntry,
  reading: ReadingFacts | undefined,
  mark: Mark | undefined,
): ShelfEntry {
  return {
    ...{ key: url, path: url, kind: 'address', tags },
    title: title ?? reading?.title ?? withoutScheme(url),
    site: hostOf(url),
    words: 0,
    minutes: 0,
    at: Math.max(added, reading?.at ?? 0),
    ...stateOf(reading, mark),
  };
}

function entriesOfRead(all: ReadingFacts[], listed: ReadonlySet<string>, marks: Marks): ShelfEntry[] {
  const entries: ShelfEntry[] = [];
  all.sort((one, other) => other.at - one.at);
  for (const reading of all) {
    if (entries.length === MOST_READ) break;
    const { where, title, at } = reading;
    const mark = marks[where];
    if (listed.has(where) || (mark?.hidden ?? 0) >= at) continue;
    const isWeb = isAddress(where);
    if (!isWeb && !existsSync(where)) continue;
    entries.push({
      ...{ key: where, path: where, kind: 'read', at, words: 0, minutes: 0, tags: [] },
      title: title ?? (isWeb ? withoutScheme(where) : cleanLine(basename(where))),
      site: isWeb ? hostOf(where) : null,
      ...stateOf(reading, mark),
    });
  }
  return entries;
}

function stateOf(reading: ReadingFacts | undefined, mark: Mark | undefined) {
  return {
    percent: reading?.percent ?? null,
    star: mark?.star === true,
    archived: mark?.archived === true,
  };
}

const withoutScheme = (url: Clean): Clean => cleanLine(url.replace(/^https?:\/\//i, ''));

function hostOf(url: string): Clean | null {
  return URL.canParse(url) ? cleanLine(new URL(url).hostname.replace(/^www\./, '')) || null : null;
}
