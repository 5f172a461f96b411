import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { clipboardOf } from '../support/clipboard.ts';
import { KEY } from '../support/pseudo-terminal.ts';
import { open, read } from '../support/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'ferry.md');
writeFileSync(
  path,
  `---
source: https://example.org/news/ferry
---

# The ferry

The ferry waits where the road ends, and [the pilots](../pilots?day=3#all) wait with it, as they have since the war.

![A boat](https://example.org/boat.png)

It leaves at ten.[^1]

## Fares

- One way, two crowns, to be paid on board to the man with the hat.
- Return, three.

### By night

Twice as much.

## The end

Nobody knows.

[^1]: Not on Sundays.
`,
);
const plain = join(folder, 'plain.txt');
writeFileSync(plain, 'Only a few words stand here.\n');

describe.each([
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
])('what y and Y copy, at $columns×$rows', (size) => {
  test('is the link, the picture or the footnote that is lit', async () => {
    const terminal = await read(path, 'The ferry', size);
    const copies = async (said: RegExp) => {
      terminal.type('y');
      await terminal.shows(said);
      return clipboardOf(terminal).at(-1);
    };
    terminal.type(KEY.tab);
    await terminal.shows(/^ link 1/);
    expect(await copies(/^ copied: https:/)).toBe('the pilots\nhttps://example.org/pilots?day=3#all');
    terminal.type(`${KEY.esc}${KEY.tab}`);
    await terminal.shows(/^ picture 2/);
    expect(await copies(/^ copied: https:\/\/example.org\/b/)).toBe('https://example.org/boat.png');
    terminal.type(`${KEY.esc}${KEY.tab}`);
    await terminal.shows(/^ note 3/);
    expect(await copies(/^ copied: \[1\] Not on/)).toBe('Not on Sundays.');
  });

  test('is the section with those under it where nothing is lit; Y copies the address', async () => {
    const terminal = await read(path, 'The ferry', size);
    terminal.type(']y');
    await terminal.shows(/^ copied 23 words: Fares/);
    expect(clipboardOf(terminal)).toEqual([
      'Fares\n\n- One way, two crowns, to be paid on board to the man with the hat.\n- Return, three.\n\n' +
        'By night\n\nTwice as much.',
    ]);
    terminal.type('Y');
    await terminal.shows(/^ copied: https:\/\/example/);
    expect(clipboardOf(terminal).at(-1)).toBe('https://example.org/news/ferry');
  });

  test('is the file where an article has no address', async () => {
    const terminal = await read(plain, 'Only a few words', size);
    terminal.type('Y');
    await terminal.shows(/^ copied: \//);
    expect(clipboardOf(terminal)).toEqual([plain]);
  });

  test('is cut to what a clipboard takes, and that is said', async () => {
    const long = join(folder, 'long.txt');
    writeFileSync(long, `${'words without an end, '.repeat(9)}\n\n`.repeat(500));
    const terminal = open([long], size);
    await terminal.shows('words without');
    terminal.type('y');
    await terminal.shows(/^ copied, cut to what a c/);
    expect(Buffer.byteLength(clipboardOf(terminal)[0] ?? '')).toBe(74_994);
  });
});
