import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { PROGRAM, runProgramIn } from '../support/program.ts';
import { KEY, type PseudoTerminal } from '../support/pseudo-terminal.ts';
import { open, openShell } from '../support/session.ts';

const SAID = 'where you were · g for the beginning';
/** Paragraphs that say which they are, in words of their own. */
const paragraph = (at: number) =>
  `Paragraph ${at} tells of ferry number ${at * 7}, which left pier ${at * 3} in the fog; ` +
  `${'nobody on board had seen the lighthouse that evening, and all said so when they were asked. '.repeat(3)}`;
const article = (from = 1, to = 60) =>
  `# The ferries\n\n${Array.from({ length: to - from + 1 }, (_, at) => paragraph(from + at)).join('\n\n')}\n`;

let root = '';
let home = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pullquote-places-'));
  home = join(root, 'home');
  file = join(root, 'ferries.md');
  writeFileSync(file, article());
});
afterEach(() => {
  if (existsSync(home)) chmodSync(home, 0o700);
  rmSync(root, { recursive: true });
});

type Options = Parameters<typeof open>[1];
const start = (args: readonly string[], more: Options = {}): PseudoTerminal =>
  open(args, { ...more, env: { PULLQUOTE_HOME: home, ...more.env } });
/** The first paragraph that begins on the screen. */
const firstSeen = (terminal: PseudoTerminal): number =>
  Number(/Paragraph (\d+) tells/.exec(terminal.rows().join('\n'))?.[1] ?? Number.NaN);
const records = (): string[] => {
  const folder = join(home, 'places');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
};
const recordPath = () => join(home, 'places', records()[0] ?? 'none');

/** Turns some pages; says what is the first paragraph then. */
async function turnPages(terminal: PseudoTerminal, pages: number, key = ' '): Promise<number> {
  for (let page = 0; page < pages; page++) {
    const before = terminal.rows().join('\n');
    terminal.type(key);
    await terminal.until('another page', () => terminal.rows().join('\n') !== before);
  }
  return firstSeen(terminal);
}

/** Reads some pages of a file and leaves it; says what was the first paragraph on the screen. */
async function leaveAt(pages: number, args: readonly string[] = [file], options?: Options): Promise<number> {
  const terminal = start(args, options);
  await terminal.shows('Paragraph 1 tells');
  const seen = await turnPages(terminal, pages);
  terminal.type('q');
  expect((await terminal.ends()).exitCode).toBe(0);
  return seen;
}

describe('a place', () => {
  test.each([
    [80, 24],
    [40, 10],
  ])('is kept, at %i×%i, and said once', async (columns, rows) => {
    const seen = await leaveAt(3, [file], { columns, rows });
    const again = start([file], { columns, rows });
    await again.shows(SAID);
    expect(firstSeen(again)).toBe(seen);
    expect(seen).toBeGreaterThan(2);
    again.type('j');
    await again.hides(SAID);
    again.type('g');
    await again.shows('The ferries');
    again.type('q');
    await again.ends();
    // It was left at its beginning.
    const third = start([file], { columns, rows });
    await third.shows('Paragraph 1 tells');
    expect(third.rows().join('\n')).not.toContain(SAID);
    expect([records().length, statSync(recordPath()).mode & 0o777]).toEqual([1, 0o600]);
  });

  test('is the same at another width', async () => {
    const seen = await leaveAt(4);
    const narrow = start([file], { columns: 40, rows: 10 });
    await narrow.shows(SAID);
    narrow.resize(120, 40);
    await narrow.until('the paragraph', () => firstSeen(narrow) === seen);
    narrow.type('q');
    await narrow.ends();
    const again = start([file]);
    await again.shows(SAID);
    expect(firstSeen(again)).toBe(seen);
  });

  test.each([
    ['more before it', () => `Not there before.\n\n${paragraph(99)}\n\n`.repeat(9) + article()],
    ['less before it', () => article(5)],
    ['other words in every paragraph', () => article().replaceAll('nobody on board', 'no sailor')],
    ['other marks', () => article().replaceAll('lighthouse', '**lighthouse**')],
  ])('is found in a file that has %s', async (_, changed) => {
    const seen = await leaveAt(4);
    writeFileSync(file, changed());
    const again = start([file]);
    await again.shows(SAID);
    expect(firstSeen(again)).toBe(seen);
  });

  test('is not looked for in another text', async () => {
    await leaveAt(4);
    writeFileSync(
      file,
      `# Bread\n\n${'Flour, water and salt make it; patience does the rest of the work.\n\n'.repeat(80)}`,
    );
    const again = start([file]);
    await again.shows('Bread');
    expect(again.rows().join('\n')).not.toContain(SAID);
  });

  test('is not kept at the end; how far one came is', async () => {
    const terminal = start([file]);
    await terminal.shows('Paragraph 1 tells');
    terminal.type('G');
    await terminal.shows('Paragraph 60 tells');
    terminal.type('q');
    await terminal.ends();
    const again = start([file]);
    await again.shows('Paragraph 1 tells');
    expect(JSON.parse(readFileSync(recordPath(), 'utf8')).content).toMatchObject({
      title: 'The ferries',
      where: file,
      percent: 100,
      place: null,
    });
  });

  test('is left aside with --from-start, and there the next time', async () => {
    const seen = await leaveAt(4);
    const anew = start(['--from-start', file]);
    await anew.shows('Paragraph 1 tells');
    anew.dispose();
    const again = start([file]);
    await again.shows(SAID);
    expect(firstSeen(again)).toBe(seen);
  });

  test('is not kept with --no-history', async () => {
    await leaveAt(4, ['--no-history', file]);
    expect(existsSync(home)).toBe(false);
    const again = start([file]);
    await again.shows('Paragraph 1 tells');
  });

  test('of an article of a list is there in the same run', async () => {
    writeFileSync(join(root, 'other.md'), '# Another\n\nWords.\n');
    const terminal = start([file, join(root, 'other.md')]);
    await terminal.shows('The ferries');
    terminal.type(KEY.enter);
    await terminal.shows('Paragraph 1 tells');
    const seen = await turnPages(terminal, 3);
    terminal.type('L');
    await terminal.shows('Another');
    terminal.type(KEY.enter);
    await terminal.shows(SAID);
    expect(firstSeen(terminal)).toBe(seen);
  });

  test('of an address, and of the article saved from it, is there', async () => {
    const server = createServer((_, reply) => {
      reply.setHeader('Content-Type', 'text/markdown; charset=utf-8');
      reply.end(article());
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const port = (server.address() as AddressInfo).port;
    const address = `http://127.0.0.1:${port}/ferries.md`;
    const seen = await leaveAt(3, [`${address}#part`]);
    const again = start([address]);
    await again.shows(SAID);
    expect(firstSeen(again)).toBe(seen);
    const saved = await runProgramIn({ PULLQUOTE_HOME: home, PULLQUOTE_LIBRARY: '' }, ['--save', address]);
    const path = saved.out.trim().split('\n').at(-1) ?? '';
    expect(path).toContain(join(home, 'articles'));
    const of = await leaveAt(5, [join(home, 'articles', readdirSync(join(home, 'articles'))[0] ?? '')]);
    const third = start([], { env: { PULLQUOTE_LIBRARY: '' } });
    await third.shows(/The ferries .*saved/);
    third.type(KEY.enter);
    await third.shows(SAID);
    expect(firstSeen(third)).toBe(of);
  });

  test('of what a pipe brings is known by the text', async () => {
    const seen: number[] = [];
    for (const text of [article(), article(), article(2)]) {
      writeFileSync(file, text);
      const shell = openShell({ env: { PULLQUOTE_HOME: home } });
      shell.type(`cat ${file} | ${process.execPath} ${PROGRAM}\r`);
      await shell.shows(seen.length === 1 ? SAID : /Paragraph [12] tells/);
      await shell.shows(/\d %/);
      seen.push(await turnPages(shell, seen.length === 0 ? 4 : 0));
      shell.type('q');
      await shell.until('the shell', () => !shell.alternate);
      shell.dispose();
    }
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).toBe(2);
  });

  test('in the beginning of a large file is kept before the rest is read', async () => {
    writeFileSync(file, article(1, 9000));
    const seen = await leaveAt(2);
    expect(JSON.parse(readFileSync(recordPath(), 'utf8')).content.place.block).toBe(`b${seen - 1}`);
    const again = start([file]);
    await again.shows(SAID);
    expect(firstSeen(again)).toBe(seen);
    expect(again.row(-1)).toContain('reading on');
  });

  test('in a large file is there once it is read', async () => {
    writeFileSync(file, article(1, 1500));
    const terminal = start([file]);
    await terminal.shows('Paragraph 1 tells');
    await terminal.hides('reading on');
    terminal.type('G');
    await terminal.shows('Paragraph 1500 tells');
    const seen = await turnPages(terminal, 3, 'b');
    terminal.type('q');
    await terminal.ends();
    const again = start([file], { columns: 60, rows: 30 });
    await again.shows(SAID);
    await again.until('the paragraph', () => Math.abs(firstSeen(again) - seen) <= 1);
  });
});

describe('a place is kept', () => {
  test.each(['SIGTERM', 'SIGHUP'] as const)('when %s ends the program', async (signal) => {
    const terminal = start([file]);
    await terminal.shows('Paragraph 1 tells');
    const seen = await turnPages(terminal, 4);
    process.kill(terminal.pid, signal);
    await terminal.ends();
    expect(terminal.alternate).toBe(false);
    const again = start([file]);
    await again.shows(SAID);
    expect(firstSeen(again)).toBe(seen);
  });

  test('after some seconds, whatever kills it then', async () => {
    const terminal = start([file]);
    await terminal.shows('Paragraph 1 tells');
    const seen = await turnPages(terminal, 4);
    await expect.poll(() => records().length, { timeout: 6000 }).toBe(1);
    process.kill(terminal.pid, 'SIGKILL');
    await terminal.ends();
    const again = start([file]);
    await again.shows(SAID);
    expect(firstSeen(again)).toBe(seen);
  });
});

describe('what cannot be kept or read', () => {
  test('in a folder that is none is said in one line at the end', async () => {
    writeFileSync(home, 'no folder');
    const terminal = start([file]);
    await terminal.shows('Paragraph 1 tells');
    terminal.type(' q');
    expect((await terminal.ends()).exitCode).toBe(0);
    const said = `pullquote: where you were could not be kept in ${home}: that is no folder; $PULLQUOTE_HOME can name another one`;
    expect(terminal.rows().join('').replace(/\s+/g, '')).toBe(said.replace(/\s+/g, ''));
    rmSync(home);
  });

  test.skipIf(process.getuid?.() === 0)('in a folder that may not be written to is said', async () => {
    mkdirSync(home, { mode: 0o500 });
    const terminal = start([file]);
    await terminal.shows('Paragraph 1 tells');
    terminal.type(' q');
    await terminal.ends();
    expect(terminal.rows().join(' ')).toContain('nothing may be written there');
  });

  test('since it is broken is set aside and said, and reading goes on', async () => {
    await leaveAt(3);
    appendFileSync(recordPath(), 'and then?');
    const broken = recordPath();
    const terminal = start([file]);
    await terminal.shows('Paragraph 1 tells');
    terminal.type(' q');
    expect((await terminal.ends()).exitCode).toBe(0);
    const words = terminal.rows().join('').replace(/\s+/g, '');
    expect(words).toContain(`${broken}isbroken`);
    expect(existsSync(broken.replace(/\.json$/, '.broken-1.json'))).toBe(true);
    const again = start([file]);
    await again.shows(SAID);
  });
});
