import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { open, untilOnTop } from '../support/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paragraph = (at: number) => `Paragraph ${at} stands where the river bends, as it has for long.\n\n`;
const part = (name: string, from: number) =>
  `## ${name}\n\n${Array.from({ length: 20 }, (_, at) => paragraph(from + at)).join('')}`;
const path = join(folder, 'river.md');
writeFileSync(
  path,
  `# The river\n\n${part('Source', 1)}${part('Ford', 21)}A *long low* wall.\n\n${part('Weir', 41)}${part('Mouth', 61)}`,
);

/** The line under the headline, which only the first page has. */
const FACTS = 'words · 4 min';

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('where to begin, at $columns×$rows', (size) => {
  test('+/words: the first page has the first match, lit once all is there', async () => {
    const terminal = open(['+/long low', path], size);
    await terminal.shows('A long low wall');
    expect(terminal.written).not.toContain(FACTS);
    await terminal.shows('1/1 · long low');
    expect(terminal.rows().join()).toContain('A long low wall');
    terminal.type('gg');
    await terminal.shows('Paragraph 1 ');
    terminal.type('n');
    await terminal.shows('A long low wall');
  });

  test('+/words that are not there, or no pattern: it says so', async () => {
    const terminal = open([path, '+/zebra'], size);
    await terminal.shows(/not in this article · z/);
    await terminal.shows('The river');
    const other = open([path, '+/\\v('], size);
    await other.shows('no such pattern');
  });

  test('+G, +50%, +:heading, and a flag beside it', async () => {
    const end = open([path, '+G'], size);
    await end.shows('Paragraph 80');
    expect(end.written).not.toContain(FACTS);
    const half = open(['--width', '60', '+50%', path], size);
    await half.shows('A long low wall');
    const heading = open(['+:wei', path], size);
    await untilOnTop(heading, 'Weir');
    heading.type('\x7f');
    await heading.shows('this is where you began');
    const none = open(['+:zebra', path], size);
    await none.shows('no heading has “zebra”');
  });
});

test('in a large file that is still being read, one begins at the match once it came', async () => {
  const large = join(folder, 'large.md');
  const filler = Array.from({ length: 30_000 }, (_, at) => paragraph(at)).join('');
  writeFileSync(large, `# Large\n\n${filler}A zebra stands here.\n\n${filler.slice(0, 5000)}`);
  const terminal = open(['+/zebra', large]);
  await terminal.shows('A zebra stands here');
  await terminal.shows('1/1 · zebra');
});

test('a file whose name begins with a plus is a file', async () => {
  writeFileSync(join(folder, '+page.md'), '# A page\n\nIt has a name with a plus.\n');
  const terminal = open(['+page.md'], { cwd: folder });
  await terminal.shows('It has a name with a plus.');
});
