import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pathOf } from '../support/articles.ts';
import { runProgram } from '../support/program.ts';
import { PseudoTerminal } from '../support/pseudo-terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'pullquote-folders-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FULL = join(root, 'full');
const ONE = join(root, 'one');
const EMPTY = join(root, 'empty');
for (const folder of [FULL, ONE, EMPTY, join(FULL, 'deeper.md')]) mkdirSync(folder, { recursive: true });
copyFileSync(pathOf('night-flights-over-the-halven-pass.txt'), join(FULL, 'night.TXT'));
copyFileSync(pathOf('eighty-columns.md'), join(FULL, 'eighty.markdown'));
copyFileSync(pathOf('eighty-columns.md'), join(ONE, 'eighty.md'));
writeFileSync(join(FULL, 'said.txt'), 'Ferry waits\n\n“=1+1 is all we know,” said Ann Lee, a pilot.\n');
// None of these is an article of the folder; a pipe or a loop must not stop what is.
for (const name of ['.hidden.md', 'notes.rst', 'deeper.md/inner.md', '.md'])
  writeFileSync(join(FULL, name), '# No');
symlinkSync('loop.md', join(FULL, 'loop.md'));
execFileSync('mkfifo', [join(FULL, 'pipe.txt')]);
symlinkSync('said.txt', join(FULL, 'same.txt'));

const ARTICLES = ['eighty.markdown', 'night.TXT', 'said.txt', 'same.txt'].map((name) => join(FULL, name));
const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a list of files', () => {
  const [first = '', second = ''] = ARTICLES;

  test.each([
    ['a line each', `${first}\n${second}\r\n\n`, []],
    ['ended by NUL', `${first}\0${second}\0`, ['--null']],
  ])('is read from standard input: %s', async (_, list, flags) => {
    const { status, out, err } = await runProgram(['--json', '--files-from', '-', ...flags], list);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(parsed(out).map(({ path }) => path)).toEqual([first, second]);
  });

  test('is read from a file, after what the command line names; a folder in it counts', async () => {
    writeFileSync(join(root, 'list'), `${ONE}\n`);
    const { out } = await runProgram(['--json', second, '--files-from', join(root, 'list')]);
    expect(parsed(out).map(({ path }) => path)).toEqual([second, join(ONE, 'eighty.md')]);
  });

  test.each([
    [['--files-from', join(root, 'nowhere')], /^pullquote: --files-from: cannot read .*nowhere: .*\n$/],
    [['--null', first], /^pullquote: --null needs --files-from: .*\n$/],
    [['--files-from', '-'], /^pullquote: nothing to read: .*\n$/],
  ])('%j says what is wrong', async (flags, message) => {
    const { status, err } = await runProgram(flags);
    expect(err).toMatch(message);
    expect(status).toBe(2);
  });
});

describe('a folder', () => {
  test('stands for the articles in it, by name', async () => {
    const { status, out, err } = await runProgram(['--json', FULL]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(parsed(out).map(({ path }) => path)).toEqual(ARTICLES);
  });

  test.each([[], ['--quotes'], ['--outline'], ['--markdown'], ['--quotes', '--csv']])(
    'gives what its files give: %s',
    async (...flags) => {
      const [folder, files] = await Promise.all([
        runProgram([...flags, `${FULL}/`]),
        runProgram([...flags, ...ARTICLES]),
      ]);
      expect(folder).toEqual(files);
      expect(folder.status).toBe(0);
    },
  );

  test('stands among files in its place', async () => {
    const file = pathOf('who-said-that.md');
    const { out } = await runProgram(['--json', file, ONE, file]);
    expect(parsed(out).map(({ path }) => path)).toEqual([file, join(ONE, 'eighty.md'), file]);
  });

  test('without articles says so, and the others are done', async () => {
    const { status, out, err } = await runProgram(['--json', EMPTY, ONE]);
    expect(status).toBe(1);
    expect(err).toMatch(/^pullquote: cannot read .*empty: it is a folder without articles.*\n$/);
    expect(parsed(out)).toMatchObject([
      { path: EMPTY, error: expect.stringMatching('folder') },
      { path: join(ONE, 'eighty.md'), title: 'Eighty columns' },
    ]);
  });
});

describe('quotes of several', () => {
  test('--json: a line each, an error line for a file that fails', async () => {
    const missing = join(root, 'missing.md');
    const [{ status, out }, whole] = await Promise.all([
      runProgram(['--quotes', '--json', ONE, missing, join(FULL, 'said.txt')]),
      runProgram(['--json', join(ONE, 'eighty.md')]),
    ]);
    expect(status).toBe(1);
    const lines = parsed(out);
    const [article] = parsed(whole.out);
    const said = lines.slice(0, article.quotes.length);
    expect(said.map(({ id, text, name }) => [id, text, name])).toEqual(
      article.quotes.map((quote: { id: string; parts: { text: string }[]; speaker: { name: string } }) => [
        quote.id,
        quote.parts.map(({ text }) => text).join(' … '),
        quote.speaker.name,
      ]),
    );
    expect(lines.slice(article.quotes.length)).toMatchObject([
      { schema: 1, path: missing, error: expect.stringMatching('no such file') },
      { title: 'Ferry waits', name: 'Ann Lee', description: 'a pilot', kind: 'direct', cue: 'said' },
    ]);
  });

  test('--csv: one row of names, CRLF, no formula, status 1 where a file fails', async () => {
    const { status, out, err } = await runProgram(['--quotes', '--csv', join(root, 'no.md'), FULL]);
    expect({ status, lines: err.split('\n').length }).toEqual({ status: 1, lines: 2 });
    expect(out.match(/^path,title,/gm)).toHaveLength(1);
    expect(out.startsWith('path,title,')).toBe(true);
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(out).toContain(
      `${join(FULL, 'said.txt')},Ferry waits,,,direct,Ann Lee,Ann Lee,a pilot,said,"'=1+1 is all we know,",,high,b1:1-21,"“=1+1 is all we know,” said Ann Lee, a pilot.",after-inverted,\r\n`,
    );
    const alone = await runProgram(['--quotes', '--csv', join(root, 'no.md')]);
    expect(alone).toMatchObject({ status: 1, out: '' });
  });

  test('as text: each under the name of its file; --width is kept', async () => {
    const { out } = await runProgram([
      '--quotes',
      '--width',
      '40',
      join(FULL, 'said.txt'),
      join(ONE, 'eighty.md'),
    ]);
    expect(out.replace(/-\n/g, '-').replaceAll('\n', '')).toContain(`Ferry waits${FULL}/said.txt`);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeGreaterThan(35);
  });

  test('--section keeps to a section', async () => {
    const { out } = await runProgram([
      '--quotes',
      '--json',
      '--section',
      '2',
      pathOf('night-flights-over-the-halven-pass.txt'),
    ]);
    const headings = new Set(parsed(out).map(({ section }) => section));
    expect([...headings]).toEqual(['A letter addressed to somebody else']);
  });
});

describe('a folder on a terminal', () => {
  test.each([FULL, ONE])('%s: the list of its articles', async (folder) => {
    const terminal = PseudoTerminal.run([folder]);
    await terminal.shows('Eighty columns');
    await terminal.shows('Articles');
    expect(terminal.alternate).toBe(true);
    terminal.type('q');
    expect(await terminal.ends()).toMatchObject({ exitCode: 0 });
    terminal.dispose();
  });
});
