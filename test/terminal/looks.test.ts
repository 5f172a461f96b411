import { describe, expect, test } from 'vitest';
import { KEY } from '../support/pseudo-terminal.ts';
import { NIGHT, read, untilOnTop } from '../support/session.ts';

const ENV = { TERM: 'xterm-256color', COLORTERM: '', COLORFGBG: '15;0' };
const TITLE = 'night flights';
const HEADING = 'An awkward week for Brennick';
/** How far the words of the widest row reach. */
const widest = (rows: readonly string[]) =>
  Math.max(...rows.slice(0, -1).map((row) => row.trim().replace(/^▎ /, '').length));

describe.each([
  { columns: 80, rows: 24, env: ENV, usual: 72, first: 68 },
  { columns: 40, rows: 10, env: ENV, usual: 36, first: 32 },
])('at $columns×$rows', ({ usual, first, ...size }) => {
  test('- and + change the length of lines, = resets it, and the place stays', async () => {
    const terminal = await read(NIGHT, TITLE, size);
    terminal.type(']');
    await untilOnTop(terminal, HEADING);
    terminal.type('jjj');
    await terminal.until('it is left', () => terminal.row(0).trim().startsWith('Nobody'));
    const before = terminal.rows().slice(0, -1);
    terminal.type('-');
    await terminal.shows(new RegExp(`lines of ${first} +.*= as at first`));
    expect(widest(terminal.rows())).toBeLessThanOrEqual(first);
    for (let more = 0; more < 3; more++) terminal.type('-');
    await terminal.until('shorter lines', () =>
      terminal.row(-1).includes(`lines of ${Math.max(20, first - 12)}`),
    );
    for (let more = 0; more < 12; more++) terminal.type('-');
    await terminal.shows('lines of 20: no shorter ones');
    for (let more = 0; more < 20; more++) terminal.type('+');
    await terminal.shows('no room for more');
    terminal.type('=');
    await terminal.shows('lines as at first');
    await terminal.until(
      'the page is as it was',
      () => terminal.rows().slice(0, -1).join('\n') === before.join('\n'),
    );
    expect(widest(terminal.rows())).toBeLessThanOrEqual(usual);
  });

  test('J sets text to both edges and back, and the place stays; a word with a hyphen is found', async () => {
    const terminal = await read(NIGHT, TITLE, size);
    terminal.type(']');
    await untilOnTop(terminal, HEADING);
    terminal.type('jjj');
    await terminal.until('it is left', () => terminal.row(0).trim().startsWith('Nobody'));
    const before = terminal.rows().slice(0, -1);
    terminal.type('J');
    await terminal.shows('both edges even');
    await terminal.until('some line is even', () =>
      terminal.rows().some((row) => row.trim().length === usual && /\S {2}\S/.test(row.trim())),
    );
    expect(terminal.row(0).trim()).toMatch(/^Nobody/);
    terminal.type('J');
    await terminal.shows('lines end where words do');
    await terminal.until(
      'it is as it was',
      () => terminal.rows().slice(0, -1).join('\n') === before.join('\n'),
    );
    terminal.type(`J/spokesman${KEY.enter}`);
    await terminal.shows('1/');
  });

  test('z dims all but the paragraph that one reads, and goes with one', async () => {
    const terminal = await read(NIGHT, TITLE, size);
    terminal.type(']');
    await untilOnTop(terminal, HEADING);
    const rows = terminal.rows().slice(0, -1);
    terminal.type('z');
    await terminal.shows('focus: on');
    const faint = (text: string) => terminal.written.lastIndexOf(`\x1b[2m${text}`) >= 0;
    // A third down is what is read.
    const at = Math.floor((size.rows - 1) / 3);
    const paragraph = (rows[at] ?? '').trim() || (rows[at + 1] ?? '').trim();
    expect(faint(paragraph)).toBe(false);
    expect(faint(HEADING)).toBe(true);
    terminal.type('G');
    await terminal.until('what was read is left', () => !terminal.rows().includes(rows[at] ?? ''));
    terminal.type('zk');
    terminal.type(KEY.esc);
    await terminal.hides('focus');
  });
});
