import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/store/key.ts';
import { takeLock } from '../../src/store/lock.ts';
import { ADDRESS, Library } from '../support/library.ts';

const library = Library.forEachTest();
const KEY = keyOf(ADDRESS);
const HOST = hostname().replace(/[^\w.-]/g, '-');
const ALIVE = process.ppid;
const DEAD = spawnSync('true').pid;
const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** A file as a process leaves it, so many seconds ago. */
function leave(name: string, age = 0): string {
  writeFileSync(join(library.folder, name), '');
  const then = Date.now() / 1000 - age;
  utimesSync(join(library.folder, name), then, then);
  return name;
}
const nameOf = (kind: 'tmp' | 'lock', pid: number, host = HOST, random = 'f'.repeat(12)) =>
  `.pullquote.${KEY}.${random}.${pid}.${host}.${kind}`;

describe('a lock', () => {
  test('is held by one at a time', async () => {
    let holders = 0;
    const turn = async () => {
      const lock = await takeLock(library.folder, KEY);
      expect(++holders).toBe(1);
      await new Promise((done) => setTimeout(done, 3));
      expect(lock.isHeld()).toBe(true);
      holders--;
      lock.release();
    };
    await Promise.all(Array.from({ length: 12 }, turn));
    expect(library.files()).toEqual([]);
  });

  test.each([
    ['a living process', () => nameOf('lock', ALIVE), 9 * MINUTE],
    ['a living process, first by name', () => nameOf('lock', ALIVE, HOST, '0'.repeat(12)), 0],
    ['another host', () => nameOf('lock', DEAD, 'elsewhere.example'), 9 * MINUTE],
  ])('of %s is waited for, not for ever, and never touched', async (_, name, age) => {
    const left = leave(name(), age);
    await expect(takeLock(library.folder, KEY, 100)).rejects.toThrow(
      /^process \d+ on \S+ is saving it to .*; try again later$/,
    );
    expect(library.files()).toEqual([left]);
    // Another article has nothing to do with it.
    (await takeLock(library.folder, keyOf('other'), 100)).release();
  });

  test.each([
    ['a process that has ended', () => nameOf('lock', DEAD), 0],
    ['one before this, with its number', () => nameOf('lock', process.pid), 0],
    ['anybody, when it is too old', () => nameOf('lock', ALIVE), 11 * MINUTE],
    ['another host, when it is too old', () => nameOf('lock', DEAD, 'elsewhere'), 11 * MINUTE],
  ])('of %s is taken over', async (_, name, age) => {
    leave(name(), age);
    const lock = await takeLock(library.folder, KEY, 100);
    expect(library.files()).toHaveLength(1);
    lock.release();
    expect(library.files()).toEqual([]);
  });

  test.runIf(process.platform === 'linux')(
    'of a killed process nobody has waited for is taken over',
    async () => {
      // The shell never asks how its child ended, since it becomes another program.
      const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 20'], { stdio: 'pipe' });
      const pid = await new Promise<number>((done) =>
        parent.stdout.once('data', (data) => done(Number(data))),
      );
      expect(process.kill(pid, 0)).toBe(true);
      leave(nameOf('lock', pid));
      (await takeLock(library.folder, KEY)).release();
      parent.kill('SIGKILL');
    },
  );

  test('that others took away says so', async () => {
    const lock = await takeLock(library.folder, KEY);
    lock.release();
    expect(lock.isHeld()).toBe(false);
  });
});

describe('what killed processes left', () => {
  test('goes at the next save, and nothing else', async () => {
    leave(nameOf('tmp', DEAD));
    leave(nameOf('lock', DEAD));
    leave(nameOf('tmp', process.pid));
    leave(nameOf('tmp', DEAD, 'elsewhere'), DAY + MINUTE);
    leave(nameOf('lock', ALIVE, HOST, '1'.repeat(12)), DAY + MINUTE);
    leave('.0123456789ab.tmp', 61 * MINUTE);
    const kept = [
      leave(nameOf('tmp', ALIVE, HOST, '2'.repeat(12)), DAY - MINUTE),
      leave(nameOf('tmp', DEAD, 'elsewhere', '3'.repeat(12)), DAY - MINUTE),
      leave('.ba9876543210.tmp', 59 * MINUTE),
      ...['.mine.tmp', '0123456789ab.tmp', '.0123456789abc.tmp', '.pullquote', 'x.lock'].map((name) =>
        leave(name, 9 * DAY),
      ),
      leave(`${nameOf('tmp', DEAD)}.md`, 9 * DAY),
      leave(`.pullquote.mine.${'0'.repeat(12)}.${DEAD}.${HOST}.tmp`, 9 * DAY),
      nameOf('tmp', DEAD, HOST, '4'.repeat(12)),
      nameOf('lock', DEAD, HOST, '5'.repeat(12)),
    ];
    mkdirSync(join(library.folder, nameOf('tmp', DEAD, HOST, '4'.repeat(12))));
    symlinkSync('.mine.tmp', join(library.folder, nameOf('lock', DEAD, HOST, '5'.repeat(12))));
    await library.save('Fog', `${ADDRESS}&other`, 'One.');
    expect(library.files().filter((name) => !/^fog-/.test(name))).toEqual(kept.sort());
  });
});
