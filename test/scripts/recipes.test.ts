import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countQuotes, differenceOf, readCounts } from '../../scripts/recipes/counts.ts';
import { recipesOf } from '../../scripts/recipes/page.ts';
import { ROOT } from '../support/articles.ts';

const expected = new Map([
  ['2026-01 Bo Lind', 3],
  ["2026-02 Martin O'Neill", 1],
]);

describe('what recipes print', () => {
  test.each([
    ['uniq -c', "      3 2026-01\tBo Lind\n      1 2026-02\tMartin O'Neill\n"],
    ['DuckDB', "month,name,quotes\n2026-01,Bo Lind,3\n2026-02,Martin O'Neill,1\n"],
    ['SQLite', '2026-01,"Bo Lind",3\n2026-02,"Martin O\'Neill",1\n'],
    ['R', '"month","name","text"\n"2026-01","Bo Lind",3\n"2026-02","Martin O\'Neill",1\n'],
  ])('is read, as %s writes it', (_, printed) => {
    expect(readCounts(printed)).toEqual(expected);
  });

  test('is refused where it is no table', () => {
    expect(() => readCounts('2026-01,Bo Lind,3\nTraceback')).toThrow('no row of a table: Traceback');
  });

  test('is compared both ways', () => {
    expect(differenceOf(expected, new Map(expected))).toBeNull();
    expect(differenceOf(new Map(), expected)).toBe('2 of 2 differ: 2026-01 Bo Lind: 0, not 3');
    expect(differenceOf(expected, new Map())).toBe('2 of 2 differ: 2026-01 Bo Lind: 3, not 0');
  });
});

test('quotes of nobody, and of articles without a day, are not counted', () => {
  const rows = [
    { path: 'a', published: '2026-01-02', name: 'Bo Lind' },
    { path: 'a', published: '2026-01-03', name: 'Bo Lind' },
    { path: 'b', published: null, name: 'Bo Lind' },
    { path: 'b', published: '2026-01-03', name: null },
  ];
  const ndjson = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  expect(countQuotes(ndjson, ({ name }) => name)).toEqual(new Map([['2026-01 Bo Lind', 2]]));
});

test('the page has a recipe for each program, and begins with the files', () => {
  const recipes = recipesOf(readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8'));
  expect(recipes[0]?.code).toContain('> quotes.ndjson');
  const headings = new Set(recipes.map(({ heading }) => heading));
  for (const program of ['jq', 'DuckDB', 'SQLite', 'pandas', 'R', 'GNU parallel', 'Spark'])
    expect(headings).toContain(program);
});
