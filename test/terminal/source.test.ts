import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { clipboardOf } from '../support/clipboard.ts';
import { KEY } from '../support/pseudo-terminal.ts';
import { APPENDIX, NIGHT, read } from '../support/session.ts';

const SOURCE = 'https://www.nasa.gov/history/rogersrep/v2appf.htm';
const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the source', () => {
  const note = join(folder, 'address');
  const browser = join(folder, 'browser.sh');
  writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > '${note}.new' && mv '${note}.new' '${note}'\n`);
  chmodSync(browser, 0o755);

  test('opens in $BROWSER', async () => {
    rmSync(note, { force: true });
    const terminal = await read(APPENDIX, 'The appendix', { env: { BROWSER: browser } });
    terminal.type('o');
    await terminal.until('the browser was started', () => existsSync(note));
    expect(readFileSync(note, 'utf8')).toBe(SOURCE);
    await terminal.shows('opened https');
  });

  test('opens at the quote that is selected', async () => {
    rmSync(note, { force: true });
    const terminal = await read(APPENDIX, 'The appendix', { env: { BROWSER: browser } });
    terminal.type('))');
    await terminal.shows(/^ quote 2\//);
    terminal.type('o');
    await terminal.until('the browser was started', () => existsSync(note));
    expect(readFileSync(note, 'utf8')).toBe(
      `${SOURCE}#:~:text=we%20could%20properly%20ask%20%27What,fantastic%20faith%20in%20the%20machinery%3F%27`,
    );
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

describe('copying', () => {
  test('y puts the quote on the clipboard, and nothing else changes but the status line', async () => {
    const terminal = await read(APPENDIX, 'The appendix');
    terminal.type(')');
    await terminal.shows(/^ quote 1\//);
    const before = terminal.rows().slice(0, -1);
    terminal.type('y');
    await terminal.shows(/^ copied: “It appears/);
    expect(terminal.rows().slice(0, -1)).toEqual(before);
    const [copied = ''] = clipboardOf(terminal);
    expect(copied.split('\n').slice(1)).toEqual([
      '— Richard Feynman, member of the commission',
      'The appendix',
      SOURCE,
    ]);
    expect(terminal.written).not.toContain('\x1bPtmux;');
  });

  test('in the panel y copies the quote that is picked; inside tmux in both ways', async () => {
    const terminal = await read(NIGHT, 'Halven Pass', { env: { TMUX: '/tmp/tmux,1,0' } });
    terminal.type('"');
    await terminal.shows('Who said what');
    terminal.type('G');
    await terminal.shows(/❯ “Lorsk wants/);
    terminal.type('y');
    await terminal.shows(/^ copied: “Lorsk wants/);
    expect(clipboardOf(terminal)).toHaveLength(1);
    expect(terminal.written).toContain('\x1bPtmux;\x1b\x1b]52;c;');
    expect(clipboardOf(terminal)[0]).toMatch(/\n— Teodor van Haas, who studies Lorsk .*\nWhy have/);
  });
});
