import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clean, cleanLine } from '../../src/model/index.ts';
import { openStore } from '../../src/store/index.ts';
import { ROOT } from '../support/articles.ts';
import { NUMBERS } from '../support/numbers.ts';
import { amount } from '../support/torture.ts';

let root = '';
let folder = '';
let told: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pullquote-store-'));
  folder = join(root, 'kept');
  told = [];
});
afterEach(() => {
  chmodSync(root, 0o700);
  if (existsSync(folder)) chmodSync(folder, 0o700);
  rmSync(root, { recursive: true });
});

const open = (keeps = true) => openStore(folder, { keeps, tell: (line) => told.push(line) }).open(NUMBERS);
const add =
  (...words: string[]) =>
  <Word>(now: readonly Word[]) => [...now, ...words.map(cleanLine)];
const FILE = () => join(folder, 'numbers.json');

/** Counts in a process of its own. Told each number that is kept; resolves when it has ended. */
function count(name: string, times: number, onKept?: (count: number, kill: () => void) => void) {
  const script = join(ROOT, 'test/support/store-process.ts');
  const loader = join(ROOT, 'scripts/typescript.mjs');
  const child = spawn(process.execPath, ['--import', loader, script, folder, name, String(times)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
    onKept?.(out.split('\n').length - 1, () => child.kill('SIGKILL'));
  });
  return new Promise<string[]>((done) => child.on('close', () => done(out.split('\n').filter(Boolean))));
}

describe('what is kept', () => {
  test('is there again, for its owner alone', async () => {
    expect(open().read()).toEqual([]);
    expect(existsSync(folder)).toBe(false);
    expect(await open().update(add('one'))).toBe(true);
    expect(open().updateNow(add('two'))).toBe(true);
    expect(open().read()).toEqual(['one', 'two']);
    expect(readdirSync(folder)).toEqual(['numbers.json']);
    expect(statSync(FILE()).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(told).toEqual([]);
  });

  test('of many changes at once in one process loses none', async () => {
    const [one, other] = [open(), open()];
    await Promise.all(Array.from({ length: 30 }, (_, at) => (at % 2 ? one : other).update(add(String(at)))));
    expect([...open().read()].sort()).toEqual(Array.from({ length: 30 }, (_, at) => String(at)).sort());
  });

  test('is bounded, the oldest go', async () => {
    await open().update(add(...Array.from({ length: 5005 }, (_, at) => String(at))));
    expect(open().read().slice(0, 1)).toEqual(['5']);
  });

  test('is left alone where nothing changes', async () => {
    await open().update(add('one'));
    const before = statSync(FILE(), { bigint: true }).ino;
    expect(await open().update((now) => now)).toBe(true);
    expect(statSync(FILE(), { bigint: true }).ino).toBe(before);
  });

  test('has nothing in it that commands a terminal', async () => {
    mkdirSync(folder);
    writeFileSync(FILE(), JSON.stringify({ pullquote: 1, content: ['a\u001b[31m\u202eb', 7] }));
    expect(open().read()).toEqual([clean('a\u001b[31mb'), '7']);
  });

  test('stays behind a link that somebody put in its place', async () => {
    mkdirSync(folder);
    mkdirSync(join(root, 'elsewhere'));
    writeFileSync(join(root, 'elsewhere/n.json'), JSON.stringify({ pullquote: 1, content: ['one'] }));
    symlinkSync(join(root, 'elsewhere/n.json'), FILE());
    expect(await open().update(add('two'))).toBe(true);
    expect(JSON.parse(readFileSync(join(root, 'elsewhere/n.json'), 'utf8')).content).toEqual(['one', 'two']);
  });
});

describe('a broken file', () => {
  test.each([
    ['half of one', '{"pullquote": 1, "content": ["on'],
    ['nothing', ''],
    ['bytes', '\u0000\u0001\ufffd'],
    ['another kind', '{"pullquote": 1, "content": {"one": 1}}'],
    ['no envelope', '["one"]'],
    ['too much', JSON.stringify({ pullquote: 1, content: ['x'.repeat(200_000)] })],
    ['ever deeper brackets', '['.repeat(90_000)],
  ])('of %s is set aside and told, and reading goes on', async (_, text) => {
    mkdirSync(folder);
    writeFileSync(FILE(), text);
    const numbers = open();
    expect(numbers.read()).toEqual([]);
    const aside = join(folder, 'numbers.broken-1.json');
    expect(told).toEqual([`${FILE()} is broken; it is now ${aside}, and a new one begins`]);
    expect(readFileSync(aside, 'utf8')).toBe(text);
    expect(await numbers.update(add('one'))).toBe(true);
    expect(open().read()).toEqual(['one']);
    // The next one does not take its name.
    writeFileSync(FILE(), 'broken again');
    await open().update(add('two'));
    expect(readdirSync(folder)).toEqual(['numbers.broken-1.json', 'numbers.broken-2.json', 'numbers.json']);
    expect(readFileSync(aside, 'utf8')).toBe(text);
  });

  test('is left in its place where nothing is kept', () => {
    mkdirSync(folder);
    writeFileSync(FILE(), 'broken');
    expect(open(false).read()).toEqual([]);
    expect(readdirSync(folder)).toEqual(['numbers.json']);
    expect(told).toEqual([`${FILE()} is broken, and was left out`]);
  });

  test('is not what a newer version wrote: that stays as it is', async () => {
    mkdirSync(folder);
    const text = '{"pullquote": 2, "content": "who knows"}';
    writeFileSync(FILE(), text);
    const numbers = open();
    expect(await numbers.update(add('one'))).toBe(false);
    expect(numbers.read()).toEqual(['one']);
    expect(readFileSync(FILE(), 'utf8')).toBe(text);
    expect(told).toEqual([`${FILE()} is of a newer pullquote, and was left as it is`]);
  });
});

describe('what cannot be kept', () => {
  test('holds for this run, is told once, and is written when it can be', async () => {
    writeFileSync(folder, 'no folder');
    const numbers = open();
    expect(await numbers.update(add('one'))).toBe(false);
    expect(numbers.updateNow(add('two'))).toBe(false);
    expect(numbers.read()).toEqual(['one', 'two']);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^numbers could not be kept in .*kept: that is no folder; \$PULLQUOTE_HOME/);
    rmSync(folder);
    expect(await numbers.update(add('three'))).toBe(true);
    expect(open().read()).toEqual(['one', 'two', 'three']);
  });

  test('since it should not be, leaves no trace', async () => {
    const numbers = open(false);
    expect(await numbers.update(add('one'))).toBe(false);
    expect(numbers.updateNow(add('two'))).toBe(false);
    expect(numbers.read()).toEqual(['one', 'two']);
    expect([existsSync(folder), told]).toEqual([false, []]);
  });

  test('because files may not be that large leaves the old one whole', async () => {
    await open().update(add('one'));
    const script = join(ROOT, 'test/support/store-process.ts');
    const loader = join(ROOT, 'scripts/typescript.mjs');
    const name = 'long'.repeat(500);
    // A kibibyte a file; without the signal that goes with it.
    const command = `trap '' XFSZ; ulimit -f 1; exec "$0" --import "$1" "$2" "$3" "$4" 2`;
    const child = spawn('bash', ['-c', command, process.execPath, loader, script, folder, name]);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    await new Promise((done) => child.on('close', done));
    expect(err).toBe(`numbers could not be kept in ${folder}: it is larger than a file may be there\n`);
    expect(open().read()).toEqual(['one']);
    expect(readdirSync(folder)).toEqual(['numbers.json']);
  });
});

describe('processes', () => {
  test('that change it at once lose nothing', async () => {
    const kept = (await Promise.all([count('a', 200), count('b', 200)])).flat();
    expect(kept).toHaveLength(400);
    expect([...open().read()].sort()).toEqual(kept.sort());
    expect(readdirSync(folder)).toEqual(['numbers.json']);
  });

  test(
    'that are killed at any moment leave all they had kept',
    async () => {
      const all: string[] = [];
      for (let round = 0; round < amount(4, 300); round++) {
        const after = 1 + (round % 5);
        const kept = await count(`r${round}-`, 500, (so, kill) => {
          if (so >= after) setTimeout(kill, Math.random() * 5);
        });
        all.push(...kept);
      }
      const found = open().read();
      expect(all.filter((one) => !found.some((word) => word === one))).toEqual([]);
      // And what they left behind goes.
      await open().update(add('last'));
      expect([readdirSync(folder), told]).toEqual([['numbers.json'], []]);
    },
    amount(20_000, 900_000),
  );
});
