import { describe, expect, test } from 'vitest';
import { type Article, type Table, textOfInlines } from '../../../src/model/index.ts';
import { toMarkdown } from '../../../src/outputs/markdown.ts';
import { readArticle } from '../../../src/readers/index.ts';

const read = (text: string) =>
  readArticle({ path: 'a.md', text: `# Boats\n\nWords before it.\n\n${text}\n` });

function tableOf({ sections }: Article): Table {
  const table = sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'table');
  if (table?.type !== 'table') throw new Error('no table was read');
  return table;
}

/** The table of a text; written as Markdown and read again it is the same. */
async function tableIn(text: string): Promise<Table> {
  const article = await read(text);
  const again = await readArticle({ path: 'kept.md', text: toMarkdown(article) });
  expect(tableOf(again)).toEqual(tableOf(article));
  return tableOf(article);
}

const textsOf = ({ header, rows }: Table) => [header, ...rows].map((row) => row.map(textOfInlines));

describe('cells', () => {
  test('pipes, code with pipes and line ends', async () => {
    const table = await tableIn('| a \\| b | `c \\| d` |\n|---|:-:|\n| one<br>two<br/>three | **x** ~~y~~ |');
    expect(textsOf(table)).toEqual([
      ['a | b', 'c | d'],
      ['one\ntwo\nthree', 'x ~~y~~'],
    ]);
    expect(table.align).toEqual([null, 'center']);
  });

  test('what is too much in a row is not shown, and what is too little empty', async () => {
    expect(textsOf(await tableIn('| a | b |\n|---|---|\n| 1 |\n| 2 | 3 | 4 |'))).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['2', '3'],
    ]);
  });

  test('a head that shows nothing is none', async () => {
    expect((await tableIn('| | <img width=200> |\n|---|---|\n| 1 | 2 |')).header).toEqual([]);
  });
});

describe('what heads a row', () => {
  test('is strong throughout in all of them', async () => {
    const table = await tableIn('| | Tons |\n|---|---|\n| **Orle** | 3 |\n| **Kirin** | 4 |\n| | 5 |');
    expect(table.rowHeads).toBe(true);
    expect(table.rows[0]?.[0]).toEqual([{ type: 'text', text: 'Orle' }]);
  });

  test.each([
    ['in some', '| | Tons |\n|---|---|\n| **Orle** | 3 |\n| Kirin | 4 |'],
    ['in part', '| | Tons |\n|---|---|\n| **Orle** of old | 3 |'],
    ['by chance', '<!-- -->\n\n| | Tons |\n|---|---|\n| **Orle** | 3 |'],
  ])('and not so where it is strong %s', async (_, text) => {
    expect(await tableIn(text)).not.toHaveProperty('rowHeads');
  });

  test('may be said, where a mark within would be lost', async () => {
    const table = await tableIn('<!-- row heads -->\n\n| | Tons |\n|---|---|\n| ~~Orle~~ | 3 |');
    expect(table).toMatchObject({ rowHeads: true, rows: [[[{ type: 'deleted' }], {}]] });
  });

  test('in a list or quotation too', async () => {
    const article = await read('> | a | b |\n> |---|---|\n> | **1** | 2 |\n');
    const [, quotation] = article.sections.flatMap(({ blocks }) => blocks);
    expect(quotation).toMatchObject({ type: 'quotation', blocks: [{ type: 'table', rowHeads: true }] });
  });
});
