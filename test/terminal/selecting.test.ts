import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { clipboardOf } from '../support/clipboard.ts';
import { KEY, type PseudoTerminal } from '../support/pseudo-terminal.ts';
import { read } from '../support/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'ferry.md');
const first = 'The ferry waits where the road ends, and the pilots wait with it, as they have since the war.';
const second = 'It leaves at ten, unless there is an extraordinarily incomprehensible fog over the estuary.';
writeFileSync(
  path,
  `# The ferry\n\n${first}\n\n${second}\n\n- one crown\n- two crowns\n\n> “Pay on board.”\n\n${'Then it is gone.\n\n'.repeat(30)}## The end\n\nNobody knows.\n`,
);

const copied = async (terminal: PseudoTerminal): Promise<string> => {
  const before = clipboardOf(terminal).length;
  terminal.type('y');
  await terminal.until('it is copied', () => clipboardOf(terminal).length > before);
  return clipboardOf(terminal).at(-1) ?? '';
};

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('selecting by keyboard, at $columns×$rows', (size) => {
  test('begins on top, and movement extends it over whole paragraphs', async () => {
    const terminal = await read(path, 'The ferry', size);
    terminal.type('V');
    await terminal.shows(/^ 1 line +y copy/);
    expect(await copied(terminal)).toBe('The ferry');
    await terminal.shows(/^ copied 2 words: The ferry/);
    terminal.type('V)');
    await terminal.shows(/^ \d+ lines/);
    expect(await copied(terminal)).toBe(
      `The ferry\n\n${first}\n\n${second}\n\n- one crown\n- two crowns\n\n> “Pay on board.”`,
    );
  });

  test('hears keys typed at once, with counts, and o moves the other end', async () => {
    const terminal = await read(path, 'The ferry', size);
    terminal.type('VjjojjV');
    terminal.type('V2jojy');
    await terminal.until('it is copied', () => clipboardOf(terminal).length === 1);
    expect(`${first} ${second}`).toContain(clipboardOf(terminal)[0]?.replace('\n\n', ' '));
    expect(clipboardOf(terminal)[0]).toMatch(/^The ferry waits/);
  });

  test('keeps the end that moves in sight, as far as the end', async () => {
    const terminal = await read(path, 'The ferry', size);
    terminal.type('VG');
    await terminal.shows('Nobody knows.');
    const text = await copied(terminal);
    expect(text.startsWith(`The ferry\n\n${first}`)).toBe(true);
    expect(text.endsWith('Then it is gone.\n\nThe end\n\nNobody knows.')).toBe(true);
  });

  test('is left by Esc, and the page is as it was; other keys say what there is to do', async () => {
    const terminal = await read(path, 'The ferry', size);
    const page = terminal.rows().slice(0, -1);
    terminal.type('Vj');
    await terminal.shows(/^ [23] lines/);
    terminal.type('/');
    await terminal.shows(/^ y copies, a notes, esc leaves/);
    terminal.type(KEY.esc);
    await terminal.hides('y copies, a notes');
    terminal.type('V');
    await terminal.shows(/^ 1 line/);
    terminal.type(KEY.esc);
    await terminal.hides('1 line');
    expect(terminal.rows().slice(0, -1)).toEqual(page);
    expect(clipboardOf(terminal)).toEqual([]);
  });
});

test('what hyphenation adds is not copied', async () => {
  const terminal = await read(path, 'The ferry', { columns: 36, rows: 20 });
  terminal.type('J');
  await terminal.until('a word is parted', () => terminal.rows().some((row) => /[a-z]-$/.test(row)));
  terminal.type('VG');
  expect(await copied(terminal)).toContain(`${first}\n\n${second}\n\n`);
});
