import { expect, test } from 'vitest';
import { looksDrawn, looksTabular, readTable } from '../../../../src/readers/text/tables/index.ts';
import { growthOf } from '../../../support/cpu.ts';
import { amount } from '../../../support/torture.ts';

const GROWS = 8;
/** Twice what is linear, for the collector of garbage. */
const MOST_GROWTH = 2 * GROWS;
/** Milliseconds that are no growth. */
const SPARE = 30;
const SIZE = amount(4_000, 125_000);

const repeat = (line: string, count: number): string[] => new Array<string>(count).fill(line);
const wide = (cell: string, count: number): string => cell.repeat(count);

const LONG: Readonly<Record<string, (size: number) => string[]>> = {
  'rows of words': (size) => repeat('Orle      12   north', size),
  'rows under a ruler': (size) => ['Port  Boats', '----  -----', ...repeat('Orle     12', size)],
  'rows of a grid': (size) => ['+----+----+', ...repeat('| ab | cd |', size), '+----+----+'],
  'a rule under each row': (size) => [
    '+----+----+',
    ...repeat('', size).flatMap(() => ['| ab | cd |', '+----+----+']),
  ],
  'one row of a grid': (size) => [
    '+----+----+',
    '| ab | cd |',
    '+====+====+',
    ...repeat('|    | cd |', size),
    '+----+----+',
  ],
  'rows of Markdown': (size) => ['| a | b |', '|---|---|', ...repeat('| 1 | 2 |', size)],
  'rows with tabs': (size) => ['a\tb', ...repeat('1\t2', size)],
  'rows that go on': (size) => [
    'No.  Words',
    '---  -------------------',
    '1    some words',
    ...repeat('     that all go on here', size),
  ],
  'rules alone': (size) => repeat('+--+--+', size),
  'rulers alone': (size) => repeat('--- ---', size),
  'blank lines': (size) => ['--- ---', 'a   b', ...repeat('', size), 'c   d', '--- ---'],
  'trunks of a tree': (size) => repeat('|   |   |   |', size),
};

/** Columns: the lines are long, and there are few. */
const WIDE: Readonly<Record<string, (size: number) => string[]>> = {
  'columns of words': (size) => repeat(wide('ab  ', size), 4),
  'columns under rulers': (size) => [wide('ab   ', size), wide('---  ', size), wide('12   ', size)],
  'columns of a grid': (size) => [`+${wide('--+', size)}`, `|${wide('ab|', size)}`, `+${wide('--+', size)}`],
  'columns of Markdown': (size) => [`|${wide('a|', size)}`, `|${wide('-|', size)}`, `|${wide('1|', size)}`],
  tabs: (size) => repeat(wide('1\t', size), 4),
  'leaders of dots': (size) => repeat(`a${wide(' .', size)}`, 4),
  'spaces alone': (size) => repeat(`a${wide(' ', size)}b`, 4),
  'backslashes and pipes': (size) => [`|${wide('\\|', size)}|`, `|${wide('-', size)}|`],
  'wide characters': (size) => repeat(wide('港  ', size), 4),
  marks: (size) => repeat(`a${wide('\u0301', size)}  b`, 4),
  dashes: (size) => [wide('-', size), 'a'],
};

const ask = (lines: readonly string[]): void => {
  readTable(lines);
  looksTabular(lines);
  looksDrawn(lines);
};

test.each([...Object.entries(LONG), ...Object.entries(WIDE)])(
  '%s take what their number is worth',
  (_, write) => {
    const short = write(SIZE);
    const long = write(SIZE * GROWS);
    const growth = growthOf(
      (size) => ask(size === SIZE ? short : long),
      [SIZE, SIZE * GROWS],
      MOST_GROWTH,
      SPARE,
    );
    expect(growth).toBeLessThan(MOST_GROWTH);
  },
);

/** More than a function takes as arguments. */
const MANY = 150_000;

test('no row of very many is lost', () => {
  expect(readTable(LONG['rows under a ruler']?.(MANY) ?? [])?.rows).toHaveLength(MANY);
  expect(readTable(LONG['rows of a grid']?.(MANY) ?? [])?.rows).toHaveLength(MANY);
  expect(readTable(LONG['rows of Markdown']?.(MANY) ?? [])?.rows).toHaveLength(MANY);
  expect(readTable(LONG['rows with tabs']?.(MANY) ?? [])?.rows).toHaveLength(MANY);
});

test('what is too wide or too long for a table is none', () => {
  expect(readTable(WIDE['columns of words']?.(10_000) ?? [])).toBeNull();
  expect(readTable(['a  b', `${'-'.repeat(5_000_000)}  -`, '1  2'])).toBeNull();
  expect(readTable([])).toBeNull();
  expect(readTable(['', ''])).toBeNull();
  expect(readTable(['Table: nothing', '', '(0 rows)'])).toBeNull();
});
