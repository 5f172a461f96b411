import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** What each room may import besides `model` and itself. `main` stands for main.ts, the entry. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  main: ['cli'],
  model: [],
  readers: [],
  quotes: [],
  layout: [],
  store: [],
  library: ['store'],
  sources: ['writer'],
  terminal: ['writer'],
  writer: [],
  theme: ['layout'],
  outputs: ['layout', 'theme'],
  report: ['outputs', 'store', 'writer'],
  ui: ['layout', 'outputs', 'terminal', 'theme'],
  cli: [
    'readers',
    'quotes',
    'layout',
    'library',
    'store',
    'sources',
    'terminal',
    'theme',
    'outputs',
    'report',
    'ui',
    'writer',
  ],
};

/** Rooms without an index.ts: each file is a door, so that a start loads no more of them than it needs. */
const OPEN_ROOMS = ['cli', 'outputs', 'ui'];

/** The folders of cli, each of which may import those before it; what stands in none joins them. */
const CLI_FOLDERS = [
  'messages',
  'watchdog',
  'flags',
  'config',
  'shell',
  'keeping',
  'outputs',
  'isolation',
  'reading',
  'texts',
  'library',
  'screen',
  '',
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const STATIC = /^(?:import|export)\s[^'";]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'(\.[^']+)'\s*\)/g;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
);
const imports = files.flatMap(readImports);

function readImports(from: string): Import[] {
  const text = readFileSync(join(SRC, from), 'utf8');
  const target = (path: string) => relative(SRC, resolve(SRC, dirname(from), path));
  const found: Import[] = [];
  for (const [, named, bare] of text.matchAll(STATIC)) found.push({ from, to: target(named ?? bare ?? '') });
  for (const [, path = ''] of text.matchAll(DYNAMIC)) found.push({ from, to: target(path) });
  return found;
}

const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'main');
const show = ({ from, to }: Import): string => `${from} → ${to}`;
const between = imports.filter(({ from, to }) => roomOf(from) !== roomOf(to));

describe('imports', () => {
  test('every one is found, and leads to a file', () => {
    const written = files.reduce((sum, file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      return sum + (text.match(/(?:from |import\(|^import )'\.{1,2}\//gm)?.length ?? 0);
    }, 0);
    expect(imports).toHaveLength(written);
    expect(imports.filter(({ to }) => !files.includes(to)).map(show)).toEqual([]);
  });

  test('every room has its rule', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  test('go one way', () => {
    const wrong = between.filter(({ from, to }) => {
      const room = roomOf(to);
      return room !== 'model' && !ALLOWED[roomOf(from)]?.includes(room);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  test('go one way in cli', () => {
    const placeOf = (file: string) => CLI_FOLDERS.indexOf(file.split('/').at(-2)?.replace('cli', '') ?? '');
    const inside = imports.filter(({ from, to }) => roomOf(from) === 'cli' && roomOf(to) === 'cli');
    expect(inside.filter(({ from, to }) => placeOf(from) < placeOf(to)).map(show)).toEqual([]);
    const folders = new Set(files.filter((file) => roomOf(file) === 'cli').map(placeOf));
    expect([...folders].sort((one, other) => one - other)).toEqual([...CLI_FOLDERS.keys()]);
  });

  test('go through the door of a room', () => {
    const wrong = between.filter(
      ({ to }) => !OPEN_ROOMS.includes(roomOf(to)) && to !== `${roomOf(to)}/index.ts`,
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('go around in no circle', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to]);
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
