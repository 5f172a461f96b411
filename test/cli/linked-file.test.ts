import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findLinkedFile } from '../../src/cli/reading/linked-file.ts';

const root = mkdtempSync(join(tmpdir(), 'pullquote-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const FILES = [
  'README.md',
  'a b.md',
  '100%.md',
  'notes.html',
  'docs/guide.md',
  'docs/README.md',
  'docs/index.md',
  'site/index.html',
  'plain/one.txt',
  'empty/x.bin',
];
for (const name of FILES) {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), 'Words.');
}
execFileSync('mkfifo', [join(root, 'pipe')]);
const at = (url: string, from = 'README.md') => findLinkedFile(url, join(root, from));
const file = (name: string, wanted: string | null = null) => ({ path: join(root, name), wanted });

describe('a relative link of a file', () => {
  test.each([
    ['docs/guide.md', file('docs/guide.md')],
    ['./docs/guide.md#two', file('docs/guide.md', 'two')],
    ['docs/guide#%C3%BCber', file('docs/guide.md', 'über')],
    ['docs/guide.md?plain=1#L3', file('docs/guide.md', 'L3')],
    ['a%20b.md', file('a b.md')],
    ['100%.md', file('100%.md')],
    ['notes', file('notes.html')],
    ['docs', file('docs/index.md')],
    ['docs/', file('docs/index.md')],
    ['site', file('site/index.html')],
    ['?raw', file('README.md')],
    ['plain', { folder: 'plain', articles: [join(root, 'plain/one.txt')] }],
  ])('%s', (url, found) => {
    expect(at(url)).toEqual(found);
  });

  test('goes up, and from the root of what it belongs to', () => {
    expect(at('../README.md', 'docs/guide.md')).toEqual(file('README.md'));
    expect(at('/docs/guide.md', 'docs/guide.md')).toEqual(file('docs/guide.md'));
    expect(at('/notes.html', 'docs/guide.md')).toEqual(file('notes.html'));
  });

  test.each([
    ['gone.md', /there is no file gone\.md/],
    ['gone/', /there is no file/],
    ['empty', /is a folder without articles/],
    ['pipe', /is neither a file nor a folder/],
    ['/dev/zero', /is neither a file nor a folder/],
    ['a%00b', /there is no file/],
    [`${'x'.repeat(5000)}.md`, /there is no file/],
    ['%1b[2Jx', /there is no file ␛/],
  ])('%s leads to nothing', (url, why) => {
    expect(() => at(url)).toThrow(why);
  });
});
