import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addChecksum } from '../../src/library/checksum.ts';
import { ROOT } from '../support/articles.ts';
import { Library } from '../support/library.ts';
import { environment, PROGRAM, runCommand, runProgramIn } from '../support/program.ts';

const library = Library.forEachTest();
const env = () => ({ PULLQUOTE_LIBRARY: library.folder });
const addressOf = (at: number) => ['--source', `https://sele.example/${at}`];
const save = (text: string, args: readonly string[] = addressOf(1)) =>
  runProgramIn(env(), ['--save', ...args, '-'], text);
const texts = () => library.files().map((name) => readFileSync(join(library.folder, name), 'utf8'));
const isWhole = (text: string) => text === addChecksum(text.replace(/^checksum: .*\n/m, ''));

describe('the program says', () => {
  test('that a changed file stays, once', async () => {
    const first = await save('# Fog\n\nOne.\n');
    const path = first.out.trim();
    appendFileSync(path, 'Mine.\n');
    const other = await save('# Fog\n\nTwo.\n');
    const [saved, stays, ...rest] = other.err.split('\n');
    expect([saved, rest]).toEqual([expect.stringMatching(/^pullquote: saved “.*Fog”$/), ['']]);
    expect(stays).toBe(
      `pullquote: ${basename(path)} is not as it was saved: it stays untouched, and the article has a new file beside it`,
    );
    const again = await save('# Fog\n\nThree.\n');
    expect(again).toMatchObject({ out: other.out, err: expect.stringMatching(/^pullquote: updated .*\n$/) });
    expect(readFileSync(path, 'utf8')).toMatch(/One\.\nMine\.\n$/);
  });

  test('that a file may not be so large; the old one stays', async () => {
    const { out } = await save('# Fog\n\nOne.\n');
    const script = `ulimit -f 8; exec "$0" "$@"`;
    const args = ['-c', script, process.execPath, PROGRAM, '--save', ...addressOf(1), '-'];
    const failed = await runCommand('sh', args, `# Fog\n\n${'Two. '.repeat(10_000)}\n`, ROOT, env());
    expect(failed).toMatchObject({ status: 1, out: '' });
    expect(failed.err).toMatch(/^pullquote: cannot save standard input: it is larger than .* unharmed\n$/);
    expect(texts()).toEqual([expect.stringContaining('One.')]);
    expect(out).toContain(library.files()[0]);
  });
});

test('many processes at once lose nothing, and keep one file for an address under two headlines', async () => {
  const own = Array.from({ length: 4 }, (_, at) => `# Fog ${at % 2}\n\nWords of ${at}.\n`);
  const ends = await Promise.all([
    ...own.map((text) => save(text, [])),
    ...Array.from({ length: 8 }, (_, at) => save(`# Title ${at}\n\nThe same.\n`, addressOf(at % 4))),
  ]);
  expect(ends.map(({ status }) => status)).toEqual(ends.map(() => 0));
  const kept = texts();
  expect(kept.filter(isWhole)).toHaveLength(8);
  for (const text of own)
    expect(kept.filter((one) => one.endsWith(text.slice(text.indexOf('Words'))))).toHaveLength(1);
  expect(kept.filter((one) => one.includes('The same.'))).toHaveLength(4);
  expect(kept).toHaveLength(8);
});

test('killed at any moment, the program leaves whole files, and the next save sweeps the rest', async () => {
  const text = `# Fog\n\n${'Words and words. '.repeat(20_000)}\n`;
  await save(text);
  const kill = (delay: number) =>
    new Promise((done) => {
      const child = spawn(process.execPath, [PROGRAM, '--save', ...addressOf(1), '-'], {
        env: environment(env()),
        stdio: ['pipe', 'ignore', 'ignore'],
      });
      child.on('close', done);
      child.stdin.on('error', () => {}); // It may be gone by then.
      child.stdin.end(text);
      setTimeout(() => child.kill('SIGKILL'), delay);
    });
  for (let at = 0; at < 8; at++) await kill(60 + at * 12);
  expect((await save(text)).status).toBe(0);
  expect(texts().map(isWhole)).toEqual([true]);
});
