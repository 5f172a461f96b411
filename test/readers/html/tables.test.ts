import { describe, expect, test } from 'vitest';
import { type Article, type Block, type Table, textOf, textOfInlines } from '../../../src/model/index.ts';
import { toMarkdown } from '../../../src/outputs/markdown.ts';
import { readArticle } from '../../../src/readers/index.ts';

const PROSE =
  'The keeper of the lock wrote down what came through, day after day, and nobody asked for it until now.';

/** Reads what stands between two paragraphs of a page. */
async function read(html: string): Promise<Article> {
  const text = `<!doctype html><title>The lock</title><article><h1>The lock</h1><p>${PROSE}</p>${html}<p>${PROSE} It rained.</p></article>`;
  return readArticle({ path: 'page.html', text });
}

const blocksIn = ({ sections }: Article) => sections.flatMap(({ blocks }) => blocks);

/** Its blocks but for the prose around them: tables in full, of others type and text. */
async function look(html: string) {
  const article = await read(html);
  const again = await readArticle({ path: 'kept.md', text: toMarkdown(article) });
  const shown = blocksIn(article).map(showBlock);
  // What is kept as Markdown is the same.
  expect(blocksIn(again).map(showBlock)).toEqual(shown);
  return shown.slice(1, -1);
}

function showBlock(block: Block): unknown {
  return block.type === 'table' ? show(block) : `${block.type}: ${textOf(block)}`;
}

function show({ header, rows, align, rowHeads }: Table) {
  return {
    header: header.map(textOfInlines),
    rows: rows.map((row) => row.map(textOfInlines)),
    ...(align.some((side) => side !== null) ? { align } : {}),
    ...(rowHeads ? { rowHeads } : {}),
  };
}

describe('spans', () => {
  test('under a cell of several rows the others keep their heads', async () => {
    const table = `<table><tr><th>Day</th><th>Boat</th><th>Tons</th></tr>
      <tr><td rowspan="2">Monday</td><td>Orle</td><td>12</td></tr><tr><td>Kirin</td><td>7</td></tr>
      <tr><td>Tuesday</td><td colspan="2">closed</td></tr></table>`;
    expect(await look(table)).toEqual([
      {
        header: ['Day', 'Boat', 'Tons'],
        rows: [
          ['Monday', 'Orle', '12'],
          ['', 'Kirin', '7'],
          ['Tuesday', 'closed', ''],
        ],
      },
    ]);
  });

  test('a row without cells is one of those that a cell spans', async () => {
    const table = `<table><tr><th>Day</th><th>Boat</th></tr><tr><td rowspan="2">Monday</td><td>Orle</td></tr><tr></tr>
      <tr><td>Tuesday</td><td>Kirin</td></tr></table>`;
    expect((await look(table))[0]).toMatchObject({
      rows: [
        ['Monday', 'Orle'],
        ['Tuesday', 'Kirin'],
      ],
    });
  });

  test('rows of heads are one, and what spans columns heads each', async () => {
    const table = `<table><thead><tr><th rowspan="2">Boat</th><th colspan="2">Tons</th></tr><tr><th>up</th><th>down</th></tr></thead>
      <tbody><tr><td>Orle</td><td>3</td><td>4</td></tr></tbody></table>`;
    expect(await look(table)).toEqual([
      { header: ['Boat', 'Tons\nup', 'Tons\ndown'], rows: [['Orle', '3', '4']] },
    ]);
  });

  test('a span over more columns than there are is no wider than the table', async () => {
    const table = `<table border="1"><tr><td colspan="99">All boats</td></tr><tr><td>Orle</td><td>3</td></tr><tr><td>Kirin</td><td>4</td></tr></table>`;
    expect(await look(table)).toEqual([
      {
        header: [],
        rows: [
          ['All boats', ''],
          ['Orle', '3'],
          ['Kirin', '4'],
        ],
      },
    ]);
  });
});

describe('heads', () => {
  test('the first column of an infobox heads its rows', async () => {
    const table = `<table class="infobox"><tr><th>Length</th><td>61 m</td></tr><tr><th scope="row">Built</th><td>1904</td></tr></table>`;
    expect(await look(table)).toEqual([
      {
        header: [],
        rows: [
          ['Length', '61 m'],
          ['Built', '1904'],
        ],
        rowHeads: true,
      },
    ]);
  });

  test('rows and columns may have heads, with an empty corner', async () => {
    const table = `<table><tr><td></td><th>up</th><th>down</th></tr><tr><th><b>Orle</b></th><td>3</td><td>4</td></tr></table>`;
    expect(await look(table)).toEqual([
      { header: ['', 'up', 'down'], rows: [['Orle', '3', '4']], rowHeads: true },
    ]);
  });

  test('a line from side to side above the heads says what the table is', async () => {
    const table = `<table><tr><th colspan="2">Boats of 1904</th></tr><tr><th>Boat</th><th>Tons</th></tr><tr><td>Orle</td><td>3</td></tr></table>`;
    expect(await look(table)).toEqual([
      { header: ['Boat', 'Tons'], rows: [['Orle', '3']] },
      'caption: Boats of 1904',
    ]);
  });

  test('a group of rows has a head that is none of the columns', async () => {
    const table = `<table><tr><th>Boat</th><th>Tons</th></tr><tr><th colspan="2">Steam</th></tr><tr><td>Orle</td><td>3</td></tr></table>`;
    expect(await look(table)).toEqual([
      {
        header: ['Boat', 'Tons'],
        rows: [
          ['Steam', ''],
          ['Orle', '3'],
        ],
      },
    ]);
  });

  test.each([
    ['strong words', '<td><b>Boat</b></td><td><strong>Tons</strong></td>', 'heavy', 'light'],
    ['words over numbers', '<td>Boat</td><td>Tons</td>', '3', '4.5'],
  ])('of a page that marks none are %s', async (_, heads, one, other) => {
    const table = `<table><tr>${heads}</tr><tr><td>Orle</td><td>${one}</td></tr><tr><td>Kirin</td><td>${other}</td></tr></table>`;
    expect(await look(table)).toEqual([
      {
        header: ['Boat', 'Tons'],
        rows: [
          ['Orle', one],
          ['Kirin', other],
        ],
      },
    ]);
  });

  test('words over words are data', async () => {
    const table = `<table><tr><td>Orle</td><td>heavy</td></tr><tr><td>Kirin</td><td>light</td></tr><tr><td>Sele</td><td>light</td></tr></table>`;
    expect((await look(table))[0]).toMatchObject({ header: [] });
  });

  test('the foot stands at the end, wherever it is written', async () => {
    const table = `<table><thead><tr><th>Boat</th><th>Tons</th></tr></thead><tfoot><tr><td>Sum</td><td>7</td></tr></tfoot>
      <tbody><tr><td>Orle</td><td>3</td></tr><tr><td>Kirin</td><td>4</td></tr></tbody></table>`;
    expect((await look(table))[0]).toMatchObject({
      rows: [
        ['Orle', '3'],
        ['Kirin', '4'],
        ['Sum', '7'],
      ],
    });
  });
});

test('a foot that says the heads again is furniture', async () => {
  const heads = '<tr><th>Boat</th><th>Tons</th></tr>';
  const { sections, furniture } = await read(
    `<table><thead>${heads}</thead><tfoot>${heads}</tfoot><tbody><tr><td>Orle</td><td>3</td></tr></tbody></table>`,
  );
  expect(sections.flatMap(({ blocks }) => blocks).map(showBlock)).toContainEqual({
    header: ['Boat', 'Tons'],
    rows: [['Orle', '3']],
  });
  expect(furniture).toContainEqual(expect.objectContaining({ text: 'Boat Tons', reason: 'repeated' }));
});

describe('captions', () => {
  const rows = '<tr><th>Boat</th><th>Tons</th></tr><tr><td>Orle</td><td>3</td></tr>';
  const expected = [{ header: ['Boat', 'Tons'], rows: [['Orle', '3']] }, 'caption: Boats, all of them'];

  test('a table is followed by its own', async () => {
    expect(await look(`<table><caption>Boats, <i>all</i> of them</caption>${rows}</table>`)).toEqual(
      expected,
    );
  });

  const CAPTION = '<figcaption>Boats, <i>all</i> of them</figcaption>';
  test.each([
    ['under', `<table>${rows}</table>${CAPTION}`],
    ['over', `${CAPTION}<table>${rows}</table>`],
  ])('and by that of its figure, written %s it', async (_, inner) => {
    const article = await readArticle({ path: 'a.md', text: `${PROSE}\n\n<figure>${inner}</figure>\n` });
    expect(blocksIn(article).slice(1).map(showBlock)).toEqual(expected);
  });
});

describe('cells', () => {
  test('what stands under each other is a line each', async () => {
    const table = `<table><tr><th>Boat</th><th>Cargo</th></tr>
      <tr><td><p>Orle</p><p>and Kirin</p></td><td>By day:<ul><li>coal</li><li>salt<ol><li>fine</li></ol></li></ul></td></tr>
      <tr><td>Sele<br>of the north</td><td><pre>if rain:\n\tstay</pre></td></tr>
      <tr><td><div>Two</div><div>more</div></td><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></td></tr></table>`;
    expect((await look(table))[0]).toMatchObject({
      rows: [
        ['Orle\nand Kirin', 'By day:\ncoal\nsalt\nfine'],
        ['Sele\nof the north', 'if rain:\n    stay'],
        ['Two\nmore', 'a b\nc'],
      ],
    });
  });

  test('pictures, links and code stay', async () => {
    const article = await read(
      `<table><tr><th>Boat</th><th>Flag</th></tr><tr><td><a href="https://a.example/o">Orle</a> <code>a|b</code></td><td><img src="https://a.example/f.png" alt="A red flag" width="200"></td></tr></table>`,
    );
    const [, table] = blocksIn(article);
    expect(table?.type === 'table' && table.rows).toMatchObject([
      [
        [{ type: 'link', url: 'https://a.example/o' }, { type: 'text' }, { type: 'code', text: 'a|b' }],
        [{ type: 'image', alt: 'A red flag', url: 'https://a.example/f.png' }],
      ],
    ]);
  });

  test('columns and rows without words are left out', async () => {
    const table = `<table border="1"><tr><td>Orle</td><td>&nbsp;</td><td>3</td></tr><tr><td>&nbsp;</td><td></td><td></td></tr><tr><td>Kirin</td><td></td><td>4</td></tr></table>`;
    expect((await look(table))[0]).toMatchObject({
      rows: [
        ['Orle', '3'],
        ['Kirin', '4'],
      ],
    });
  });
});

describe('sides', () => {
  const head = '<tr><th>Boat</th><th>Tons</th></tr>';
  test.each([
    [
      'of cells',
      `${head}<tr><td>Orle</td><td align="right">3</td></tr><tr><td>Kirin</td><td align="right">4</td></tr>`,
    ],
    [
      'of some numbers',
      `${head}<tr><td>Orle</td><td align="right">3</td></tr><tr><td>Kirin</td><td>4</td></tr><tr><td>Sele</td><td>5</td></tr>`,
    ],
    ['in style', `${head}<tr><td>Orle</td><td style="color: red; text-align:right">3</td></tr>`],
    ['by name', `${head}<tr><td>Orle</td><td class="num text-end">3</td></tr>`],
    ['of columns', `<col><col align="right">${head}<tr><td>Orle</td><td>3</td></tr>`],
    [
      'of columns that span',
      `<colgroup></colgroup><colgroup align="right"></colgroup>${head}<tr><td>Orle</td><td>3</td></tr>`,
    ],
    [
      'of the head',
      '<tr><th>Boat</th><th style="text-align: right">Tons</th></tr><tr><td>Orle</td><td>3</td></tr>',
    ],
  ])('%s', async (_, rows) => {
    expect((await look(`<table>${rows}</table>`))[0]).toMatchObject({ align: [null, 'right'] });
  });

  test('one word among others has no say', async () => {
    const rows = `${head}<tr><td>Orle</td><td align="center">none</td></tr><tr><td>Kirin</td><td>some</td></tr><tr><td>Sele</td><td>more</td></tr>`;
    expect((await look(`<table>${rows}</table>`))[0]).not.toHaveProperty('align');
  });
});

describe('data or not', () => {
  test('a comparison in long words is data, where it has heads', async () => {
    const long = PROSE.repeat(8);
    const table = `<table><tr><th>Boat</th><th>Story</th></tr><tr><td>Orle</td><td>${long}</td></tr></table>`;
    expect((await look(table))[0]).toMatchObject({ header: ['Boat', 'Story'], rows: [['Orle', long]] });
  });

  test.each([
    [
      'role',
      `<table role="presentation"><tr><th>Left</th><th>Right</th></tr><tr><td>One side</td><td>Another side</td></tr></table>`,
    ],
    [
      'tables in it',
      `<table><tr><td><table><tr><td>Left</td></tr></table></td><td>Right</td></tr><tr><td>One side</td><td>Another side</td></tr></table>`,
    ],
    [
      'one column',
      `<table border="1"><tr><td>Left</td></tr><tr><td>Right</td></tr><tr><td>One side</td></tr><tr><td>Another side</td></tr></table>`,
    ],
    [
      'parts of a page',
      `<table><tr><td><section><p>Left</p></section></td><td><div>Right</div></td></tr><tr><td>One side</td><td>Another side</td></tr></table>`,
    ],
    [
      'rows of all kinds',
      `<table><tr><td>Left</td><td>Right</td><td></td></tr><tr><td colspan="3">One side</td></tr><tr><td colspan="2">Another side</td><td></td></tr></table>`,
    ],
  ])('what only sets out the page is read in order: %s', async (_, html) => {
    expect(await look(html)).toEqual([
      'paragraph: Left',
      'paragraph: Right',
      'paragraph: One side',
      'paragraph: Another side',
    ]);
  });

  test('what a page takes out of a cell is kept beside the article', async () => {
    const { furniture } = await read(
      '<table><tr><th>Boat</th><th>Tons</th></tr><tr><td>Orle<form>Rate this boat</form></td><td>3</td></tr></table>',
    );
    expect(furniture.map(({ text }) => text)).toContain('Rate this boat');
  });

  test('pictures side by side are pictures', async () => {
    const cell = (name: string) =>
      `<td><img src="https://a.example/${name}.png" alt="${name}" width="300"></td>`;
    const table = `<table><tr>${cell('Orle')}${cell('Kirin')}</tr><tr><td>Orle at dawn</td><td>Kirin at noon</td></tr></table>`;
    expect(await look(table)).toEqual([
      'image: Orle',
      'image: Kirin',
      'paragraph: Orle at dawn',
      'paragraph: Kirin at noon',
    ]);
  });
});
