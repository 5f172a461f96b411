import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { pictureProtocol, placeDrawing } from '../../src/terminal/index.ts';
import { GREY_JPEG, twoColors } from '../support/pictures.ts';
import { KEY } from '../support/pseudo-terminal.ts';
import { open, read } from '../support/session.ts';
import { send, serve } from '../support/web.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const PNG = twoColors(400, 200, [255, 0, 0], [0, 0, 255]);
const path = join(folder, 'weir.md');
writeFileSync(
  path,
  '# The weir\n\nIt stands.\n\n![Weir](weir.png) ![Grey](grey.jpg) ![Bad](bad.png) ![Gone](gone.png)\n\n[The end](#x)\n',
);
writeFileSync(join(folder, 'weir.png'), PNG);
writeFileSync(join(folder, 'grey.jpg'), GREY_JPEG);
writeFileSync(join(folder, 'bad.png'), '\x1b]0;title\x07');
const COLORS = { COLORTERM: 'truecolor', TERM: 'xterm-256color' };
const KITTY = { ...COLORS, TERM: 'xterm-kitty' };
const ITERM = { ...COLORS, TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' };

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('pictures, at $columns×$rows', (size) => {
  test('are cells of two colours, and Esc goes back', async () => {
    const terminal = await read(path, 'It stands.', { ...size, env: COLORS });
    const page = terminal.rows().slice(0, -1).join('\n');
    terminal.type(KEY.tab);
    await terminal.shows(/picture 1\/5/);
    terminal.type(KEY.enter);
    await terminal.shows(/picture 1\/4 · 400×200 PNG · Weir/);
    expect(terminal.written).toContain('\x1b[38;2;255;0;0');
    expect(terminal.written).toContain('48;2;0;0;255');
    const isFull = (row: string) => /^ *▀{10,} *$/.test(row);
    expect(terminal.rows().filter(isFull).length).toBeGreaterThan(size.rows / 2 - 1);
    expect(terminal.rows().join('\n')).not.toContain('It stands.');
    terminal.type(KEY.esc);
    await terminal.until('the page is as it was', () => terminal.rows().slice(0, -1).join('\n') === page);
  });

  test('are listed, and those that cannot be shown say why', async () => {
    const terminal = await read(path, 'It stands.', { ...size, env: COLORS });
    terminal.type('p');
    await terminal.shows('Pictures · 4');
    terminal.type(`j${KEY.enter}`);
    await terminal.shows(/picture 2\/4 · 8×8 JPEG · Grey/);
    terminal.type(KEY.tab);
    await terminal.shows('it is no picture that');
    expect(terminal.written).not.toContain('\x1b]0;');
    terminal.type(KEY.tab);
    await terminal.shows('there is no file');
    terminal.type(KEY.esc);
    await terminal.shows('It stands.');
  });

  test('are drawn by a terminal that knows how, and deleted', async () => {
    const terminal = await read(path, 'It stands.', { ...size, env: KITTY });
    terminal.type(KEY.tab);
    await terminal.shows(/picture 1\/5/);
    expect(terminal.written).not.toContain('\x1b_G');
    terminal.type(KEY.enter);
    await terminal.shows(/picture 1\/4 · 400×200 PNG/);
    await terminal.until('it is drawn', () => terminal.written.includes('m=0;'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what is looked for
    const data = [...terminal.written.matchAll(/\x1b_G([^;]*);([A-Za-z0-9+/=]*)\x1b\\/g)];
    expect(data[0]?.[1]).toMatch(/^a=T,f=100,q=2,C=1,c=\d+,m=\d$/);
    expect(Buffer.from(data.map(([, , base64]) => base64).join(''), 'base64').equals(PNG)).toBe(true);
    expect(data.every(([, , base64 = '']) => base64.length <= 4096)).toBe(true);
    terminal.type(KEY.esc);
    await terminal.shows('It stands.');
    await terminal.until('it is deleted', () => terminal.written.includes('\x1b_Ga=d,d=A,q=2\x1b\\'));
    terminal.type(`${KEY.tab}${KEY.enter}`);
    await terminal.shows(/8×8 JPEG/);
    await terminal.until('its pixels are drawn', () => terminal.written.includes('f=32,s=8,v=8,o=z'));
    terminal.type('q');
    await terminal.ends();
    expect(terminal.written.lastIndexOf('a=d,d=A')).toBeGreaterThan(terminal.written.lastIndexOf('a=T'));
  });

  test('go to iTerm2 as they are', async () => {
    const terminal = await read(path, 'It stands.', { ...size, env: ITERM });
    terminal.type('p');
    await terminal.shows('Pictures · 4');
    terminal.type(`j${KEY.enter}`);
    await terminal.shows(/8×8 JPEG · Grey/);
    const data = `:${GREY_JPEG.toString('base64')}\x07`;
    await terminal.until('it is drawn', () => terminal.written.includes(data));
    expect(terminal.written).toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
      /\x1b\]1337;File=inline=1;size=\d+;width=\d+;height=\d+;preserveAspectRatio=1:/,
    );
  });

  test('follow another size of the window', async () => {
    const terminal = await read(path, 'It stands.', { ...size, env: COLORS });
    terminal.type(KEY.tab);
    await terminal.shows(/picture 1\/5/);
    terminal.type(KEY.enter);
    await terminal.shows(/400×200 PNG/);
    terminal.resize(30, 9);
    const isWhole = () =>
      terminal
        .rows()
        .slice(0, 8)
        .filter((row) => /^ *▀{28,30}$/.test(row)).length >= 7;
    await terminal.until('it fits', isWhole);
  });
});

test('a theme without colours says that it cannot', async () => {
  const terminal = open([path, '--theme', 'none'], { env: COLORS });
  await terminal.shows('It stands.');
  terminal.type(KEY.tab);
  await terminal.shows(/picture 1\/5/);
  terminal.type(KEY.enter);
  await terminal.shows('this theme has none');
});

test('one of a page is fetched at the key alone', async () => {
  const words = 'The weir stands where the road ends, as it has for two hundred years. '.repeat(12);
  const html = `<html><head><title>The weir</title></head><body><article><h1>The weir</h1><p>${words}</p>
    <img src="/weir.png" alt="The weir"><img src="/slow.png" alt="Slow"><p>${words}</p></article></body></html>`;
  const site = await serve({
    '/': send('text/html', html),
    '/weir.png': send('image/png', PNG),
    '/slow.png': (_, response) =>
      void response.writeHead(200, { 'Content-Type': 'image/png' }).flushHeaders(),
  });
  onTestFinished(() => site.close());
  const terminal = await read(`${site.address}/`, 'The weir', { env: COLORS });
  terminal.type(KEY.tab);
  await terminal.shows(/picture 1\/2/);
  expect(site.asked.map(({ path }) => path)).toEqual(['/']);
  terminal.type(KEY.enter);
  await terminal.shows(/picture 1\/2 · 400×200 PNG/);
  terminal.type(KEY.tab);
  await terminal.shows('fetching');
  terminal.type(KEY.esc);
  await terminal.hides('fetching');
  terminal.type(KEY.tab);
  await terminal.shows('fetching');
  terminal.type('q');
  expect((await terminal.ends()).exitCode).toBe(0);
});

test.each([
  [{ TERM: 'xterm-kitty' }, 'kitty'],
  [{ TERM: 'xterm-256color', KITTY_WINDOW_ID: '1' }, 'kitty'],
  [{ TERM: 'xterm-ghostty' }, 'kitty'],
  [{ TERM: 'xterm-256color', KONSOLE_VERSION: '230804' }, 'kitty'],
  [{ TERM: 'xterm-256color', KONSOLE_VERSION: '201200' }, 'blocks'],
  [{ TERM: 'xterm-256color', TERM_PROGRAM: 'WezTerm' }, 'iterm2'],
  [{ TERM: 'xterm', TERM_PROGRAM: 'mintty' }, 'iterm2'],
  [{ TERM: 'xterm-256color', TERM_PROGRAM: 'vscode' }, 'blocks'],
  [{ TERM: 'tmux-256color', TMUX: '/tmp/s', KITTY_WINDOW_ID: '1' }, 'blocks'],
  [{ TERM: 'screen', STY: '1', KITTY_WINDOW_ID: '1' }, 'blocks'],
  [{ TERM: 'xterm-kitty', PULLQUOTE_PICTURES: 'blocks' }, 'blocks'],
  [{ TERM: 'xterm', PULLQUOTE_PICTURES: 'sixel' }, 'blocks'],
])('how a terminal draws is told by %o: %s', (env, protocol) => {
  expect(pictureProtocol(env)).toBe(protocol);
});

test('a drawing stays within its room, whatever its proportions', () => {
  for (const [width, height] of [
    [1, 30_000],
    [30_000, 1],
    [16, 16],
    [4000, 3000],
    [300, 900],
  ] as const) {
    for (const [columns, rows] of [
      [80, 23],
      [40, 9],
      [20, 4],
    ] as const) {
      const box = placeDrawing({ width, height }, { left: 0, top: 0, columns, rows });
      expect(box.columns).toBeGreaterThan(0);
      expect(box.left + box.columns).toBeLessThanOrEqual(columns);
      expect(box.top + box.rows).toBeLessThanOrEqual(rows);
    }
  }
});
