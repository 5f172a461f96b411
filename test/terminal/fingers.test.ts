import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KEY } from '../support/pseudo-terminal.ts';
import { COLUMNS_80, read, untilOnTop } from '../support/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paragraph = (at: number) => `Paragraph ${at} stands where the river bends, as it has for long.\n\n`;
const part = (name: string, from: number) =>
  `## ${name}\n\n${Array.from({ length: 20 }, (_, at) => paragraph(from + at)).join('')}`;
const path = join(folder, 'river.md');
writeFileSync(
  path,
  `# The river\n\n${part('Source', 1)}${part('Ford', 21)}${part('Weir', 41)}${part('Mouth', 61)}`,
);

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('fingers at $columns×$rows', (size) => {
  test('counts: shown while they wait, done so often, dropped by Esc', async () => {
    const terminal = await read(path, 'The river', size);
    terminal.type('3');
    await terminal.shows(/ 3$/);
    terminal.type(']');
    await untilOnTop(terminal, 'Weir');
    terminal.type('2[');
    await untilOnTop(terminal, 'Source');
    terminal.type('12');
    await terminal.shows(/ 12$/);
    const before = terminal.rows().slice(0, -1).join('\n');
    terminal.type(KEY.esc);
    await terminal.until('the count is gone', () => !/ 12$/.test(terminal.row(-1)));
    terminal.type('jk4j4k');
    await terminal.until('one is where one was', () => terminal.rows().slice(0, -1).join('\n') === before);
    terminal.type('50%');
    await terminal.until('half is above', () => /Paragraph (39|40|41)/.test(terminal.rows().join()));
    terminal.type('100%');
    await terminal.shows('Paragraph 80');
  });

  test("marks and '' lead back, at another width too", async () => {
    const terminal = await read(path, 'The river', size);
    terminal.type(']]');
    await untilOnTop(terminal, 'Ford');
    terminal.type('ma');
    await terminal.shows('marked a');
    terminal.type('G');
    await terminal.shows('Paragraph 80');
    terminal.type("''");
    await untilOnTop(terminal, 'Ford');
    terminal.type("''");
    await terminal.shows('Paragraph 80');
    terminal.resize(60, 12);
    terminal.type("'a");
    await untilOnTop(terminal, 'Ford');
    terminal.type("'b");
    await terminal.shows('no mark b');
  });

  test('^O goes back along the jumps and ^N forward, as Backspace does', async () => {
    const terminal = await read(path, 'The river', size);
    terminal.type(':weir\r');
    await untilOnTop(terminal, 'Weir');
    terminal.type(':mouth\r');
    await untilOnTop(terminal, 'Mouth');
    terminal.type('\x0f');
    await untilOnTop(terminal, 'Weir');
    terminal.type(KEY.back);
    await terminal.shows('The river');
    terminal.type('\x0e');
    await untilOnTop(terminal, 'Weir');
    terminal.type('\x0e');
    await untilOnTop(terminal, 'Mouth');
    terminal.type('\x0e');
    await terminal.shows('nothing was gone back');
  });

  test('a colon takes lines, percent, the end and headings; Esc leaves it', async () => {
    const terminal = await read(path, 'The river', size);
    terminal.type(':for');
    await terminal.shows(/^ :for.*→ Ford$/);
    terminal.type(KEY.esc);
    await terminal.hides(':for');
    terminal.type(':for\r');
    await untilOnTop(terminal, 'Ford');
    terminal.type(':$\r');
    await terminal.shows('Paragraph 80');
    terminal.type(':1\r');
    await terminal.until('the beginning', () => terminal.rows().slice(0, 3).join().includes('The river'));
    terminal.type(':zebra');
    await terminal.shows('no such heading');
    terminal.type('\r');
    await terminal.shows('no heading has “zebra”');
    terminal.type(':q\r');
    expect((await terminal.ends()).exitCode).toBe(0);
  });
});

test('^L draws anew what others wrote over', async () => {
  const terminal = await read(COLUMNS_80, 'help');
  const before = terminal.written.length;
  terminal.type('\x0c');
  await terminal.until('all is drawn', () => terminal.written.slice(before).includes('\x1b[24;1H'));
  expect(terminal.written.slice(before)).toContain('\x1b[1;1H');
});
