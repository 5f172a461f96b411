import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KEY, PseudoTerminal } from '../support/pseudo-terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'pullquote-persons-screen-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FILLER = 'The water stood at the second step of the quay, and nobody moved the boats.\n\n'.repeat(12);
const ARTICLES: Readonly<Record<string, string>> = {
  'b.md': `---\ntitle: The ferry waits\ndate: 2026-04-02\n---\n\n${FILLER}“It is late,” said Ann Roe, the judge of Velmar.\n`,
  'a.md':
    '---\ntitle: The weir holds\ndate: 2026-03-10\n---\n\n“We will mend the ferry,” said Ann B. Roe, the judge of Velmar. “Nobody waits,” Roe said.\n',
  'c.md': 'Pilots\n\n“I saw it sink,” said Bo Lind, a pilot. An official said: “No comment for now.”\n',
  'hostile.md': `“\u001b[31mRed\u0007 water came over the wall,” said Cy\u001b[2J Vance, a “${'“'.repeat(5000)} pilot.\n`,
};
const folder = join(root, 'news');
const silent = join(root, 'silent');
for (const path of [folder, silent]) mkdirSync(path);
for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
writeFileSync(join(silent, 'one.md'), '# Nothing\n\nNobody says a word here.\n');

async function run(path: string, size: { columns: number; rows: number }) {
  const terminal = PseudoTerminal.run(['--no-history', path], size);
  await terminal.shows(/1 article|4 articles/);
  return terminal;
}

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('who is quoted in a list, at $columns×$rows', (size) => {
  test('persons, their quotes by date, the article there, and back', async () => {
    const terminal = await run(folder, size);
    terminal.type('"');
    await terminal.shows('Who is quoted');
    await terminal.shows(/❯ Ann B. Roe.* person +3$/);
    await terminal.shows(/Bo Lind.* person +1$/);
    await terminal.shows(/n official.* unnamed +1$/);
    terminal.type(KEY.enter);
    await terminal.shows('3 quotes');
    const rows = terminal.rows().filter((row) => /weir holds|ferry waits|mend|Nobody|late/.test(row));
    expect(rows.map((row) => row.trim())).toEqual([
      expect.stringMatching(/^The weir holds +2026-03-10$/),
      expect.stringMatching(/^❯ We will mend the ferry/),
      'Nobody waits,',
      expect.stringMatching(/^The ferry waits +2026-04-02$/),
      ...(size.rows > 10 ? ['It is late,'] : []),
    ]);
    terminal.type('G');
    await terminal.shows('❯ It is late');
    terminal.type(KEY.enter);
    // Far below the first page.
    await terminal.shows('“It is late,” said Ann Roe');
    terminal.type(KEY.back);
    await terminal.shows('❯ It is late');
    terminal.type(KEY.back);
    await terminal.shows(/❯ Ann B. Roe/);
    terminal.type('/lind');
    await terminal.hides('Ann B. Roe');
    await terminal.shows(/❯ Bo Lind/);
    terminal.type(KEY.esc);
    await terminal.shows('Ann B. Roe');
    terminal.type(KEY.back);
    await terminal.shows('4 articles');
    terminal.type('q');
    expect(await terminal.ends()).toMatchObject({ exitCode: 0 });
    for (const row of terminal.rows()) expect(row.length).toBeLessThanOrEqual(size.columns);
    terminal.dispose();
  });

  test('articles without quotes say so', async () => {
    const terminal = await run(silent, size);
    terminal.type('"');
    await terminal.shows('no quotes in them');
    terminal.type('?');
    await terminal.shows('Keys · who is quoted');
    terminal.type(KEY.esc);
    await terminal.hides('Keys ·');
    terminal.type('q');
    expect(await terminal.ends()).toMatchObject({ exitCode: 0 });
    terminal.dispose();
  });
});

test('keys are heard while many articles are being read, and the process ends with the program', async () => {
  const many = join(root, 'many');
  mkdirSync(many);
  for (let at = 0; at < 150; at++)
    writeFileSync(join(many, `${at}.md`), `${FILLER}“It is late,” said Ann Roe, a judge.\n\n`.repeat(6));
  const terminal = PseudoTerminal.run(['--no-history', many]);
  await terminal.shows('150 articles');
  terminal.type('"');
  await terminal.shows(/\d+ of 150/);
  terminal.type(KEY.back);
  await terminal.shows('150 articles');
  terminal.type('"');
  await terminal.shows('1 in 150 articles');
  await terminal.shows(/❯ Ann Roe.* person +900$/);
  terminal.type('q');
  expect(await terminal.ends()).toMatchObject({ exitCode: 0 });
  terminal.dispose();
});
