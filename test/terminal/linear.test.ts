import { expect, test } from 'vitest';
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
