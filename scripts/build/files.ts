/** Which chunks make a file of dist/: as few files as hold every module once and load nothing that is not needed. */
import { basename, dirname } from 'node:path';
import type { Chunk } from './chunks.ts';

/** Chunks that are one file, in the order of the split. */
export interface BundleFile {
  readonly name: string;
  readonly chunks: readonly Chunk[];
}

/** A file that several entries share and that is smaller is none: to open one costs .15 ms. In bytes of source. */
const SMALLEST = 4000;

/**
 * A chunk goes into the file of the entry that needs it. One that several need goes to the entry that is loaded before
 * all others of them, as the first of `roots` is before everything, so that most of what is shared costs no file of its
 * own; where none is, those with the same entries make a file together, or are added to the first root's where they are
 * small.
 *
 * `roots` are source files: the first is loaded at each start, the others right after it where they are what is run.
 * What `usual` ones need, which most starts load, is in the first's file, too. Of what `early` ones need, which are loaded
 * before the first page, all that the same of them need and others share is one file.
 */
export function groupChunks(
  chunks: readonly Chunk[],
  roots: readonly string[],
  usual: readonly string[],
  early: readonly string[] = [],
): BundleFile[] {
  const graph = createGraph(chunks, roots);
  const main = [graph.main];
  const groups = new Map([[graph.main.path, main]]);
  const keyOf = (loaders: readonly Chunk[], chunk: Chunk): string => {
    const first = loaders.filter(({ entry }) => entry !== null && early.includes(entry));
    const isOne = loaders.length > 1 && first.length > 0 && [...chunk.sources.keys()].every(isOurs);
    return (isOne ? ['early', ...first.map(({ path }) => path)] : loaders.map(({ path }) => path)).join(' ');
  };
  for (const chunk of chunks.filter((one) => one !== graph.main)) {
    const loaders = graph.firstLoaders(chunk);
    if (loaders.length === 0) continue; // Of a branch that was taken away.
    const isUsual = loaders.some(({ entry }) => entry !== null && usual.includes(entry));
    const key = isUsual ? graph.main.path : keyOf(loaders, chunk);
    const group = groups.get(key);
    if (group) group.push(chunk);
    else groups.set(key, [chunk]);
  }
  const all = [...groups.values()];
  for (const group of all.filter(isSmall)) {
    const larger = [main, ...all.filter(isShared)].find(
      (other) => other !== group && needsOnly(group, [main, other]),
    );
    if (!larger) continue;
    larger.push(...group);
    all.splice(all.indexOf(group), 1);
  }
  return nameFiles(all);
}

/** Shared, little, and nothing of a package: those load modules of Node that others do not need. */
function isSmall(group: readonly Chunk[]): boolean {
  const size = group.reduce((sum, { code }) => sum + code.length, 0);
  return (
    size < SMALLEST && isShared(group) && group.every(({ sources }) => [...sources.keys()].every(isOurs))
  );
}

const isShared = (group: readonly Chunk[]): boolean => group.every(({ entry }) => entry === null);

const isOurs = (source: string): boolean => !source.includes('node_modules/');

/** Whether the chunks need no others than those of `files` and themselves. */
function needsOnly(group: readonly Chunk[], files: readonly (readonly Chunk[])[]): boolean {
  const known = new Set([group, ...files].flat().map(({ path }) => path));
  return group.every(({ imports }) => imports.every((path) => known.has(path)));
}

interface Graph {
  readonly main: Chunk;
  /** The entries that need a chunk, without those that are loaded after another of them whatever happens. */
  firstLoaders(chunk: Chunk): Chunk[];
}

function createGraph(chunks: readonly Chunk[], roots: readonly string[]): Graph {
  const byPath = new Map(chunks.map((chunk) => [chunk.path, chunk]));
  const get = (path: string): Chunk => {
    const chunk = byPath.get(path);
    if (!chunk) throw new Error(`no chunk ${path}`);
    return chunk;
  };
  const entryOf = (source: string | undefined): Chunk => {
    const chunk = chunks.find(({ entry }) => entry === source);
    if (!chunk) throw new Error(`no chunk of ${source}`);
    return chunk;
  };
  const [main, ...others] = roots.map(entryOf);
  if (!main) throw new Error('no root');
  const needs = new Map(
    chunks
      .filter(({ entry }) => entry !== null)
      .map((entry) => [entry, collect(entry, (one) => one.imports.map(get))]),
  );
  const next = (entry: Chunk): Chunk[] => [
    ...[...(needs.get(entry) ?? [])].flatMap(({ lazy }) => lazy.map(get)),
    ...(entry === main ? others : []),
  ];
  const reachable = collect(main, next);
  return {
    main,
    firstLoaders(chunk) {
      let loaders = [...reachable].filter((entry) => needs.get(entry)?.has(chunk));
      for (const one of loaders) {
        const rest = loaders.filter((other) => other !== one);
        const found = collect(main, (entry) => (rest.includes(entry) ? [] : next(entry)));
        if (!found.has(one)) loaders = rest;
      }
      return loaders;
    },
  };
}

/** `start` and all that `next` leads to from it. */
function collect<T>(start: T, next: (one: T) => readonly T[]): Set<T> {
  const found = new Set([start]);
  for (const one of found) for (const other of next(one)) found.add(other);
  return found;
}

function nameFiles(groups: readonly (readonly Chunk[])[]): BundleFile[] {
  const taken = new Set<string>();
  return groups.map((chunks) => {
    const wanted = nameFile(chunks);
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}`;
    taken.add(name);
    return { name: `${name}.cjs`, chunks };
  });
}

/** By its first entry, else by the source folder or package that most of it is of. */
function nameFile(chunks: readonly Chunk[]): string {
  const entry = chunks.find((chunk) => chunk.entry !== null)?.entry;
  if (entry) return nameEntry(entry);
  const sizes = new Map<string, number>();
  for (const { sources } of chunks) {
    for (const [file, bytes] of sources) {
      const owner = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? basename(dirname(file));
      sizes.set(owner, (sizes.get(owner) ?? 0) + bytes);
    }
  }
  const [[owner] = ['empty']] = [...sizes].sort(([, one], [, other]) => other - one);
  return `shared-${owner.replace(/\W+/g, '-')}`;
}

function nameEntry(source: string): string {
  const folder = basename(dirname(source));
  const file = basename(source).replace(/\.\w+$/, '');
  return folder === 'src' ? file : `${folder}-${file}`;
}
