import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KEY, type PseudoTerminal } from '../support/pseudo-terminal.ts';
import { open } from '../support/session.ts';

const FERRY = 'The ferry waits where the road ends, and the pilots wait with it, as they have since the war.';
const FOG = '“It leaves at ten,” said Ada Brook, the keeper, “unless there is fog over the estuary.”';
const filler = Array.from({ length: 20 }, (_, at) => `Boat ${at} has gone from pier ${at * 3}.`);
const article = (paragraphs: readonly string[]) => `# The ferry\n\n${paragraphs.join('\n\n')}\n`;

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pullquote-notes-'));
  file = join(root, 'ferry.md');
  writeFileSync(file, article([FERRY, FOG, ...filler]));
});
afterEach(() => rmSync(root, { recursive: true }));

type Options = Parameters<typeof open>[1];
async function start(more: Options = {}, args: readonly string[] = []): Promise<PseudoTerminal> {
  const terminal = open([...args, file], {
    ...more,
    env: { PULLQUOTE_HOME: join(root, 'home'), ...more.env },
  });
  await terminal.shows('words');
  return terminal;
}
const signed = (terminal: PseudoTerminal): string[] =>
  terminal.rows().filter((row) => row.startsWith('✎', row.search(/\S/)) && !/^ ✎/.test(row.slice(0, 2)));
const inMargin = (terminal: PseudoTerminal, words: string) =>
  terminal.until(`a sign beside ${words}`, () =>
    terminal
      .rows()
      .slice(0, -1)
      .some((row) => new RegExp(`^ *✎ ${words}`).test(row)),
  );
const records = (): string[] => {
  const folder = join(root, 'home', 'notes');
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(folder, name))
    : [];
};
const NOTED = /^ noted · A lists notes/;

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('notes, at $columns×$rows', (size) => {
  test('are written on the paragraph, stand in the margin and in the status line, and are there again', async () => {
    const terminal = await start(size);
    terminal.type('aask the pilots');
    await terminal.shows(/^ ✎ask the pilots/);
    await inMargin(terminal, 'The ferry waits');
    terminal.type(KEY.enter);
    await terminal.shows(NOTED);
    expect(statSync(records()[0] ?? '').mode & 0o777).toBe(0o600);
    terminal.type('q');
    await terminal.ends();
    const again = await start(size);
    await inMargin(again, 'The ferry waits');
    again.type('j');
    await again.shows(/^ ✎ ask the pilots/);
  });

  test('are written on the lit quote, and listed with the others in the order of the text', async () => {
    const terminal = await start(size);
    terminal.type(`)awho is she?${KEY.enter}`);
    await terminal.shows(NOTED);
    terminal.type(KEY.esc);
    await terminal.shows(/^ quote 1/);
    terminal.type(KEY.esc);
    await terminal.hides('quote 1');
    terminal.type(`aat the road${KEY.enter}`);
    await terminal.shows(NOTED);
    terminal.type('A');
    await terminal.shows(/Notes · 2/);
    const rows = terminal.rows().join('\n');
    expect(rows.indexOf('at the road')).toBeLessThan(rows.indexOf('who is she?'));
    expect(rows).toContain('❯ at the road');
    terminal.type(`G${KEY.enter}`);
    await terminal.hides('Notes · 2');
    await inMargin(terminal, '“It leaves at ten');
    const [written = ''] = records().map((path) => readFileSync(path, 'utf8'));
    expect(written).toContain('"speaker":"Ada Brook, the keeper"');
  });

  test('are deleted and brought back, and edited', async () => {
    const terminal = await start(size);
    terminal.type(`afirst${KEY.enter}`);
    await terminal.shows(NOTED);
    terminal.type('A');
    await terminal.shows('Notes · 1');
    terminal.type('D');
    await terminal.shows(/^ note deleted · U brings it back/);
    await terminal.shows('Notes · 0');
    terminal.type('U');
    await terminal.shows(/❯ first/);
    terminal.type('e');
    await terminal.shows(/^ ✎first/);
    terminal.type(` and last${KEY.enter}`);
    await terminal.shows(NOTED);
    terminal.type('A');
    await terminal.shows(/❯ first and last/);
    expect(records()).toHaveLength(1);
  });

  test('are written in an editor, and the terminal is taken back', async () => {
    const editor = join(root, 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf "line two\\nline three" >> "$1"\n');
    chmodSync(editor, 0o755);
    const terminal = await start({ ...size, env: { VISUAL: editor } });
    terminal.type('aline one\x05');
    await terminal.shows(NOTED);
    expect(terminal.alternate).toBe(true);
    terminal.type('A');
    await terminal.shows(/❯ line one line two line/);
    expect(readFileSync(records()[0] ?? '', 'utf8')).toContain('line one\\nline two\\nline three');
  });

  test('keep what is typed where there is no such editor; Esc writes none', async () => {
    const terminal = await start({ ...size, env: { VISUAL: '/nowhere/editor' } });
    terminal.type('akept\x05');
    await terminal.shows(/^ ✎kept .*there is no editor/);
    terminal.type(KEY.esc);
    await terminal.shows(/^ no note written/);
    expect(records()).toEqual([]);
  });

  test('move with their words in a changed file, and are listed where these are gone', async () => {
    const terminal = await start(size);
    terminal.type(`aon the ferry${KEY.enter}`);
    await terminal.shows(NOTED);
    terminal.type(`)aon the fog${KEY.enter}q`);
    await terminal.ends();
    writeFileSync(file, article(['Something new.', FOG, ...filler]));
    const again = await start(size, ['--from-start']);
    await inMargin(again, '“It leaves at ten');
    expect(signed(again).some((row) => row.includes('Something new'))).toBe(false);
    again.type('A');
    await again.shows(/❯ on the fog/);
    await again.shows(/on the ferry .*its place is gone/);
    again.type(`G${KEY.enter}`);
    await again.shows(/^ its place is gone: The ferry/);
  });

  test('are written on selected lines', async () => {
    const terminal = await start(size);
    terminal.type('Vjja');
    await terminal.shows(/^ ✎ .*⏎ keeps/);
    terminal.type(`all of it${KEY.enter}`);
    await terminal.shows(NOTED);
    expect(readFileSync(records()[0] ?? '', 'utf8')).toContain('"quoted":"The ferry\\n\\nThe ferry waits');
  });
});

test('without history a note holds until one quits, and that is said', async () => {
  const terminal = await start({}, ['--no-history']);
  terminal.type(`asecret${KEY.enter}`);
  await terminal.shows(/^ noted until you quit/);
  terminal.type('A');
  await terminal.shows(/❯ secret/);
  expect(records()).toEqual([]);
});
