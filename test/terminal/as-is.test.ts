import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pathOf } from '../support/articles.ts';
import { PROGRAM } from '../support/program.ts';
import { NIGHT, open, openShell, read } from '../support/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DIAGRAM = `NAME
       weir - holds water

GRAPH
             A---B---C summer
            /
       D---E---F---G winter
\tone tab

       ${'0123456789'.repeat(7)}123
${'x'.repeat(80)}
`;

describe('the text as it is', () => {
  const file = join(folder, 'weir.txt');
  writeFileSync(file, DIAGRAM);

  test('stands row for row, at all of the width, and goes on where it began', async () => {
    const terminal = await read(file, 'holds water');
    terminal.type('\\');
    await terminal.shows('the text as it is');
    const lines = DIAGRAM.replace('\t', '        ').split('\n').slice(0, -1);
    expect(terminal.rows().slice(0, lines.length)).toEqual(lines);
    terminal.type('\\');
    await terminal.hides('the text as it is');
    await terminal.shows('holds water');
    terminal.type('q');
    expect((await terminal.ends()).exitCode).toBe(0);
  });

  test('comes first with --shape as-is, and the article with the key', async () => {
    const terminal = open(['--shape', 'as-is', NIGHT]);
    await terminal.shows('the text as it is');
    expect(terminal.row(0)).toBe(readFileSync(NIGHT, 'utf8').split('\n')[0]);
    terminal.type('\\');
    await terminal.shows(/\d words · /);
  });

  test('of a pipe was kept', async () => {
    const shell = openShell();
    await shell.shows('$');
    shell.type(`cat ${file} | ${process.execPath} ${PROGRAM}\r`);
    await shell.shows('? help');
    shell.type('\\');
    await shell.shows('the text as it is');
    await shell.shows('            /');
    shell.type('q');
  });

  test('of Markdown is its source', async () => {
    const terminal = await read(pathOf('the-appendix.md'), 'The appendix');
    terminal.type('\\');
    await terminal.shows('the text as it is');
    await terminal.shows(/^---$/);
    terminal.type('\t');
    await terminal.shows('link 1/');
    terminal.type(')');
    await terminal.until('a quote is selected', (shown) => {
      if (!/^ quote 1\//.test(shown.row(-1))) shown.type(')');
      return /^ quote \d/.test(shown.row(-1));
    });
    terminal.type('"');
    await terminal.shows(/Who said what · \d/);
  });
});
