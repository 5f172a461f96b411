import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { intervalOf } from '../../src/cli/sampling/precision.ts';
import { createRandom } from '../../src/cli/sampling/random.ts';
import { readVerdicts } from '../../src/cli/sampling/read-verdicts.ts';
import { Reservoir } from '../../src/cli/sampling/reservoir.ts';
import { runProgram } from '../support/program.ts';

const root = mkdtempSync(join(tmpdir(), 'pullquote-sampling-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, 'news');
mkdirSync(folder);
for (let at = 0; at < 12; at++)
  writeFileSync(
    join(folder, `${at}.md`),
    `# Day ${at}\n\nThe quay was wet. “We count ${at} boats in the harbour,” said Ann Roe, a pilot. Bo Lind called it “=a long winter”.\n`,
  );
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });
const sample = (...args: string[]) => runProgram(['--quotes', '--csv', '--sample', ...args, folder]);

describe('--sample', () => {
  test('writes so many quotes, each once, with an empty column at the end', async () => {
    const { out, err, status } = await sample('5', '--seed', '3');
    expect({ status, err }).toEqual({ status: 0, err: 'pullquote: 5 of 24 quotes\n' });
    expect(out.split('\r\n')[0]).toMatch(/^path,.*,certainty,parts,sentence,rule,by,verdict$/);
    const rows = rowsOf(out);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['', '', '', '', '']);
    expect(new Set(rows.map(({ path, parts }) => `${path} ${parts}`)).size).toBe(5);
    for (const { text, sentence } of rows) expect(sentence).toContain(text?.replace(/^'(?==)/, ''));
  });

  test('a seed takes the same again, another takes others; without one it says which', async () => {
    const [one, same, other] = await Promise.all(['3', '3', '4'].map((seed) => sample('6', '--seed', seed)));
    expect(one?.out).toBe(same?.out);
    expect(one?.out).not.toBe(other?.out);
    const { err, out } = await sample('6');
    const [, seed = ''] = /--seed (\d+)/.exec(err) ?? [];
    expect((await sample('6', '--seed', seed)).out).toBe(out);
  });

  test('takes all where there are no more, of what was asked for, with the rule', async () => {
    const { out } = await sample('100', '--seed', '1', '--by', 'Lind', '--explain');
    const rows = rowsOf(out);
    expect(rows).toHaveLength(12);
    expect(rows.every(({ name, rule }) => name === 'Bo Lind' && rule !== '')).toBe(true);
  });

  test.each([
    [['--quotes', '--sample', '5'], '--sample needs --quotes --csv'],
    [['--quotes', '--csv', '--seed', '5'], '--seed needs --sample'],
    [['--quotes', '--csv', '--sample', '0'], '--sample needs a whole number'],
    [['--quotes', '--explain'], '--quotes and --explain go together only with --json or --csv'],
    [['--score', 'x.csv', 'y.csv'], '--score reads one file: leave out y.csv'],
    [['--score', 'x.csv', '--json'], '--score goes alone'],
  ])('%j is refused', async (args, words) => {
    const { status, err } = await runProgram(args);
    expect([status, err]).toEqual([2, expect.stringContaining(words)]);
  });

  test('each has the same chance', () => {
    const random = createRandom(1);
    const counts = Array.from({ length: 20 }, () => 0);
    for (let round = 0; round < 4000; round++) {
      const taken = new Reservoir<number>(5, random);
      for (let item = 0; item < 20; item++) taken.add(item);
      for (const item of taken.list()) counts[item] = (counts[item] ?? 0) + 1;
    }
    // 1,000 of each are expected, with a standard deviation of 27.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(5 * 27);
  });
});

describe('--score', () => {
  const score = (text: string) => {
    const file = join(root, 'judged.csv');
    writeFileSync(file, text);
    return runProgram(['--score', file]);
  };

  test('tells precision over all, by kind and by certainty', async () => {
    const { out: sampled } = await sample('24', '--seed', '1');
    const judged = sampled
      .split('\r\n')
      .map((row, at) => (at === 0 || row === '' ? row : `${row}${at === 4 ? 'no' : at === 8 ? '' : 'yes'}`));
    const { out, status } = await score(judged.join('\r\n'));
    expect(status).toBe(0);
    expect(out.split('\n')).toEqual([
      'Quotes          judged  right  precision  95 % interval',
      'all                 23     22      0.957  0.790 – 0.992',
      expect.stringMatching(/^direct +12 +12 +1\.000 {2}0\.758 – 1\.000$/),
      expect.stringMatching(/^partial +11 +10 +0\.909 {2}0\.623 – 0\.984$/),
      expect.stringMatching(/^certainty high +12 +12/),
      expect.stringMatching(/^certainty low +11 +10/),
      '1 without a verdict',
      '',
    ]);
  });

  test.each([
    ['kind,certainty,verdict\ndirect,high,maybe\n', 'line 2: the verdict is “maybe”: write yes or no'],
    ['kind,certainty,verdict\ndirect,high,yes\nshout,high,no\n', 'line 3: the kind is “shout”'],
    ['kind,certainty,verdict\ndirect,sure,no\n', 'line 2: the certainty is “sure”'],
    [
      'kind,certainty\ndirect,high\n',
      'line 1: there is no column verdict: take what --quotes --csv --sample',
    ],
    ['', 'it is empty'],
    ['kind,certainty,verdict\ndirect,high,\n', 'has no verdict yet: write yes or no'],
    ['kind,certainty,verdict\n"direct,high,\n', 'save it as CSV again'],
    ['kind,certainty,verdict\ndirect,high,\u001b[2J\n', '“␛[2j”'],
  ])('%j is told with what to do', async (text, words) => {
    const { status, out, err } = await score(text);
    expect([status, out, err]).toEqual([1, '', expect.stringContaining(words)]);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a file that is not there has a line', async () => {
    const { status, err } = await runProgram(['--score', join(root, 'nowhere.csv')]);
    expect([status, err]).toEqual([1, expect.stringContaining('cannot read')]);
  });

  test.each([',', ';', '\t'])('reads what a spreadsheet saves with %j, and what people write', (mark) => {
    const lines = [
      'kind,certainty,verdict',
      'direct,high,Y',
      'block,low,0',
      'direct,high,?',
      'direct,high,✓',
    ];
    const verdicts = readVerdicts(`\ufeff${lines.join('\r\n').replaceAll(',', mark)}\r\n`);
    expect(verdicts.map(({ isRight }) => isRight)).toEqual([true, false, null, true]);
  });

  // R. G. Newcombe, “Two-sided confidence intervals for the single proportion”, Statistics in Medicine 17, 1998, table I.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lie between %f and %f', (right, judged, low, high) => {
    const found = intervalOf({ right, judged });
    expect(found.map((one) => Number(one.toFixed(4)))).toEqual([low, high]);
  });
});
