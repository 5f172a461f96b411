import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT } from '../support/articles.ts';

const DIST = join(ROOT, 'dist');
const texts = new Map(readdirSync(DIST).filter(isModule).map(readModule));
const files = [...texts.keys()];

function isModule(name: string): boolean {
  return /\.cjs(?:\.br)?$/.test(name);
}

function readModule(name: string): [string, string] {
  const bytes = readFileSync(join(DIST, name));
  return [name.replace(/\.br$/, ''), (name.endsWith('.br') ? unpack(bytes) : bytes).toString()];
}

/** The module in what `scripts/build/pack.ts` packed. */
function unpack(bytes: Buffer): Buffer {
  const both = brotliDecompressSync(bytes);
  return both.subarray(both.readUInt32LE(both.length - 4), -4);
}

/** In bytes; what a module costs that comes without its compiled code is told in `scripts/build/code-caches.ts`. */
const LARGEST = 4_800_000;
/** What compiled code takes more where a later Node than 20 compiled it: its V8 keeps more of each function. */
const LATER_CODE = Number(process.versions.node.split('.')[0]) > 20 ? 150_000 : 0;

test('all of it is small', () => {
  const sizes = readdirSync(DIST).map((name) => statSync(join(DIST, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST + LATER_CODE);
});

/** Files that a file requires as it is loaded, and those it requires later. */
function requiredBy(name: string): { now: string[]; later: string[] } {
  const now: string[] = [];
  const later: string[] = [];
  for (const [, lazy, path = ''] of (texts.get(name) ?? '').matchAll(/(=>)?require\("\.\/([^"]+)"\)/g))
    (lazy ? later : now).push(path);
  return { now, later };
}

/** All that are loaded with a file. */
function loadedWith(name: string, found = new Set<string>()): Set<string> {
  for (const path of requiredBy(name).now) if (!found.has(path)) loadedWith(path, found.add(path));
  return found;
}

test('every file that is required is there, and every one is required', () => {
  const required = files.flatMap((name) => Object.values(requiredBy(name)).flat());
  // The entry of the process that reads what is large is called by child.js alone.
  expect(new Set([...required, 'child.cjs'])).toEqual(new Set(files));
});

test('no file needs itself to be loaded', () => {
  for (const name of files) expect([name, loadedWith(name).has(name)]).toEqual([name, false]);
});

test('a plain text in a pipe needs main alone', () => {
  expect(loadedWith('main.cjs')).toEqual(new Set());
  expect(requiredBy('main.cjs').later).not.toContain('outputs-plain.cjs');
  expect(texts.get('main.cjs')).toMatch(/\btoPlain\b/);
});

test.each([
  ['the reader of pages', 'og:site_name'],
  ['the colours of code', 'Unknown language: '],
  ['the cleaner of text', '(\\p{M}{8})'],
])('%s is in one file', (_, words) => {
  expect(files.filter((name) => texts.get(name)?.includes(words))).toHaveLength(1);
});
