import { describe, expect, test } from 'vitest';
import { KEY } from '../support/pseudo-terminal.ts';
import { COLUMNS_80, open, read, untilOnTop } from '../support/session.ts';

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

  test('keys that come with the first page count, those for Ink after those that move', async () => {
    const terminal = await read(COLUMNS_80, 'Eighty columns');
    const before = terminal.rows();
    terminal.type('jjjtj');
    await terminal.shows('Sections');
    const left = (rows: readonly string[]) => rows.map((row) => row.slice(0, 30).trimEnd());
    expect(left(terminal.rows()).slice(0, 18)).toEqual(left(before).slice(3, 21));
    await terminal.shows(/❯ More holes/);
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
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

  test('help shows every key, and closes', async () => {
    const terminal = await read(COLUMNS_80, 'Eighty columns', { columns: 100, rows: 30 });
    terminal.type('?');
    await terminal.shows('Keys');
    await terminal.shows('half a page down');
    terminal.type('G');
    await terminal.shows('quit');
    terminal.type('?');
    await terminal.hides('Keys');
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
