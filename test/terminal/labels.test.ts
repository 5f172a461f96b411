import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KEY } from '../support/pseudo-terminal.ts';
import { read } from '../support/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'ferry.md');
const filler = 'The ferry waits where the road ends, as it has.\n\n'.repeat(20);
writeFileSync(
  path,
  `# The ferry\n\nSee [below](#below), or [another](other.md).\n\n${filler}## Below\n\nThe last words.\n`,
);
writeFileSync(join(folder, 'other.md'), '# Another\n\nIt is read here.\n');
const many = join(folder, 'many.md');
writeFileSync(
  many,
  `# Many\n\n${Array.from({ length: 30 }, (_, at) => `[w${at}](#x${at})`).join(' ')}\n\n${filler}`,
);

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('letters at links, at $columns×$rows', (size) => {
  test('stand over their first cells; a letter follows, Esc leaves all as it was', async () => {
    const terminal = await read(path, 'See below, or another.', size);
    const page = terminal.rows().slice(0, -1).join('\n');
    terminal.type(',');
    await terminal.shows('See aelow, or snother.');
    await terminal.shows(/which link/);
    terminal.type(KEY.esc);
    await terminal.until('all is as it was', () => terminal.rows().slice(0, -1).join('\n') === page);
    terminal.type(',a');
    await terminal.shows('The last words.');
    terminal.type(KEY.back);
    await terminal.shows('See below, or another.');
    terminal.type('.');
    await terminal.shows('See aelow, or snother.');
    terminal.type('s');
    await terminal.shows('It is read here.');
  });

  test('are two where there are many, and none where there is no link', async () => {
    const terminal = await read(many, 'w0', size);
    terminal.type(',');
    await terminal.shows('aa as');
    terminal.type('s');
    await terminal.shows(/letters: s|let…/);
    expect(terminal.rows().join('\n')).toContain('w0 w1');
    terminal.type(KEY.esc);
    await terminal.hides('which link');
    terminal.type('G,');
    await terminal.shows('no link on this page');
  });
});
