import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReportIndex } from '../../src/report/format.ts';
import { PROGRAM, runCommand, runProgram } from '../support/program.ts';
import { writeReportArticles } from '../support/report-articles.ts';

const base = mkdtempSync(join(tmpdir(), 'pullquote-report-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));
let folder = base;
let count = 0;
beforeEach(() => {
  folder = join(base, String(++count));
  writeReportArticles(join(folder, 'articles'));
});

/** The index in the page at a path. */
function indexIn(path: string): ReportIndex {
  const [, packed = ''] = /id="index">([^<]*)</.exec(readFileSync(path, 'utf8')) ?? [];
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString());
}

describe('--report', () => {
  test('writes a page of all articles and says where it is', async () => {
    const { status, out, err } = await runProgram(['--report', 'r.html', 'articles'], '', folder);
    expect({ status, out }).toEqual({ status: 0, out: 'r.html\n' });
    expect(err).toMatch(/^pullquote: \d+ quotes in 3 articles, 0\.\d MB\n$/);
    const { articles: read, outlets, persons, quotes, failures } = indexIn(join(folder, 'r.html'));
    expect(read.title).toEqual(['The weir holds', 'A bridge without a road', 'What the ferry carries']);
    expect(outlets).toEqual(['Weir Gazette', 'Harbour Post']);
    expect(persons.name).toEqual(expect.arrayContaining(['Ada Brask', 'Bruno Carrow', 'Kofi Dalby']));
    expect(quotes.kind.length).toBeGreaterThanOrEqual(8);
    expect(failures).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['articles', 'r.html']);
  });

  test('loads nothing from anywhere, and lets no other script run', async () => {
    await runProgram(['--report', 'r.html', 'articles'], '', folder);
    const page = readFileSync(join(folder, 'r.html'), 'utf8');
    expect(page).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">/,
    );
    expect(page).not.toMatch(/<(?:script|img|link|iframe)[^>]*\s(?:src|href)=/i);
  });

  test('an input that cannot be read is a line on standard error and one in the page; the rest is done', async () => {
    writeFileSync(join(folder, 'b.bin'), Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
    const { status, err } = await runProgram(
      ['--report', 'r.html', 'b.bin', 'articles', 'not-there.md'],
      '',
      folder,
    );
    expect(status).toBe(1);
    expect(err.split('\n').filter((line) => line.includes('cannot read'))).toHaveLength(2);
    const { failures, articles: read } = indexIn(join(folder, 'r.html'));
    expect(failures.map(({ name }) => name)).toEqual(['b.bin', 'not-there.md']);
    expect(read.path).toHaveLength(3);
  });

  test('no quotes at all give a page', async () => {
    writeFileSync(join(folder, 'plain.txt'), 'Nothing is said here.\n\nBy nobody at all.\n');
    const { status, err } = await runProgram(['--report', 'r.html', 'plain.txt'], '', folder);
    expect([status, err]).toEqual([0, expect.stringContaining('0 quotes in 1 article,')]);
    expect(indexIn(join(folder, 'r.html')).quotes.kind).toEqual([]);
  });

  test('where there is no room, what was there stays, and nothing else', async () => {
    writeFileSync(join(folder, 'r.html'), 'what was there');
    const command = `trap '' XFSZ; ulimit -f 100; exec "$0" "$@"`;
    const { status, err, out } = await runCommand(
      'bash',
      ['-c', command, process.execPath, PROGRAM, '--report', 'r.html', 'articles'],
      '',
      folder,
    );
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toBe(
      'pullquote: cannot write r.html: the disk takes no file of that size; nothing was written\n',
    );
    expect(readFileSync(join(folder, 'r.html'), 'utf8')).toBe('what was there');
    expect(readdirSync(folder).sort()).toEqual(['articles', 'r.html']);
  });

  test('replaces a report, through a link to it', async () => {
    writeFileSync(join(folder, 'old.html'), 'an old one');
    symlinkSync('old.html', join(folder, 'r.html'));
    await runProgram(['--report', 'r.html', 'articles'], '', folder);
    expect(indexIn(join(folder, 'old.html')).articles.path).toHaveLength(3);
  });

  test.each([
    [['--report', 'missing/r.html', 'articles'], 1, 'there is no such folder'],
    [['--report', 'articles', 'articles'], 2, 'ends with .html'],
    [['--report', 'articles/article-0.md', 'articles'], 2, 'ends with .html'],
    [['--report', 'r.html', '--json', 'articles'], 2, 'leave out other outputs'],
    [['--open', 'articles'], 2, '--open needs --report'],
    [['--report'], 2, '--report needs a value'],
  ])('%j is refused', async (args, expected, words) => {
    const { status, err } = await runProgram(args, '', folder);
    expect([status, err]).toEqual([expected, expect.stringContaining(words)]);
    expect(existsSync(join(folder, 'r.html'))).toBe(false);
  });

  test('does not write over what it reads', async () => {
    writeFileSync(join(folder, 'page.html'), '<p>“It stays,” said Ada Brask.</p>');
    const { status, err } = await runProgram(['--report', 'page.html', './page.html'], '', folder);
    expect([status, err]).toEqual([2, expect.stringContaining('among what is read')]);
  });
});
