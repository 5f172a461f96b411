import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KEY, type PseudoTerminal } from '../support/pseudo-terminal.ts';
import { open, read } from '../support/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'ferry.md');
const filler = Array.from({ length: 20 }, (_, at) => `Line ${at} of the ferry.\n\n`).join('');
writeFileSync(path, `# The ferry\n\nSee [the end](#end) of it.\n\n${filler}## End\n\nThe last words.\n`);

const ON = '\x1b[?1006h';
const OFF = '\x1b[?1006l';
const isHeard = ({ written }: PseudoTerminal) => written.lastIndexOf(ON) > written.lastIndexOf(OFF);

/** Presses the first button at some words, and lets it go. */
function click(terminal: PseudoTerminal, words: string): void {
  const row = terminal.rows().findIndex((text) => text.includes(words));
  const at = `${terminal.row(row).indexOf(words) + 2};${row + 1}`;
  terminal.type(`\x1b[<0;${at}M\x1b[<0;${at}m`);
}

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('the mouse at $columns×$rows', (size) => {
  test('is off until M; then the wheel scrolls and a click opens a link or chooses', async () => {
    const terminal = await read(path, 'See the end of it.', size);
    expect(terminal.written).not.toContain('?1000');
    terminal.type('M');
    await terminal.shows('mouse on; Shift selects');
    expect(isHeard(terminal)).toBe(true);
    const fourth = terminal.row(4);
    terminal.type('\x1b[<65;5;5M');
    await terminal.until('three lines on', () => terminal.row(1) === fourth);
    terminal.type('\x1b[<64;5;5M');
    await terminal.shows('109 words');
    click(terminal, 'the end');
    await terminal.shows('The last words.');
    terminal.type(KEY.back);
    await terminal.shows('See the end of it.');
    terminal.type('t');
    await terminal.shows('Sections');
    click(terminal, 'End');
    await terminal.shows('The last words.');
    terminal.type('M');
    await terminal.shows('mouse off');
    expect(isHeard(terminal)).toBe(false);
  });
});

test('a click chooses an article in a list', async () => {
  writeFileSync(join(folder, 'other.md'), '# Another\n\nIt is read here.\n');
  const terminal = open([folder]);
  await terminal.shows('Another');
  terminal.type('M');
  await terminal.shows('mouse on');
  click(terminal, 'Another');
  await terminal.shows('It is read here.');
});

test.each(['q', KEY.ctrlC, 'TERM', 'HUP', 'INT'])('is left as it was after %j', async (end) => {
  const terminal = await read(path, 'See the end of it.');
  terminal.type('M');
  await terminal.shows('mouse on');
  if (end.length > 1) process.kill(terminal.pid, `SIG${end}`);
  else terminal.type(end);
  await terminal.ends();
  expect(isHeard(terminal)).toBe(false);
  expect(terminal.alternate).toBe(false);
});
