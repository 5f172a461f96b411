import { describe, expect, test } from 'vitest';
import { headsOf, readSpan, type Spanning, spreadSpans } from '../../src/readers/spans.ts';
import { workedFor } from '../support/cpu.ts';

interface Named extends Spanning {
  readonly name: string;
}

const cell = (name: string, columns = 1, rows = 1): Named => ({ name, columns, rows });

/** A letter where a cell begins, a full stop where it goes on, a space where there is none. */
function draw(...groups: Named[][][]): string[] | null {
  const grid = spreadSpans(groups);
  return (
    grid?.map((row) =>
      row.map((slot) => (slot === null ? ' ' : slot.begins ? slot.cell.name : '.')).join(''),
    ) ?? null
  );
}

describe('cells stand where their spans have them', () => {
  test('under a cell of several rows, later ones keep their columns', () => {
    expect(draw([[cell('a', 1, 3), cell('b')], [cell('c')], [cell('d')], [cell('e'), cell('f')]])).toEqual([
      'ab',
      '.c',
      '.d',
      'ef',
    ]);
  });

  test('a cell of no rows goes to the end of its group, and none goes beyond', () => {
    expect(
      draw([[cell('a', 1, 0), cell('b', 1, 9)], [cell('c')]], [[cell('d'), cell('e'), cell('f')]]),
    ).toEqual(['ab ', '..c', 'def']);
  });

  test('of two that claim a place the first has it, and none is lost', () => {
    expect(
      draw([
        [cell('a'), cell('b', 1, 2)],
        [cell('c', 2), cell('d')],
      ]),
    ).toEqual(['ab ', 'c.d']);
  });

  test('columns in which no cell begins are left out', () => {
    expect(draw([[cell('a', 100)], [cell('b', 2), cell('c')]])).toEqual(['a.', 'bc']);
  });

  test('short rows have room at their end', () => {
    expect(draw([[cell('a')], [], [cell('b'), cell('c')]])).toEqual(['a ', '  ', 'bc']);
  });

  test('what is wider than any table is none', () => {
    expect(draw([Array.from({ length: 300 }, () => cell('x'))])).toBeNull();
  });
});

test('heads are those of each column, each once', () => {
  const grid = spreadSpans([
    [
      [cell('place', 1, 2), cell('rain', 2)],
      [cell('may'), cell('june')],
    ],
  ]);
  expect(headsOf(grid ?? []).map((heads) => heads.map(({ name }) => name))).toEqual([
    ['place'],
    ['rain', 'may'],
    ['rain', 'june'],
  ]);
});

test.each([
  ['2', 2],
  ['0', 0],
  ['-1', 1],
  ['two', 1],
  ['', 1],
  ['3.9', 3],
  ['99999999999999999999', 1],
  [undefined, 1],
])('a span of %j is %i', (said, span) => {
  expect(readSpan(said)).toBe(span);
});

test('spans without end cost no time', () => {
  const rows = Array.from({ length: 5000 }, () => [cell('a', 1e9, 1)]);
  const deep = Array.from({ length: 5000 }, () => [cell('a', 1, 1e9)]);
  const began = workedFor();
  expect(spreadSpans([rows])?.every((row) => row.length === 1)).toBe(true);
  // The places of all rows are taken before long.
  expect(spreadSpans([deep])).toBeNull();
  expect(workedFor() - began).toBeLessThan(1000);
});
