import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KEY } from '../support/pseudo-terminal.ts';
import { APPENDIX, COLUMNS_80, open, read } from '../support/session.ts';

const home = mkdtempSync(join(tmpdir(), 'pullquote-config-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const env = { PULLQUOTE_HOME: home };
/** A home with settings alone: nothing is kept from one test to the next. */
function write(text: string): void {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home);
  writeFileSync(join(home, 'config.toml'), text);
}

describe.each([
  { columns: 80, rows: 24, env },
  { columns: 40, rows: 10, env },
])('settings at $columns×$rows', (size) => {
  test('keys are heard on the first page, in lists and in the reader', async () => {
    write(
      '[keys]\nline-down = ["down", "x", "ctrl-g"]\nhalf-down = "j"\noutline = "ctrl-t"\nquit = ["Z", "ctrl-c"]\ncopy = "q"\n',
    );
    // Typed before anything is there: the early reader hears it.
    const terminal = open([COLUMNS_80], size);
    const page = () => terminal.rows().slice(0, 4).join('\n');
    await terminal.shows('Eighty');
    const first = page();
    terminal.type('x');
    await terminal.until('one line down', () => page() !== first);
    terminal.type('\x07');
    await terminal.until('two lines down', () => !terminal.row(0).includes('Eighty') && page() !== first);
    terminal.type('\x14');
    await terminal.shows('Sections');
    terminal.type(KEY.esc);
    await terminal.hides('Sections');
    terminal.type('t?');
    await terminal.shows('Keys');
    await terminal.shows('^G');
    terminal.type(KEY.esc);
    await terminal.hides('─ ');
    terminal.type('qZ');
    expect(await terminal.ends()).toMatchObject({ exitCode: 0 });
  });

  test('a fault is told on the first page, with its line, and reading goes on', async () => {
    write('\n\nmesure = 40\n');
    const terminal = await read(APPENDIX, 'line 3: there is no', size);
    await terminal.shows('mesure');
    terminal.type('j');
    await terminal.hides('mesure');
    terminal.type('q');
    await terminal.ends();
    expect(terminal.rows().join(' ')).toContain('mesure');
  });
});

test('the measure is that of the file, but for a flag', async () => {
  write('measure = 30\n');
  const widest = (rows: readonly string[]) => Math.max(...rows.slice(0, -1).map((row) => row.trim().length));
  const terminal = await read(COLUMNS_80, 'Eighty', { env });
  expect(widest(terminal.rows())).toBeLessThanOrEqual(30);
  const other = open(['--width', '60', COLUMNS_80], { env });
  await other.shows('Eighty');
  expect(widest(other.rows())).toBeGreaterThan(40);
});

test('the headline is searched for where the file says', async () => {
  write('search = "https://find.example/q?words=%s&from=here"\nbrowser = "true"\n');
  const terminal = await read(COLUMNS_80, 'Eighty', { env });
  terminal.type('s');
  await terminal.shows('https://find.example/q?words=');
  await terminal.shows('from=here');
});
