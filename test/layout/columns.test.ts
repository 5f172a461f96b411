import { expect, test } from 'vitest';
import { columnWidths } from '../../src/layout/columns.ts';
import { layOut } from '../../src/layout/index.ts';
import { type Article, NO_FACTS } from '../../src/model/index.ts';
import { trusted } from '../support/trusted.ts';

const LEDGER = [
  ['Harbour of the north', 'Boats', 'Tonnes (net)', 'Tonnes (gross)', 'Founded'],
  ['Orle and the old pier', '410,435', '95,104.25', '115,752.10', '1998-03-04'],
  ['Kirin Sound', '12', '3.1', '2.9', '2004-11-30'],
];
const GUTTERS = 2 * 4;

/** Cells of the longest of the words of each column that are numbers. */
const NUMBERS = [0, 7, 9, 10, 10];
/** Cells of the longest words of all columns: “Harbour”, and the numbers. */
const WORDS = 7 + 7 + 9 + 10 + 10;

test('a number is never broken', () => {
  for (let width = 20; width <= 90; width++) {
    const widths = columnWidths(LEDGER, width - GUTTERS);
    widths?.forEach((cells, column) => {
      expect(cells).toBeGreaterThanOrEqual(NUMBERS[column] ?? 0);
    });
  }
  expect(columnWidths(LEDGER, 60 - GUTTERS)).not.toBeNull();
  expect(columnWidths(LEDGER, 40 - GUTTERS)).toBeNull();
});

test('all room is used, and no more, as soon as every word has its own', () => {
  expect(columnWidths(LEDGER, WORDS - 1)).toBeNull();
  for (let width = WORDS + GUTTERS; width <= 72; width++) {
    const widths = columnWidths(LEDGER, width - GUTTERS);
    expect((widths ?? []).reduce((sum, cells) => sum + cells, GUTTERS)).toBe(width);
  }
});

test('words stay whole before others get more than they need', () => {
  const rows = [
    ['Unicode', 'What the keeper of the lamps says of it, at length, and twice'],
    ['yes', '12345678901234567890123456'],
  ];
  expect(columnWidths(rows, 40)?.[0]).toBeGreaterThanOrEqual(7);
});

function draw(header: string[], rows: string[][], width: number): string[] {
  const cell = (text: string) => (text === '' ? [] : [{ type: 'text', text }]);
  const table = {
    id: 'b1',
    type: 'table',
    align: rows[0]?.map((_, at) => (at > 0 ? 'right' : null)),
    header: header.map(cell),
    rows: rows.map((row) => row.map(cell)),
  };
  const article = trusted<Article>({
    ...NO_FACTS,
    format: 'text',
    furniture: [],
    sections: [{ id: 's1', heading: null, level: 0, blocks: [table] }],
  } as never);
  const layout = layOut(article, [], { width, speakers: 'none', facts: '' });
  return layout.lines.map(({ spans }) =>
    spans
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );
}

test('rows of several lines have a rule between them', () => {
  const lines = draw(
    ['Port', 'Boats'],
    [
      ['Orle and the old pier', '12'],
      ['Kirin', '3'],
    ],
    20,
  );
  expect(lines).toEqual([
    'Port           Boats',
    '────────────────────',
    'Orle and the      12',
    'old pier',
    '────────────────────',
    'Kirin              3',
  ]);
});

test('a table without a header has no empty one', () => {
  expect(
    draw(
      [],
      [
        ['Orle', '12'],
        ['Kirin', '3'],
      ],
      40,
    ),
  ).toEqual(['Orle   12', 'Kirin   3']);
});
