import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEY, PseudoTerminal } from '../support/pseudo-terminal.ts';

const ARTICLE = 'articles/night-flights-over-the-halven-pass.txt';
const SIZES = [
  [80, 24],
  [40, 10],
] as const;

test.each(SIZES)('--linear tells a piece at a key, on %i×%i', async (columns, rows) => {
  const terminal = PseudoTerminal.run(['--linear', ARTICLE], { columns, rows });
  await terminal.shows('q leaves');
  terminal.type(']');
  await terminal.until('a heading', () => /\nHeading level \d: /.test(terminal.written));
  terminal.type(':next heading\r');
  await terminal.until('two headings', () => (terminal.written.match(/Heading level/g) ?? []).length === 2);
  terminal.type('"');
  await terminal.shows('A number and Enter goes there');
  terminal.type(`1${KEY.enter}`);
  await terminal.until('a quote', () => /\nQuotes? by /.test(terminal.written));
  terminal.type('/zzz\r');
  await terminal.shows('Not found after this: zzz');
  expect(terminal.alternate).toBe(false);
  // Nothing is drawn twice, and nothing is styled: no control sequence at all.
  expect(terminal.written).not.toContain('\x1b');
  terminal.type('q');
  expect((await terminal.ends()).exitCode).toBe(0);
});

test.each([[{ TERM: 'dumb' }], [{ INK_SCREEN_READER: 'true' }]])('%j asks for lines', async (env) => {
  const terminal = PseudoTerminal.run([ARTICLE], { env });
  await terminal.shows('q leaves');
  expect(terminal.alternate).toBe(false);
  terminal.type(KEY.ctrlC);
  expect((await terminal.ends()).exitCode).toBe(0);
});

test('without a file the articles have numbers', async () => {
  const terminal = PseudoTerminal.run(['--linear', 'articles']);
  await terminal.shows('A number and Enter reads that article');
  terminal.type('99\r');
  await terminal.shows('There is no article 99.');
  terminal.type('1\r');
  await terminal.shows('q leaves');
  terminal.type('qq');
  expect((await terminal.ends()).exitCode).toBe(0);
});

test('what cannot be read is told in a line', async () => {
  const terminal = PseudoTerminal.run(['--linear', 'nothing-here.txt']);
  expect((await terminal.ends()).exitCode).toBe(1);
  expect(terminal.rows().join(' ')).toContain('there is no such file');
});

test('a locale of ASCII is shown no other letters, in lines and on the screen', async () => {
  const env = { LC_ALL: 'C' };
  for (const flags of [[], ['--linear']]) {
    const terminal = PseudoTerminal.run([...flags, ARTICLE], { env });
    await terminal.shows(/Halven/);
    terminal.type('    ');
    await terminal.shows(/["']/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: asks for ASCII
    expect(terminal.written).toMatch(/^[\x00-\x7f]*$/);
    terminal.type('q');
    await terminal.ends();
  }
});

describe('what is kept', () => {
  const paragraph = (at: number) =>
    `Paragraph ${at} tells of ferry ${at * 7}, which left pier ${at * 3} in the fog.`;
  const article = Array.from({ length: 30 }, (_, at) => paragraph(at + 1)).join('\n\n');
  let root = '';
  let file = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pullquote-linear-'));
    file = join(root, 'ferries.md');
    writeFileSync(file, `# The ferries\n\n${article}\n`);
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const start = (args: readonly string[], env = {}, [columns, rows]: readonly number[] = [80, 24]) =>
    PseudoTerminal.run(args, {
      columns: columns ?? 80,
      rows: rows ?? 24,
      env: { PULLQUOTE_HOME: join(root, 'home'), TERM: 'dumb', ...env },
    });
  const leave = async (terminal: PseudoTerminal) => {
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  };
  const told = (terminal: PseudoTerminal, words: RegExp) =>
    terminal.until(String(words), () => words.test(terminal.written.replace(/\r?\n/g, ' ')));

  test.each(SIZES)('one reads on where one was, on the screen too, at %i×%i', async (...size) => {
    const terminal = start([file], {}, size);
    await told(terminal, /q leaves/);
    terminal.type('/ferry 70,\r');
    await told(terminal, /Paragraph 10 tells/);
    await leave(terminal);
    const again = start([file], {}, size);
    await told(again, /Where you were; g leads to the beginning\. Paragraph 10 tells/);
    again.type(' ');
    await told(again, /Paragraph 11 tells/);
    await leave(again);
    const screen = start([file], { TERM: 'xterm-256color' }, size);
    await screen.shows('where you were');
    expect(screen.row(0) + screen.row(1)).toContain('Paragraph 11');
    await leave(screen);
    const fresh = start(['--from-start', file], {}, size);
    await told(fresh, /q leaves/);
    fresh.type(' ');
    await told(fresh, /Paragraph 1 tells/);
    await leave(fresh);
  });

  test('it begins where the command line says', async () => {
    const terminal = start(['+/ferry 35,', file]);
    await told(terminal, /q leaves\. Paragraph 5 tells/);
    await leave(terminal);
    const end = start(['+G', file]);
    await told(end, /q leaves\. Paragraph 30 tells/);
    await leave(end);
  });

  test.each(SIZES)('notes are told after what they are on, written and listed, at %i×%i', async (...size) => {
    const terminal = start([file], {}, size);
    await told(terminal, /q leaves/);
    terminal.type('/ferry 14,\r');
    await told(terminal, /Paragraph 2 tells/);
    terminal.type('a');
    await told(terminal, /Type your note/);
    terminal.type('Who saw it?\r');
    await told(terminal, /Noted\./);
    terminal.type(' ');
    await told(terminal, /Paragraph 3 tells/);
    // A terminal that sends whole lines.
    terminal.type('note in words\r');
    await terminal.until('two notes', () => terminal.written.split('Noted.').length === 3);
    terminal.type(':note\r');
    await terminal.until('it asks', () => terminal.written.split('Type your note').length === 3);
    terminal.type('a third one\r');
    await terminal.until('three notes', () => terminal.written.split('Noted.').length === 4);
    await leave(terminal);
    const again = start([file], {}, size);
    await told(again, /3 notes\. Space reads on/);
    await told(again, /Where you were.* Paragraph 3 tells .* Your note: in words Your note: a third one/);
    again.type('A');
    await told(again, /1\. Who saw it\?, on: Paragraph 2 tells/);
    again.type('1\r');
    await told(again, /goes there\. .*Paragraph 2 tells of ferry 14.* Your note: Who saw it\?/);
    await leave(again);
    const printed = start(['--notes', file], { TERM: 'xterm' }, size);
    await printed.ends();
    expect(printed.written).toContain('a third one');
  });

  test('a search goes on in the next article, and the list is that of the screen', async () => {
    const library = join(root, 'library');
    mkdirSync(library);
    for (const name of ['one', 'two'])
      writeFileSync(
        join(library, `${name}.md`),
        `# The ${name}\n\nNo ${name} saw the lamp.\n\nAnd ${name} left.\n`,
      );
    const terminal = start([], { PULLQUOTE_LIBRARY: library });
    await told(terminal, /2\. .* q leaves/);
    terminal.type('/two\r');
    await told(terminal, /two.*two.* q leaves/);
    terminal.type('1\r');
    await told(terminal, /Space reads on/);
    terminal.type('/lamp\r');
    await told(terminal, /No (?:one|two) saw the lamp/);
    terminal.type('q');
    // Titles, and how far they were read.
    await told(terminal, /The (?:one|two), [^.]*percent read/);
    terminal.type('2\r');
    await terminal.until('the other one', () => terminal.written.split('Space reads on').length === 3);
    terminal.type('n');
    await terminal.until('its lamp', () => terminal.written.split('saw the lamp').length === 3);
    terminal.type('q');
    await terminal.until('the list', () => terminal.written.split('percent read').length >= 3);
    await leave(terminal);
  });

  test('keys that were changed are heard and told', async () => {
    mkdirSync(join(root, 'home'));
    writeFileSync(
      join(root, 'home', 'config.toml'),
      '[keys]\nnext-heading = ["H"]\nsearch = ["w"]\nquotes = []\n',
    );
    const terminal = start([file]);
    await told(terminal, /q leaves/);
    terminal.type('?');
    await told(terminal, /capital H: next heading/);
    await told(terminal, /w: search/);
    await told(terminal, /In words: quotes/);
    terminal.type('w');
    await told(terminal, /told last\. \/$/);
    terminal.type('ferry 21,\r');
    await told(terminal, /Paragraph 3 tells/);
    await leave(terminal);
  });

  test('nothing is kept where one says so', async () => {
    const terminal = start(['--no-history', file]);
    await told(terminal, /q leaves/);
    terminal.type('   ');
    await told(terminal, /Paragraph 3 tells/);
    await leave(terminal);
    expect(() => readFileSync(join(root, 'home', 'places'))).toThrow('ENOENT');
  });
});
