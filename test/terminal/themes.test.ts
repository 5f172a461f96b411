import { describe, expect, test } from 'vitest';
import { PROGRAM } from '../support/program.ts';
import type { PseudoTerminal } from '../support/pseudo-terminal.ts';
import { NIGHT, open, openShell } from '../support/session.ts';

const QUESTION = '\x1b]10;?\x1b\\\x1b]11;?\x1b\\\x1b[c';
const LIGHT = '\x1b]11;rgb:fdfd/f6f6/e3e3\x1b\\';
const ENV = { TERM: 'xterm-256color', COLORTERM: '' };
/** Colours that only one theme has. */
const [OF_DARK, OF_LIGHT, OF_NEUTRAL] = ['38;5;117', '38;5;24m', '38;5;31m'];
const sizes = [
  { columns: 80, rows: 24, env: ENV },
  { columns: 40, rows: 10, env: ENV },
];

/** The article at a place with speech, and what was written for it. */
async function readQuotes(args: readonly string[], size: (typeof sizes)[0]): Promise<PseudoTerminal> {
  const terminal = open([...args, NIGHT], size);
  await terminal.shows('night flights');
  return terminal;
}

describe.each(sizes)('themes at $columns×$rows', (size) => {
  test('the first page comes before the question; a light ground changes colours, and no key is heard', async () => {
    const terminal = await readQuotes([], size);
    await terminal.until('it asks', ({ written }) => written.includes(QUESTION));
    const asked = terminal.written.indexOf(QUESTION);
    expect(terminal.written.indexOf('night flights')).toBeLessThan(asked);
    const before = terminal.rows();
    terminal.type(LIGHT.slice(0, 1));
    terminal.type(LIGHT.slice(1, 9));
    terminal.type(LIGHT.slice(9));
    await terminal.until('a second frame', ({ written }) => written.indexOf('\x1b[38;5;', asked) > 0);
    expect(terminal.rows()).toEqual(before);
    terminal.type(')');
    await terminal.until('speech is in colours', ({ written }) => written.includes(OF_LIGHT));
    expect(terminal.written).not.toContain(OF_DARK);
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  test('T goes round, and says which', async () => {
    const terminal = await readQuotes(['--theme', 'auto'], size);
    for (const name of ['dark', 'light', 'contrast', 'none', 'auto']) {
      terminal.type('T');
      await terminal.shows(`theme: ${name}`);
    }
    terminal.type('T)');
    await terminal.until('colours for dark grounds', ({ written }) => written.includes(OF_DARK));
    terminal.type('L');
    await terminal.shows(' articles');
    terminal.type('T');
    await terminal.shows('theme: light');
  });

  test('a theme that is named asks nothing', async () => {
    const terminal = await readQuotes(['--theme', 'dark'], size);
    terminal.type(')');
    await terminal.until('speech is in colours', ({ written }) => written.includes(OF_DARK));
    expect(terminal.written).not.toContain('\x1b]11;?');
  });
});

describe('grounds', () => {
  test('COLORFGBG says it before there is an answer', async () => {
    const terminal = open([NIGHT], { env: { ...ENV, COLORFGBG: '0;15' } });
    await terminal.shows('night flights');
    terminal.type(')');
    await terminal.until('speech is in colours', ({ written }) => written.includes(OF_LIGHT));
  });

  test('a terminal that does not say it keeps the colours for any ground', async () => {
    const terminal = open([NIGHT], { env: ENV });
    await terminal.shows('night flights');
    terminal.type(')');
    await terminal.until('speech is in colours', ({ written }) => written.includes(OF_NEUTRAL));
  });

  test('NO_COLOR has no colours and asks nothing', async () => {
    const terminal = open([NIGHT], { env: { ...ENV, NO_COLOR: '1' } });
    await terminal.shows('night flights');
    terminal.type(')');
    await terminal.shows('quote 1/');
    expect(terminal.written).not.toContain('\x1b]11;?');
    expect(terminal.written).not.toContain('38;5;');
  });

  test('who quits before the answer is there leaves none of it to the shell', async () => {
    const terminal = openShell({ env: ENV });
    await terminal.shows('$');
    terminal.type(`${process.execPath} ${PROGRAM} ${NIGHT}\r`);
    await terminal.until('it asks', ({ written }) => written.includes(QUESTION));
    terminal.type('q');
    terminal.type(LIGHT);
    await terminal.until('it is gone', () => !terminal.alternate && terminal.rows().includes('$'));
    terminal.type('echo do$((1 + 1))ne\r');
    await terminal.shows('do2ne');
    expect(terminal.rows().join('\n')).not.toContain('rgb:');
  });
});
