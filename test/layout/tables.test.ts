import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/layout/index.ts';
import type { Block, Table } from '../../src/model/index.ts';
import { workedFor } from '../support/cpu.ts';
import { createRandom } from '../support/random.ts';
import { a, article, br, item, quotation, strong, t, table, tt, ul } from './build.ts';
import { expectFit, expectWhole, textOfLine } from './invariants.ts';

/** The lines of some blocks; at any width they hold what a layout has to. */
function draw(width: number, ...blocks: Block[]): string[] {
  const read = article([{ blocks }]);
  const layout = layOut(read, [], { width, speakers: 'none', facts: '' });
  expectFit(layout);
  // Of a table in a list or quotation, no line shows the very text that it stands for.
  if (blocks.every(({ type }) => type === 'table')) expectWhole(read, layout);
  return layout.lines.map((line) => textOfLine(line).trimEnd());
}

const withRowHeads = (block: Block): Block => (block.type === 'table' ? { ...block, rowHeads: true } : block);
const withoutHeader = (block: Block): Block =>
  block.type === 'table' ? { ...block, header: [], rows: [block.header, ...block.rows] } : block;

const SHOP = table(
  [
    ['Tool', 'What it is for', 'Sold in', 'Price'],
    ['saw', 'Cutting boards of a thickness that most hand tools give up on', 'two sizes', '1,450.00'],
    ['plane', '', 'one size', '12'],
  ],
  [null, null, null, 'right'],
);

describe('a table that the measure is too narrow for', () => {
  const widest = (codeWidth: number, ...blocks: Block[]) => {
    const { lines } = layOut(article([{ blocks }]), [], {
      width: 40,
      codeWidth,
      speakers: 'none',
      facts: '',
    });
    return Math.max(...lines.map(({ cells }) => cells));
  };

  test('takes the room of a wide screen', () => {
    expect(widest(70, SHOP)).toBe(70);
    expect(widest(200, SHOP)).toBe(
      'plane  Cutting boards of a thickness that most hand tools give up on  two sizes  1,450.00'.length,
    );
  });

  test('keeps to the measure where nothing ends the room for code, as in a pipe', () => {
    expect(widest(Number.POSITIVE_INFINITY, SHOP)).toBeLessThanOrEqual(40);
  });

  test('takes no more than it needs', () => {
    const rows = [
      ['Boat', 'Tons'],
      ['Orle', '3'],
    ];
    expect(widest(200, table(rows))).toBe('Boat  Tons'.length);
  });

  test('from right to left keeps to the side at which it begins', () => {
    const rows = [
      ['סירה', 'מה שאומרים עליה כל אלה שראו אותה בים הגדול'],
      ['אורל', 'קטנה'],
    ];
    expect(widest(200, table(rows))).toBeLessThanOrEqual(40);
  });
});

describe('what fits stands in columns', () => {
  test('as wide as their widest cells, with air for none', () => {
    const rows = [
      ['Boat', 'Tons'],
      ['Orle', '3'],
      ['Kirin', '14'],
    ];
    expect(draw(72, table(rows, [null, 'right']))).toEqual([
      'Boat   Tons',
      '───────────',
      'Orle      3',
      'Kirin    14',
    ]);
  });

  test('a head of two lines parts no rows', () => {
    const rows = [
      [[t('Boat')], [t('Tons'), br, t('up')]],
      [[t('Orle')], [t('3')]],
      [[t('Kirin')], [t('14')]],
    ];
    expect(draw(72, table(rows))).toEqual([
      'Boat   Tons',
      '       up',
      '───────────',
      'Orle   3',
      'Kirin  14',
    ]);
  });

  test('a column that needs little gets it before one that needs much', () => {
    expect(draw(60, SHOP)[0]).toBe('Tool   What it is for                    Sold in       Price');
  });

  test('what heads rows is strong', () => {
    const block = withRowHeads(
      table([
        ['', 'Tons'],
        ['Orle', '3'],
      ]),
    );
    const { lines } = layOut(article([{ blocks: [block] }]), [], { width: 40, speakers: 'none', facts: '' });
    expect(lines[2]?.spans).toMatchObject([{ text: 'Orle', strong: true }, {}, { text: '3' }]);
    expect(lines[2]?.spans[2]).not.toHaveProperty('strong');
  });

  test('wide characters and emoji stand in their columns', () => {
    const rows = [
      ['名前', 'n'],
      ['りんご', '👍🏽'],
      ['x', '👨‍👩‍👧'],
    ];
    expect(draw(40, table(rows))).toEqual(['名前    n', '──────────', 'りんご  👍🏽', 'x       👨‍👩‍👧']);
  });
});

describe('what does not is a record each row', () => {
  test('each value with its head, an empty line between rows', () => {
    expect(draw(36, SHOP)).toEqual([
      'Tool: saw',
      'What it is for: Cutting boards of a',
      '  thickness that most hand tools',
      '  give up on',
      'Sold in: two sizes',
      'Price: 1,450.00',
      '',
      'Tool: plane',
      'Sold in: one size',
      'Price: 12',
    ]);
  });

  test('what heads a row stands over the others', () => {
    expect(draw(36, withRowHeads(SHOP)).slice(0, 3)).toEqual([
      'Tool: saw',
      '  What it is for: Cutting boards of',
      '    a thickness that most hand tools',
    ]);
  });

  test('two columns without a header are pairs, where the first heads the rows', () => {
    const rows = [
      ['Circumnavigated', '1904'],
      ['Thereabouts', 'in the harbour of the north'],
    ];
    expect(draw(20, withRowHeads(withoutHeader(table(rows))))).toEqual([
      'Circumnavigated:',
      '1904',
      'Thereabouts:',
      'in the harbour of',
      'the north',
    ]);
  });

  test('without heads, a line a cell', () => {
    const rows = [
      ['Circumnavigated', 'in the harbour', 'of'],
      ['the north', 'there', 'abouts'],
    ];
    expect(draw(20, withoutHeader(table(rows)))).toEqual([
      'Circumnavigated',
      'in the harbour',
      'of',
      '',
      'the north',
      'there',
      'abouts',
    ]);
  });

  test('a head over nothing is said once', () => {
    const rows = [
      ['Circumnavigation', 'Tonnage', 'Remarks'],
      ['1904', '12', ''],
      ['1905', '13', ''],
    ];
    expect(draw(20, table(rows))).toEqual([
      'Circumnavigation:',
      '1904',
      'Tonnage: 12',
      'Remarks:',
      '',
      'Circumnavigation:',
      '1905',
      'Tonnage: 13',
    ]);
  });

  test('in lists and quotations it has their indent', () => {
    const rows = [
      ['Circumnavigated', 'Tonnage of it'],
      ['1904', '12'],
      ['1905', '13'],
    ];
    expect(draw(25, ul(item(table(rows))), quotation(table(rows)))).toEqual([
      '• Circumnavigated:',
      '    1904',
      '  Tonnage of it: 12',
      '',
      '  Circumnavigated:',
      '    1905',
      '  Tonnage of it: 13',
      '',
      '  Circumnavigated:',
      '    1904',
      '  Tonnage of it: 12',
      '',
      '  Circumnavigated:',
      '    1905',
      '  Tonnage of it: 13',
    ]);
  });

  test('links and marks stay, in heads too', () => {
    const url = 'https://a.example/';
    const rows = [
      [[a(url, 'Circumnavigated')], 'Tonnage of the boat'],
      [[strong(t('in 1904'))], [tt('12')]],
    ];
    const { lines } = layOut(article([{ blocks: [table(rows)] }]), [], {
      width: 22,
      speakers: 'none',
      facts: '',
    });
    const shown = lines.flatMap(({ spans }) => spans);
    expect(shown.find(({ text }) => text === 'Circumnavigated')).toMatchObject({ link: url, strong: true });
    expect(shown.find(({ text }) => text === 'in 1904')).toMatchObject({ strong: true });
    expect(shown.find(({ text }) => text === '12')).toMatchObject({ code: true });
  });
});

/** Each of them has to stay in one piece. */
const NUMBERS = [
  '1,450.00',
  '2024-03-01',
  '12 m',
  '1 450 000',
  '3.5 km/h',
  '€ 68.490,00',
  '± 0.25',
  '10–12 %',
  '310 kcal',
  'v1.12.3',
  '12:30',
];

test('numbers are never broken, at any width that has room for one', () => {
  const random = createRandom(7);
  for (let round = 0; round < 60; round++) {
    const columns = 2 + random.below(5);
    const cell = () =>
      random.below(2) === 0
        ? random.pick(NUMBERS)
        : random.pick(['of the north', 'Orle', '', 'harbour-master']);
    const rows = Array.from({ length: 3 }, () => Array.from({ length: columns }, cell));
    const header = Array.from({ length: columns }, (_, at) => `Head ${'abcdefg'[at]}`);
    for (let width = 13; width <= 72; width += 1 + random.below(6)) {
      const text = draw(width, table([header, ...rows])).join('\n');
      for (const number of rows.flat().filter((word) => NUMBERS.includes(word)))
        expect(text).toContain(number);
    }
  }
});

test('no column has room to spare while another breaks its lines', () => {
  const rows = [
    ['Boat', 'Remark', 'Tons'],
    ['Orle', 'a remark that goes on for longer than there is room beside the others of its row', '3'],
  ];
  for (let width = 30; width <= 72; width++) {
    const lines = draw(width, table(rows));
    const [head = ''] = lines;
    if (!head.startsWith('Boat  Remark')) continue;
    const column = head.indexOf('Tons') - 2 - 'Boat  '.length;
    // Another word would not fit.
    expect(width - head.length).toBe(0);
    expect(column).toBeGreaterThan(width - 'Boat  '.length - 'Tons'.length - 3);
  }
});

test('an address may be broken anywhere, a word may not', () => {
  const rows = [
    ['Boat', 'Where', 'Tons'],
    ['Circumnavigator', 'https://a.example/boats/of/the/north/circumnavigator.html', '3'],
  ];
  const lines = draw(40, table(rows));
  expect(lines.some((line) => line.startsWith('Circumnavigator '))).toBe(true);
  expect(lines.length).toBeLessThanOrEqual(7);
});

test('a table of a thousand rows is laid out in a moment', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => [
    `Boat ${at}`,
    'Cutting boards of a thickness',
    `${at} t`,
  ]);
  const block = table([['Boat', 'Remark', 'Tons'], ...rows]) as Table;
  const began = workedFor();
  draw(40, block);
  expect(workedFor() - began).toBeLessThan(3000);
});
