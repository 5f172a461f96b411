import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KEY } from '../support/pseudo-terminal.ts';
import { read } from '../support/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filler = (name: string) =>
  `${`The ${name} stands where the river bends, as it has for a hundred years. `.repeat(12)}\n\n`;
const TEXT = `# The weir

${filler('mill')}The *long* **low** wall is called the Café by the valley’s children.

${filler('inn')}${filler('bridge')}## Later

A second café was opened – or so they say – beside the ford.

${filler('ford')}`;
const path = join(folder, 'weir.md');
writeFileSync(path, TEXT);

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('search at $columns×$rows', (size) => {
  test('finds as one types, n and N go round, Esc ends it', async () => {
    const terminal = await read(path, 'The weir', size);
    terminal.type('/cafe');
    await terminal.shows('1/2');
    await terminal.shows('Café');
    expect(terminal.row(size.rows - 1)).toMatch(/^ \/cafe +1\/2/);
    terminal.type(KEY.enter);
    await terminal.shows('1/2 · cafe');
    terminal.type('n');
    await terminal.shows('second café');
    await terminal.shows('2/2 · cafe');
    terminal.type('n');
    await terminal.shows('1/2 · from the top');
    terminal.type('N');
    await terminal.shows('2/2 · from the end');
    terminal.type(KEY.esc);
    await terminal.hides('2/2');
    await terminal.shows('second café');
  });

  test('Esc while typing gives the place back; up recalls; words run over line ends and emphasis', async () => {
    const terminal = await read(path, 'The weir', size);
    // The key of a search is learned now, and stands in the last row no more.
    const page = () => terminal.rows().slice(0, -1).join('\n');
    const before = page();
    terminal.type("/or so they say - beside the ford'");
    await terminal.shows('not in this');
    terminal.type(KEY.back);
    await terminal.shows('second café');
    await terminal.shows('1/1');
    terminal.type(KEY.esc);
    await terminal.until('the place is back', () => page() === before);
    terminal.type(`/long low wall${KEY.enter}`);
    await terminal.shows('1/1 · long low wall');
    terminal.type(`/${KEY.up}`);
    await terminal.shows(' /long low wall');
  });

  test('\\v is a regular expression, and one that never ends is broken off', async () => {
    const endless = join(folder, 'endless.txt');
    writeFileSync(endless, `Endless\n\n${'a'.repeat(60)}!\n\nAnother paragraph with a word.\n`);
    const terminal = await read(endless, 'Endless', size);
    terminal.type('/\\v(a+)+$');
    await terminal.shows('takes too long');
    terminal.type(KEY.esc);
    await terminal.hides('takes too long');
    terminal.type(`/\\vw[aeiou]rd${KEY.enter}`);
    await terminal.shows('1/1');
  });
});

test('a match beyond what is laid out is gone to, and stays in sight at another width', async () => {
  const long = join(folder, 'long.md');
  writeFileSync(
    long,
    `# Long\n\n${filler('mill').repeat(3000)}At the end stands a zebra, and then:\n\n${filler('inn').repeat(3)}`,
  );
  const terminal = await read(long, 'Long');
  terminal.type('/zebra');
  await terminal.shows('stands a zebra');
  terminal.type(KEY.enter);
  await terminal.shows('1/1 · zebra');
  terminal.resize(40, 10);
  await terminal.until('it is seen in the new width', () =>
    terminal.rows().slice(0, 9).join(' ').includes('zebra'),
  );
});
