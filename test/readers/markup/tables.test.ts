import { expect, test } from 'vitest';
import { type Format, textOfInlines } from '../../../src/model/index.ts';
import { readArticle } from '../../../src/readers/index.ts';

const PROSE = 'Words stand here, before the table, and there are some of them.';

async function tableIn(format: Format, lines: readonly string[]) {
  const { sections } = await readArticle({ path: null, text: [PROSE, '', ...lines, ''].join('\n'), format });
  const table = sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'table');
  if (table?.type !== 'table') throw new Error('no table was read');
  const { header, rows, rowHeads } = table;
  return {
    header: header.map(textOfInlines),
    rows: rows.map((row) => row.map(textOfInlines)),
    ...(rowHeads ? { rowHeads } : {}),
  };
}

/** The same table in each language that can write its spans. */
const RAIN = {
  header: ['Place', 'Rain\nMay', 'Rain\nJune'],
  rows: [
    ['Upper Sele', '12', '9'],
    ['Brennick', '7', 'one\ntwo'],
    ['', 'none', ''],
  ],
};

test('reStructuredText: a grid', async () => {
  const grid = [
    '+------------+------------+-----------+',
    '| Place      | Rain                   |',
    '|            +------------+-----------+',
    '|            | May        | June      |',
    '+============+============+===========+',
    '| Upper Sele | 12         | 9         |',
    '+------------+------------+-----------+',
    '| Brennick   | 7          | - one     |',
    '|            |            | - two     |',
    '|            +------------+-----------+',
    '|            | none                   |',
    '+------------+------------------------+',
  ];
  expect(await tableIn('rst', grid)).toEqual(RAIN);
});

test('reStructuredText: words go on beside a line that ends other cells', async () => {
  const grid = [
    '+----------+------+',
    '| Brennick | 7    |',
    '| under    +------+',
    '| the hill | none |',
    '+----------+------+',
  ];
  expect((await tableIn('rst', grid)).rows).toEqual([
    ['Brennick under the hill', '7'],
    ['', 'none'],
  ]);
});

test('reStructuredText: a table of lists', async () => {
  const list = [
    '.. list-table::',
    '   :header-rows: 1',
    '   :stub-columns: 1',
    '',
    '   * - Place',
    '     - Rain',
    '   * - Brennick',
    '     - * one',
    '       * two',
  ];
  expect(await tableIn('rst', list)).toEqual({
    header: ['Place', 'Rain'],
    rows: [['Brennick', 'one\ntwo']],
    rowHeads: true,
  });
});

test('MediaWiki', async () => {
  const wiki = [
    '{| class="wikitable"',
    '! rowspan="2" | Place',
    '! colspan="2" | Rain',
    '|-',
    '! May !! June',
    '|-',
    '! Upper Sele',
    '| 12 || 9',
    '|-',
    '! rowspan="2" | Brennick',
    '| 7 ||',
    '* one',
    '* two',
    '|-',
    '| colspan="2" | none',
    '|}',
  ];
  expect(await tableIn('mediawiki', wiki)).toEqual({ ...RAIN, rowHeads: true });
});

test('AsciiDoc', async () => {
  const asciidoc = [
    '[cols="1h,1,1",options="header"]',
    '|===',
    '|Year |Class |Time',
    '',
    '.3+|1998 |Open |41',
    '|Youth |47',
    '2+|not held',
    '|1999 2*|same',
    '|===',
  ];
  expect(await tableIn('asciidoc', asciidoc)).toEqual({
    header: ['Year', 'Class', 'Time'],
    rows: [
      ['1998', 'Open', '41'],
      ['', 'Youth', '47'],
      ['', 'not held', ''],
      ['1999', 'same', 'same'],
    ],
    rowHeads: true,
  });
});

test('Org: several rows of heads', async () => {
  const org = ['| Place | Rain |', '|       | May  |', '|-------+------|', '| Sele  | 12   |'];
  expect(await tableIn('org', org)).toEqual({ header: ['Place', 'Rain\nMay'], rows: [['Sele', '12']] });
});
