import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/articles.ts';
import { createValidator } from '../support/json-schema.ts';
import { runProgram } from '../support/program.ts';

const root = mkdtempSync(join(tmpdir(), 'pullquote-speakers-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const page = (date: string, site: string, text: string) =>
  `---\ntitle: The ferry waits\ndate: ${date}\nsite: ${site}\n---\n\nTalks about the ferry went on for a third day.\n\n${text}\n`;

const ROE =
  '“We will mend the Zürich ferry,” said Ann B. Roe, the harbour judge of Velmar. “Nobody waits,” Roe said.';
write('news/a.md', page('2026-03-10', 'Coast Wire', ROE));
write('news/b.md', page('2026-04-02', 'Evening Bell', '“It is late,” said Ann Roe, the judge of Velmar.'));
write(
  'news/deep/c.md',
  page(
    '2026-05-01',
    'Evening Bell',
    '“I saw the ferry sink,” said Bo Lind, a pilot. An official said: “No comment for now.”',
  ),
);
const news = join(root, 'news');

const personsOf = async (...args: string[]) => {
  const { out, status } = await runProgram(['--speakers', '--json', ...args]);
  expect(status).toBe(0);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { name: string; quotes: number } => JSON.parse(line));
};
const countsOf = async (...args: string[]) =>
  Object.fromEntries((await personsOf(...args)).map(({ name, quotes }) => [name, quotes]));

describe('--speakers', () => {
  test('joins over articles, and takes folders in folders where asked to', async () => {
    expect(await countsOf(news)).toEqual({ 'Ann B. Roe': 3 });
    expect(await countsOf('--recursive', news)).toEqual({ 'Ann B. Roe': 3, 'An official': 1, 'Bo Lind': 1 });
  });

  test('writes what the schema describes', async () => {
    const accepts = createValidator(JSON.parse(readFileSync(join(ROOT, 'docs/persons.schema.json'), 'utf8')));
    const persons = await personsOf(
      '--recursive',
      news,
      join(ROOT, 'articles'),
      join(ROOT, 'test/fixtures/quotes'),
    );
    expect(persons.length).toBeGreaterThan(20);
    expect(persons.map(accepts).filter((fault) => fault !== null)).toEqual([]);
  });

  test('writes a table that fits', async () => {
    for (const width of [20, 40, 80]) {
      const { out } = await runProgram(['--speakers', '--recursive', '--width', `${width}`, news]);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(out).toContain('Ann B. Roe'.slice(0, width / 3));
    }
    const { out } = await runProgram(['--speakers', news]);
    expect(out).toContain('2026-03-10–2026-04-02');
  });

  test('writes a row each, for a spreadsheet', async () => {
    const { out } = await runProgram(['--speakers', '--csv', news]);
    expect(out.split('\r\n').slice(0, 2)).toEqual([
      'name,kind,quotes,words,articles,first,last,about,names',
      expect.stringMatching(/^Ann B\. Roe,person,3,\d+,2,2026-03-10,2026-04-02,/),
    ]);
  });

  test('says why names are one', async () => {
    const { out } = await runProgram(['--speakers', '--explain', news]);
    expect(out).toContain('Ann Roe (1): the same forename and surname, one with a middle name more');
  });

  test.each([
    [['--by', 'Roe'], { 'Ann B. Roe': 3 }],
    [['--by', 'Lind'], { 'Bo Lind': 1 }],
    [['--about', 'zurich FERRY'], { 'Ann B. Roe': 1 }],
    [['--since', '2026-05'], { 'An official': 1, 'Bo Lind': 1 }],
    [['--until', '2026-03'], { 'Ann B. Roe': 2 }],
    [['--site', 'evening bell', '--kind', 'direct', '--by', 'Roe'], { 'Ann Roe': 1 }],
    [['--kind', 'block'], {}],
    [['--certainty', 'high'], { 'Ann B. Roe': 3, 'An official': 1, 'Bo Lind': 1 }],
    [['--certainty', 'low'], {}],
  ])('counts what was asked for: %j', async (flags, counts) => {
    expect(await countsOf(...flags, '--recursive', news)).toEqual(counts);
  });

  test('takes the list of the user', async () => {
    const own = write(
      'own.toml',
      'apart = [["Ann Roe", "Ann B. Roe"]]\n[[person]]\nname = "Captain Lind"\nalso = ["Bo Lind"]\n',
    );
    const counts = await countsOf('--aliases', own, '--recursive', news);
    expect(counts).toEqual({ 'Ann B. Roe': 2, 'An official': 1, 'Ann Roe': 1, 'Captain Lind': 1 });
    for (const wrong of [
      '[[person]]\nalso = ["a"]',
      'person = 3',
      'apart = "x"',
      '= =',
      '[[person]]\nname = "a"\nkind = "dog"',
    ]) {
      const { status, err } = await runProgram(['--speakers', '--aliases', write('wrong.toml', wrong), news]);
      expect(status).toBe(2);
      expect(err).toMatch(/^pullquote: .*wrong\.toml: .*\n$/);
    }
  });

  test('tells what it cannot read, and counts the rest', async () => {
    const { out, err, status } = await runProgram(['--speakers', news, join(root, 'none.md')]);
    expect(status).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toContain('Ann B. Roe');
  });

  test('says that there are no quotes', async () => {
    expect((await runProgram(['--speakers', write('plain.md', 'Nothing was said on that day.\n')])).out).toBe(
      'No quotes found.\n',
    );
  });
});

test('--quotes takes the same filters', async () => {
  const { out } = await runProgram(['--quotes', '--by', 'Lind', '--recursive', news]);
  expect(out).toContain('I saw the ferry sink');
  expect(out).not.toContain('mend');
  const { err, status } = await runProgram(['--outline', '--by', 'Lind', news]);
  expect([status, err]).toEqual([2, expect.stringContaining('--by needs --quotes, --speakers or --report')]);
});

test.each(['20', '2026-13', 'May'])('%s is no date', async (date) => {
  expect((await runProgram(['--speakers', '--since', date, news])).status).toBe(2);
});
