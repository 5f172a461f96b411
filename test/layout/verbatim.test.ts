import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/layout/index.ts';
import { clean, linksOf } from '../../src/model/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import { createRandom } from '../support/random.ts';
import { amount, seed } from '../support/torture.ts';
import { expectFit, expectWhole, textOfLine } from './invariants.ts';

const read = (text: string) => readArticle({ path: null, text, shape: 'as-is' });
const lines = async (text: string, width: number) =>
  layOut(await read(text), [], { width, speakers: 'none', facts: '' }).lines.map(textOfLine);

describe('a text line for line', () => {
  test('tabs go to every eighth cell', async () => {
    expect(await lines('a\tb\n1234567\tc\n12345678\td\n漢字\te\n\t\tf', 40)).toEqual([
      'a       b',
      '1234567 c',
      '12345678        d',
      '漢字    e',
      '                f',
    ]);
  });

  test('a line of the width of the screen is one row; a longer one goes on below, at a word', async () => {
    expect(await lines('12345 7890\nnext', 10)).toEqual(['12345 7890', 'next']);
    expect(await lines('12345 7890 x\nnext', 10)).toEqual(['12345 7890', 'x', 'next']);
    expect(await lines('1234 7890123\nnext', 10)).toEqual(['1234 78901', '23', 'next']);
    expect(await lines('123456 89012\nnext', 10)).toEqual(['123456 ', '89012', 'next']);
    expect(await lines('1234567890 \n\nnext', 10)).toEqual(['1234567890', '', 'next']);
    expect(await lines('1234567890   x', 10)).toEqual(['1234567890', '   x']);
  });

  test('empty lines are rows, at the beginning too', async () => {
    expect(await lines('\n\none\n\n\ntwo\n\n', 10)).toEqual(['', '', 'one', '', '', 'two']);
  });

  test('nothing is lost and nothing too wide, at any width, whatever it holds', async () => {
    const random = createRandom(seed(16));
    const pieces = [
      '\n',
      '\n\n',
      ' ',
      '    ',
      '\t',
      'word',
      '漢字',
      'e\u0301',
      '👍🏽',
      'שלום',
      '-',
      'https://a.example/x',
      '\t\u0301',
    ];
    for (let round = 0; round < amount(60, 600); round++) {
      let text = 'x';
      for (let length = random.below(80); length > 0; length--) text += random.pick(pieces);
      const article = await read(text);
      for (const width of [1, 2, 7, 8, 9, 20, 40, 80]) {
        const layout = layOut(article, [], { width, speakers: 'none', facts: '' });
        expectFit(layout);
        expectWhole(article, layout);
      }
    }
  });

  test('where lines have no end, tabs stay', async () => {
    const long = `\ta\t${'b'.repeat(500)}`;
    expect(await lines(long, Number.POSITIVE_INFINITY)).toEqual([long]);
  });

  test('an address over two rows is one link', async () => {
    const article = await read('see https://a.example/a-rather-long-path for it');
    const layout = layOut(article, [], { width: 20, speakers: 'none', facts: '' });
    const linked = layout.lines.map(({ spans }) =>
      spans
        .filter(({ link }) => link)
        .map(({ text }) => text)
        .join(''),
    );
    expect(linked.join('')).toBe('https://a.example/a-rather-long-path');
    expect(linksOf(article)[0]?.url).toBe(clean('https://a.example/a-rather-long-path'));
  });
});
