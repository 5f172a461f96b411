import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { pathOf } from '../support/articles.ts';
import { PROGRAM } from '../support/program.ts';
import { KEY, PseudoTerminal } from '../support/pseudo-terminal.ts';

const opened: PseudoTerminal[] = [];
const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.dispose();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Options = Parameters<typeof PseudoTerminal.run>[1];
function open(args: readonly string[], options?: Options): PseudoTerminal {
  const terminal = PseudoTerminal.run(args, options);
  opened.push(terminal);
  return terminal;
}
function openShell(options?: Options): PseudoTerminal {
  const terminal = PseudoTerminal.shell(options);
  opened.push(terminal);
  return terminal;
}

const COLUMNS_80 = pathOf('eighty-columns.md');
const APPENDIX = pathOf('the-appendix.md');
const NIGHT = pathOf('night-flights-over-the-halven-pass.txt');

/** Opens an article and waits until it is on the screen. Keys typed before Ink listens are kept by the terminal. */
async function read(path: string, words: string, options?: Options): Promise<PseudoTerminal> {
  const terminal = open([path], options);
  await terminal.shows(words);
  return terminal;
}

/** Waits until a heading stands on top, one row of air above it or none. */
function untilOnTop(terminal: PseudoTerminal, heading: string): Promise<void> {
  return terminal.until(`${heading} on top`, () => (terminal.row(0) || terminal.row(1)).trim() === heading);
}

describe('reading', () => {
  test('shows the first page, scrolls, and ends with the terminal given back', async () => {
    const terminal = await read(COLUMNS_80, 'Eighty columns');
    expect(terminal.alternate).toBe(true);
    expect(terminal.row(-1)).toMatch(/^ Eighty columns .*\? help$/);
    const before = terminal.rows();
    terminal.type('jj');
    await terminal.until('two lines on', () => terminal.row(0) === before[2]);
    expect(terminal.rows().slice(0, 20)).toEqual(before.slice(2, 22));
    terminal.type('k');
    await terminal.until('a line back', () => terminal.row(0) === before[1]);
    terminal.type('G');
    await terminal.shows('100 % · end');
    terminal.type('g');
    await terminal.until('the beginning', () => terminal.rows().join('\n') === before.join('\n'));
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(terminal.alternate).toBe(false);
    expect(terminal.written.lastIndexOf('\x1b[?25h')).toBeGreaterThan(
      terminal.written.lastIndexOf('\x1b[?25l'),
    );
    expect(terminal.written.lastIndexOf('\x1b[?7h')).toBeGreaterThan(
      terminal.written.lastIndexOf('\x1b[?7l'),
    );
  });

  test('] and [ go from heading to heading', async () => {
    const terminal = await read(COLUMNS_80, 'Eighty columns');
    terminal.type(']');
    await untilOnTop(terminal, 'More holes');
    terminal.type(']');
    await untilOnTop(terminal, 'Glass');
    expect(terminal.row(-1)).toMatch(/^ 2\/5 Glass/);
    terminal.type('[');
    await terminal.shows(/^ 1\/5 More holes/);
  });

  test('the outline goes to a section', async () => {
    const terminal = await read(COLUMNS_80, 'Eighty columns');
    terminal.type('t');
    await terminal.shows('Sections');
    await terminal.shows('❯ Beginning');
    terminal.type(KEY.down);
    await terminal.shows('❯ More holes');
    terminal.type(KEY.down);
    await terminal.shows('❯ Glass');
    terminal.type(KEY.enter);
    await terminal.hides('Sections');
    await untilOnTop(terminal, 'Glass');
    terminal.type('t');
    await terminal.shows('❯ Glass');
    terminal.type(KEY.esc);
    await terminal.hides('Sections');
  });

  test('the quotes panel goes to a quote, ) to the next', async () => {
    const terminal = await read(NIGHT, 'Halven Pass');
    terminal.type('"');
    await terminal.shows('Who said what · 7');
    terminal.type(KEY.down);
    await terminal.until('the pointer has moved', () => terminal.row(3).includes('❯'));
    terminal.type(KEY.enter);
    await terminal.hides('Who said what');
    await terminal.shows(/^ quote 2\/7 · /);
    terminal.type(')');
    await terminal.shows(/^ quote 3\/7 · /);
  });

  test('help shows every key, and closes', async () => {
    const terminal = await read(COLUMNS_80, 'Eighty columns', { columns: 100, rows: 30 });
    terminal.type('?');
    await terminal.shows('Keys');
    await terminal.shows('half a page down');
    await terminal.shows('quit');
    terminal.type('?');
    await terminal.hides('half a page down');
  });

  test('another size keeps the place', async () => {
    const terminal = await read(COLUMNS_80, 'Eighty columns');
    terminal.type(']]');
    await untilOnTop(terminal, 'Glass');
    for (const [columns, rows] of [
      [40, 10],
      [120, 30],
      [20, 5],
      [80, 24],
    ] as const) {
      terminal.resize(columns, rows);
      await terminal.until(`Glass near the top at ${columns}×${rows}`, () =>
        terminal
          .rows()
          .slice(0, 3)
          .some((row) => row.trim() === 'Glass'),
      );
    }
  });

  test('typing ahead of the screens is not lost', async () => {
    const terminal = open([COLUMNS_80]);
    await terminal.until('the first bytes', () => terminal.written.includes('Eighty'));
    terminal.type(']]');
    await untilOnTop(terminal, 'Glass');
  });
});

describe('sizes', () => {
  test.each([
    [80, 24],
    [40, 10],
    [20, 5],
  ])('%i×%i: page, panels, end', async (columns, rows) => {
    const terminal = await read(COLUMNS_80, 'Eighty columns', { columns, rows });
    terminal.type('t');
    await terminal.shows('Sections');
    terminal.type(KEY.esc);
    await terminal.hides('Sections');
    terminal.type('?');
    await terminal.shows('Keys');
    terminal.type('?');
    await terminal.hides('Keys');
    terminal.type('G');
    await terminal.shows(columns > 20 ? /100 % · end/ : /^ 5\/5 Drawing/);
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  test('19×4 says what is needed, and reads on once there is room', async () => {
    const terminal = await read(COLUMNS_80, 'too small: 19×4', { columns: 19, rows: 4 });
    terminal.resize(80, 24);
    await terminal.shows('Eighty columns');
    terminal.resize(19, 4);
    await terminal.shows('too small: 19×4');
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });
});

describe('the source', () => {
  const note = join(folder, 'address');
  const browser = join(folder, 'browser.sh');
  writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > '${note}.new' && mv '${note}.new' '${note}'\n`);
  chmodSync(browser, 0o755);
  const SOURCE = 'https://www.nasa.gov/history/rogersrep/v2appf.htm';

  test('opens in $BROWSER', async () => {
    rmSync(note, { force: true });
    const terminal = await read(APPENDIX, 'The appendix', { env: { BROWSER: browser } });
    terminal.type('o');
    await terminal.until('the browser was started', () => existsSync(note));
    expect(readFileSync(note, 'utf8')).toBe(SOURCE);
    await terminal.shows('opened https');
  });

  test('without a browser the address is shown whole', async () => {
    const terminal = await read(APPENDIX, 'The appendix', { columns: 40, rows: 12 });
    terminal.type('o');
    await terminal.shows('no browser without a display');
    expect(terminal.rows().join('')).toContain(SOURCE);
  });

  test('one that is lost is searched for, after a question', async () => {
    rmSync(note, { force: true });
    const terminal = await read(NIGHT, 'Halven Pass', { env: { BROWSER: browser } });
    terminal.type('o');
    await terminal.shows('is lost');
    terminal.type('s');
    await terminal.shows('search the web');
    expect(existsSync(note)).toBe(false);
    terminal.type(KEY.enter);
    await terminal.until('the browser was started', () => existsSync(note));
    expect(decodeURIComponent(readFileSync(note, 'utf8'))).toMatch(
      /^https:\/\/duckduckgo\.com\/\?q=Why have/,
    );
  });
});

describe('the list', () => {
  test('is there without arguments: Enter reads, L comes back, q ends', async () => {
    const terminal = open([]);
    await terminal.shows(/❯ Eighty columns .*\d min/);
    terminal.type(KEY.down);
    await terminal.shows(/❯ Why have the night flights/);
    terminal.type(KEY.enter);
    await terminal.shows('For almost seven months');
    terminal.type('L');
    await terminal.shows(/❯ Why have the night flights/);
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
    expect(terminal.alternate).toBe(false);
  });

  test('loses no key that is typed the moment a screen is there', async () => {
    const terminal = open([]);
    for (let visit = 0; visit < 12; visit++) {
      await terminal.shows('⏎ read');
      terminal.type(KEY.enter);
      await terminal.shows('? help');
      terminal.type('L');
    }
    await terminal.shows('⏎ read');
  });

  test('of several files says what cannot be read', async () => {
    const terminal = open([COLUMNS_80, join(folder, 'missing.txt')]);
    await terminal.shows(/missing\.txt .*cannot be read/);
    terminal.type(KEY.down);
    await terminal.shows(/❯ missing/);
    terminal.type(KEY.enter);
    await terminal.shows(/no such file|not found|does not exist/i);
    terminal.type(KEY.up);
    await terminal.shows(/❯ Eighty/);
    terminal.type(KEY.enter);
    await terminal.shows('Open a new terminal window');
  });
});

/** The settings of the terminal, as stty of a shell in it says, and whether the program left it. */
async function settings(shell: PseudoTerminal): Promise<string> {
  const mark = `end${shell.written.length}`;
  shell.type(`stty -g; echo ${mark.slice(0, 3)}""${mark.slice(3)}\r`);
  await shell.until('settings are told', () => shell.written.includes(`${mark}\r\n`));
  const told = shell.written.match(/[0-9a-f]+(?::[0-9a-f]+){10,}/g)?.at(-1);
  if (told === undefined) throw new Error(`no settings in ${shell.written}`);
  return told;
}

const START = `'${process.execPath}' '${PROGRAM}'`;

function expectRestored(shell: PseudoTerminal): void {
  expect(shell.alternate).toBe(false);
  expect(shell.written.lastIndexOf('\x1b[?25h')).toBeGreaterThan(shell.written.lastIndexOf('\x1b[?25l'));
}

describe('the terminal is as it was', () => {
  test('after q, ^C and a pipe whose keys come from /dev/tty', async () => {
    const shell = openShell();
    await shell.shows('$');
    const before = await settings(shell);
    for (const [command, key] of [
      [`${START} '${COLUMNS_80}'`, 'q'],
      [`${START} '${COLUMNS_80}'`, KEY.ctrlC],
      [`cat '${COLUMNS_80}' | ${START}`, 'q'],
    ] as const) {
      shell.type(`${command}\r`);
      await shell.until('the program is there', () => shell.alternate && shell.row(-1).includes('help'));
      shell.type(']');
      await shell.shows(/^ 1\/5 More holes/);
      shell.type(key);
      await shell.until('the program is gone', () => !shell.alternate);
      expect(await settings(shell), command).toBe(before);
      expectRestored(shell);
    }
  });

  test.each(['TERM', 'HUP', 'INT', 'QUIT'])('after SIG%s, which ends it', async (signal) => {
    const shell = openShell();
    await shell.shows('$');
    const before = await settings(shell);
    shell.type(`${START} '${COLUMNS_80}' & echo pid=$! ; fg\r`);
    await shell.until('the program is there', () => shell.alternate && shell.row(-1).includes('help'));
    const pid = Number(/pid=(\d+)/.exec(shell.written)?.[1]);
    shell.type(']');
    await shell.shows(/^ 1\/5 More holes/);
    process.kill(pid, `SIG${signal}`);
    await shell.until('the program is gone', () => !shell.alternate);
    expect(await settings(shell)).toBe(before);
    expectRestored(shell);
    expect(() => process.kill(pid, 0)).toThrow();
  });

  test('while it is stopped by ^Z; fg brings it back to its place', async () => {
    const shell = openShell();
    await shell.shows('$');
    const before = await settings(shell);
    shell.type(`${START} '${COLUMNS_80}'\r`);
    await shell.until('the program is there', () => shell.alternate && shell.row(-1).includes('help'));
    for (let round = 0; round < 2; round++) {
      shell.type(']');
      await shell.shows(new RegExp(`^ ${round + 1}/5 `));
      const page = shell.rows();
      shell.type(KEY.ctrlZ);
      await shell.until('the shell is back', () => !shell.alternate);
      await shell.shows('Stopped');
      expect(await settings(shell)).toBe(before);
      expectRestored(shell);
      shell.type('fg\r');
      await shell.until('the page is back', () => shell.alternate && shell.rows().join() === page.join());
    }
    shell.type('q');
    await shell.until('the program is gone', () => !shell.alternate);
    expect(await settings(shell)).toBe(before);
  });
});
