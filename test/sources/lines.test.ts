import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLines } from '../../src/sources/lines.ts';

const root = mkdtempSync(join(tmpdir(), 'pullquote-lines-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function linesOf(text: string, longest?: number): Promise<(readonly [number, string | null])[]> {
  const path = join(root, 'a.ndjson');
  writeFileSync(path, text);
  const lines: (readonly [number, string | null])[] = [];
  for await (const { number, bytes } of readLines(path, longest))
    lines.push([number, bytes && new TextDecoder().decode(bytes)]);
  return lines;
}

describe('lines', () => {
  test.each([
    ['', []],
    ['\n', [[1, '']]],
    ['a', [[1, 'a']]],
    ['a\n', [[1, 'a']]],
    [
      'a\r\n\nb',
      [
        [1, 'a\r'],
        [2, ''],
        [3, 'b'],
      ],
    ],
  ])('of %j', async (text, lines) => expect(await linesOf(text)).toEqual(lines));

  test('go on over the pieces that they come in', async () => {
    // Letters of three bytes, none of which may be torn.
    const long = '霧'.repeat(100_000);
    expect(await linesOf(`a\n${long}\nb\n${long}`)).toEqual([
      [1, 'a'],
      [2, long],
      [3, 'b'],
      [4, long],
    ]);
  });

  test('that are too long are not kept, and those after them are', async () => {
    const long = 'x'.repeat(300_000);
    expect(await linesOf(`ab\n${long}\nabc\nabcd\n${long}`, 3)).toEqual([
      [1, 'ab'],
      [2, null],
      [3, 'abc'],
      [4, null],
      [5, null],
    ]);
  });

  test.each([
    ['gone', /there is no such file/],
    ['', /it is a folder/],
  ])('of what is no file: %j', async (name, message) => {
    const all = async () => {
      for await (const _ of readLines(join(root, name)));
    };
    await expect(all).rejects.toThrow(message);
  });
});
