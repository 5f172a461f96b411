import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Action, KEYS, showKey } from '../../src/ui/keys.ts';
import { pathOf } from '../support/articles.ts';
import { KEY } from '../support/pseudo-terminal.ts';
import { open, read } from '../support/session.ts';

const GARDEN = pathOf('one-minute-in-a-garden.md');

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'pullquote-lessons-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
];

describe.each(SIZES)('keys to be learned at $columns×$rows', (size) => {
  const last = size.rows - 1;
  const hints = size.columns === 80 ? 't outline  " quotes  / search' : 't " /';

  test('stand in the status line until they have been used, in another run as well', async () => {
    const home = newHome();
    const env = { PULLQUOTE_HOME: home };
    const terminal = await read(GARDEN, 'One minute', { ...size, env });
    expect(terminal.row(last)).toContain(hints);
    expect(terminal.row(last)).toMatch(/ % .*\? help$/);
    terminal.type('t');
    await terminal.shows('Sections');
    terminal.type(KEY.esc);
    await terminal.hides('Sections');
    await terminal.until('the outline is learned', () =>
      /[^t] " *(?:quotes)? *\/.*help/.test(terminal.row(last)),
    );
    terminal.type('/heron\r');
    await terminal.shows('· heron');
    terminal.type(KEY.esc);
    await terminal.hides('· heron');
    await terminal.until('searching is learned', () => !/\/ search|" \//.test(terminal.row(last)));
    const file = join(home, 'keys-used.json');
    await terminal.until(
      'both are kept',
      () => existsSync(file) && readFileSync(file, 'utf8').includes('search'),
    );
    terminal.type('q');
    await terminal.ends();
    const other = open(['--from-start', GARDEN], { ...size, env });
    await other.shows('One minute');
    expect(other.row(last)).toMatch(size.columns === 80 ? / {2}" quotes {3}/ : / " {3}/);
    expect(other.row(last)).not.toMatch(/outline|search/);
  });

  test('nothing is kept of them where nothing is to be kept', async () => {
    const home = newHome();
    const terminal = open(['--no-history', GARDEN], { ...size, env: { PULLQUOTE_HOME: home } });
    await terminal.shows('One minute');
    terminal.type('t');
    await terminal.shows('Sections');
    terminal.type(KEY.esc);
    await terminal.hides('┌');
    await terminal.until(
      'it is learned',
      () => !terminal.row(last).includes('outline') && !/t "/.test(terminal.row(last)),
    );
    terminal.type('q');
    await terminal.ends();
    expect(existsSync(join(home, 'keys-used.json'))).toBe(false);
  });

  test('? in a panel shows its keys, and Esc goes back to it', async () => {
    const terminal = await read(GARDEN, 'One minute', { ...size, env: { PULLQUOTE_HOME: newHome() } });
    for (const [key, title, help] of [
      ['t', 'Sections', 'Keys · outline'],
      ['"', 'Who said what', 'Keys · who said what'],
      ['l', 'Links', 'Keys · links'],
    ] as const) {
      terminal.type(key);
      await terminal.shows(`┌ ${title}`);
      terminal.type('?');
      await terminal.shows(`┌ ${help}`);
      await terminal.shows('line down');
      terminal.type(KEY.esc);
      await terminal.shows(`┌ ${title}`);
      terminal.type(KEY.esc);
      await terminal.hides('┌');
    }
    terminal.type('?');
    await terminal.shows('┌ Keys · reading');
    terminal.type('G');
    await terminal.shows(/q \^C +quit/);
    terminal.type(KEY.esc);
    await terminal.hides('┌');
    terminal.type('L');
    await terminal.shows('recent · ');
    terminal.type('?');
    await terminal.shows('┌ Keys · library');
    terminal.type('G');
    await terminal.shows('quit');
    terminal.type(KEY.esc);
    await terminal.hides('┌');
    terminal.type('q');
    expect(await terminal.ends()).toMatchObject({ exitCode: 0 });
  });
});

describe('the tour', () => {
  /** What each key does that it names, in its order. */
  const STOPS: readonly Action[] = [
    'page-down',
    'page-up',
    'line-down',
    'next-heading',
    'next-heading',
    'previous-heading',
    'next-quote',
    'quotes',
    'close',
    'outline',
    'search',
    'follow',
    'next-match',
    'next-link',
    'follow',
    'back',
    'help',
    'list',
    'quit',
  ];

  test('names keys of the table, and takes a minute', () => {
    const text = readFileSync(GARDEN, 'utf8').replace(/^---.*?^---/ms, '');
    const named = Array.from(text.matchAll(/`([^`]+)`/g), ([, key]) => key);
    const keysOf = (action: Action) => KEYS.find((row) => row.action === action)?.keys.map(showKey) ?? [];
    expect(named).toHaveLength(STOPS.length);
    for (const [at, action] of STOPS.entries()) expect(keysOf(action), action).toContain(named[at]);
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThan(200);
    expect(words).toBeLessThan(330);
  });

  test.each(SIZES)('goes where it says, at $columns×$rows', async (size) => {
    const terminal = await read(GARDEN, 'One minute', { ...size, env: { PULLQUOTE_HOME: newHome() } });
    const top = () => terminal.rows().slice(0, 3).join(' ');
    terminal.type(']');
    await terminal.until('the bench', () => top().includes('The bench'));
    terminal.type('))');
    await terminal.shows('There is a heron');
    terminal.type('"');
    await terminal.shows('┌ Who said what');
    terminal.type(KEY.esc);
    await terminal.hides('┌');
    terminal.type('/heron\r');
    await terminal.shows('· heron');
    terminal.type('n');
    await terminal.shows('heron has moved');
    terminal.type(KEY.esc);
    await terminal.hides('· heron');
    terminal.type(`${KEY.tab}${KEY.enter}`);
    await terminal.until('the bench again', () => top().includes('The bench'));
    terminal.type(KEY.back);
    await terminal.until('back', () => !top().includes('The bench'));
    terminal.type('q');
    expect(await terminal.ends()).toMatchObject({ exitCode: 0 });
  });
});
