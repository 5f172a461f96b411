import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROGRAM } from '../support/program.ts';
import { KEY, type PseudoTerminal } from '../support/pseudo-terminal.ts';
import { open, openShell } from '../support/session.ts';

const LOCK = '“The lock opens at six,” said Ada Brook, the keeper.';
const RAIN = '“It never does when it rains,” said Tom Hale, a pilot.';
const SIGN = 'The sign says “no mooring on this side” in red.';
const article = (paragraphs: readonly string[]) => `# The lock\n\n${paragraphs.join('\n\n')}\n`;

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pullquote-naming-'));
  file = join(root, 'lock.md');
  writeFileSync(file, article([LOCK, RAIN, SIGN]));
});
afterEach(() => rmSync(root, { recursive: true }));

const env = () => ({ PULLQUOTE_HOME: join(root, 'home') });
async function start(
  size: { readonly columns: number; readonly rows: number },
  args: readonly string[] = [],
): Promise<PseudoTerminal> {
  const terminal = open([...args, file], { ...size, env: env() });
  await terminal.shows('words');
  return terminal;
}
/** What the program writes, a line of JSON each. */
function write(...args: readonly string[]): Record<string, unknown>[] {
  const cli = resolve(import.meta.dirname, '../../dist/cli.js');
  const text = execFileSync('node', [cli, ...args], { env: { ...process.env, ...env() }, encoding: 'utf8' });
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
const named = () => write('--quotes', '--json', file).map(({ name, by }) => [name, by]);

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('a reader’s word, at $columns×$rows', (size) => {
  test('names the lit quote, is there again, and stands in all outputs', async () => {
    const terminal = await start(size);
    terminal.type('))n');
    await terminal.shows(/^ who(?: said it)?\? Tom Hale/);
    terminal.type(`Mo Reed${KEY.enter}`);
    await terminal.shows(/^ named by you: Mo Reed/);
    terminal.type(KEY.esc);
    await terminal.shows(/^ quote 2\/3 · Mo Reed · n/);
    terminal.type('q');
    await terminal.ends();
    expect(named()).toEqual([
      ['Ada Brook', null],
      ['Mo Reed', 'reader'],
      ['The sign', null],
    ]);
    writeFileSync(file, article(['A new first paragraph.', LOCK, RAIN.replace('rains', 'pours'), SIGN]));
    const again = await start(size);
    again.type('"');
    await again.shows(/Mo Reed +1/);
    await again.shows(/“It never does.*named by you/);
    expect(named()[1]).toEqual(['Mo Reed', 'reader']);
  });

  test('offers those who speak, in the panel too', async () => {
    const terminal = await start(size);
    terminal.type('"');
    await terminal.shows('Who said what · 3');
    terminal.type(`jn${KEY.down}`);
    await terminal.shows(/^ who(?: said it)?\? The sign/);
    terminal.type(KEY.up);
    terminal.type(KEY.up);
    await terminal.shows(/^ who(?: said it)?\? Ada Brook/);
    terminal.type(KEY.enter);
    await terminal.shows(/Ada Brook +2/);
    await terminal.shows(/^ named by you: Ada Brook/);
    terminal.type('U');
    await terminal.shows(/^ as it was: Tom Hale/);
    expect(named()[1]).toEqual(['Tom Hale', null]);
  });

  test('says that nobody is named, or that it is no quote, and can be taken back', async () => {
    const terminal = await start(size);
    terminal.type(`"n\x15${KEY.enter}`);
    await terminal.shows(/^ named by you: nobody/);
    await terminal.shows(/Nobody named +1/);
    terminal.type('gjn-');
    await terminal.shows(/^ who(?: said it)?\? - .*no quote/);
    terminal.type(KEY.enter);
    await terminal.shows('Who said what · 2');
    await terminal.shows(/No quotes, you say +1/);
    terminal.type('q');
    await terminal.ends();
    expect(named()).toEqual([
      [null, 'reader'],
      ['Tom Hale', null],
    ]);
    const [first, second] = write('--corrections', file);
    expect(first).toMatchObject({
      path: file,
      quoted: '“The lock opens at six,”',
      parts: [{ block: 'b1', start: 1, end: 23 }],
      program: { name: 'Ada Brook', certainty: 'high', rule: 'after-inverted' },
      reader: { quote: true, name: null },
    });
    expect(second).toMatchObject({ program: { name: 'The sign' }, reader: { quote: false, name: null } });
    expect(write('--corrections')).toHaveLength(2);
    const again = await start(size);
    again.type('"G');
    await again.shows(/❯ no mooring/);
    again.type('U');
    await again.shows('Who said what · 3');
  });
});

test('of what came from a pipe it is known by the same words', async () => {
  const shell = openShell({ columns: 80, rows: 24, env: env() });
  await shell.shows('$');
  const program = `'${process.execPath}' '${PROGRAM}'`;
  shell.type(`cat '${file}' | ${program}\r`);
  await shell.until('the program is there', () => shell.alternate && shell.row(-1).includes('help'));
  shell.type(`)nMo Reed${KEY.enter}`);
  await shell.shows(/^ named by you: Mo Reed/);
  shell.type('q');
  await shell.until('the shell', () => !shell.alternate);
  shell.type(`clear; ${program} --quotes < '${file}'\r`);
  await shell.shows(/^Mo Reed/);
});

test('without history nothing is kept', async () => {
  const terminal = await start({ columns: 80, rows: 24 }, ['--no-history']);
  terminal.type(`)nMo Reed${KEY.enter}`);
  await terminal.shows(/^ named by you until you quit: Mo Reed/);
  await terminal.shows(/Mo Reed$/);
  terminal.type('q');
  await terminal.ends();
  expect(existsSync(join(root, 'home', 'corrections'))).toBe(false);
});

test('while a search is lit, n goes to its next match', async () => {
  const terminal = await start({ columns: 80, rows: 24 });
  terminal.type(`/the${KEY.enter})n`);
  await terminal.shows(/^ \d\/\d+ · the/);
  expect(terminal.rows().some((row) => row.includes('who said it?'))).toBe(false);
});

test('quotes are picked by how sure their speakers are', () => {
  const names = (...args: readonly string[]) =>
    write('--quotes', '--json', ...args, file).map(({ name }) => name);
  expect(names('--certainty', 'high')).toEqual(['Ada Brook', 'Tom Hale']);
  expect(names('--certainty', 'low')).toEqual(['The sign']);
});
