import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { KEY } from '../support/pseudo-terminal.ts';
import { read, untilOnTop } from '../support/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'docs'));

const filler = (name: string) =>
  Array.from(
    { length: 40 },
    (_, at) => `The ${name} stands where the river bends, as number ${at}.\n\n`,
  ).join('');
writeFileSync(
  join(folder, 'README.md'),
  `# The weir\n\n1. [Building](#how-it-was-built)\n2. [Nothing](#nowhere)\n3. [The guide](docs/guide.md#two)\n4. [A picture](weir.png)
5. [Gone](gone.md)\n\n${filler('weir')}## How it was built\n\nIt was built of oak. ${filler('mill')}`,
);
writeFileSync(
  join(folder, 'docs/guide.md'),
  `# A guide\n\n[Back](../README.md)\n\n${filler('ford')}## The second {#two}\n\nOf [the first](#a-guide).\n\n${filler('inn')}`,
);
writeFileSync(join(folder, 'weir.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
const README = join(folder, 'README.md');

describe('links within a file and between files', () => {
  test('a table of contents jumps, and Backspace comes back to it', async () => {
    const terminal = await read(README, 'The weir');
    terminal.type(KEY.tab);
    await terminal.shows('link 1/5 · to “How it was built”');
    const before = terminal.rows();
    terminal.type(KEY.enter);
    await untilOnTop(terminal, 'How it was built');
    terminal.type(KEY.back);
    await terminal.until('it is back', () => terminal.rows().join('\n') === before.join('\n'));
    terminal.type(KEY.tab);
    await terminal.shows('link 2/5 · #nowhere: no such place here');
    terminal.type(KEY.enter);
    await terminal.shows('there is no #nowhere in this article');
  });

  test.each([
    [80, 24],
    [40, 10],
  ])(
    'at %i×%i v opens a file at the place that is named, and Backspace comes back',
    async (columns, rows) => {
      const terminal = await read(README, 'The weir', { columns, rows });
      terminal.type(KEY.tab + KEY.tab + KEY.tab);
      await terminal.shows('link 3/5 · docs/guide.md');
      const before = terminal.rows();
      terminal.type('v');
      await untilOnTop(terminal, 'The second');
      terminal.type(KEY.tab);
      await terminal.shows('link 2/2 · to “A guide”');
      terminal.type(KEY.enter);
      await untilOnTop(terminal, 'A guide');
      terminal.type(KEY.back + KEY.back);
      await terminal.until('it is back', () => terminal.rows().join('\n') === before.join('\n'));
    },
  );

  test('what cannot be read is said, and one reads on', async () => {
    const terminal = await read(README, 'The weir');
    terminal.type(`${KEY.tab.repeat(4)}v`);
    await terminal.shows('cannot read it: it is a PNG image, not an article');
    terminal.type(`${KEY.tab}${KEY.enter}`);
    await terminal.shows('cannot read it: there is no file gone.md beside it');
    terminal.type('l');
    await terminal.shows('→ How it was built');
    await terminal.shows('#nowhere, which is not here');
  });
});
