import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Article, type Position, textAt, textsOf } from '../../src/model/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import { findSamePlace } from '../../src/ui/reader/same-place.ts';
import { pathOf, SHIPPED } from '../support/articles.ts';

const read = async (path: string, text: string): Promise<[made: Article, asIs: Article]> => [
  await readArticle({ path, text }),
  await readArticle({ path, text, shape: 'as-is' }),
];

/** The words from a position on, without white space and marks. */
const wordsAt = (article: Article, { block, offset }: Position) =>
  (textAt(article, block) ?? '')
    .slice(offset, offset + 120)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 12);

describe('the same place in the other form', () => {
  test('is found by its words, at the beginning of every block and within, in all articles that come along', async () => {
    for (const name of SHIPPED) {
      const [made, asIs] = await read(name, readFileSync(pathOf(name), 'utf8'));
      for (const { block, text } of textsOf(made)) {
        for (const offset of [0, text.indexOf(' ', text.length / 2) + 1]) {
          const from = { block, offset };
          const words = wordsAt(made, from);
          // Short words are not looked for, so the place may be that of the next.
          if (!/^[\p{L}\p{N}]{3}/u.test(words)) continue;
          const there = findSamePlace(made, from, asIs);
          // Of Markdown there may be an address after it.
          const [first = ''] = words.split(' ');
          expect(wordsAt(asIs, there).startsWith(first), `${name}: ${words}`).toBe(true);
          // Front matter has headline and standfirst among words that are shown nowhere.
          if (block === 'title' || block === 'standfirst') continue;
          const back = findSamePlace(asIs, there, made);
          expect(back.block, `${name}: ${words}`).toBe(block);
          expect(wordsAt(made, back), `${name}: ${words}`).toBe(words);
        }
      }
    }
  });

  test('is the next one that is there, where the words at the top are furniture', async () => {
    const text = `A headline of it\n\n${'Share this article\n\n'.repeat(2)}The ferry left in the morning fog, and nobody saw it go.\n\nIt came back in the evening, with nobody on board at all.\n`;
    const [made, asIs] = await read('a.txt', text);
    expect(made.furniture.length).toBeGreaterThan(0);
    const block = asIs.sections[0]?.blocks[0]?.id ?? '';
    const there = findSamePlace(asIs, { block, offset: text.indexOf('Share') }, made);
    expect(wordsAt(made, there)).toMatch(/^The ferry/);
  });

  test('of words that come again and again is the one at the same share of the text', async () => {
    const line = 'The same words again in every line of it.\n\n';
    const [made, asIs] = await read('a.txt', `A headline of it\n\n${line.repeat(100)}`);
    const blocks = made.sections.flatMap((section) => section.blocks);
    const from = { block: blocks[50]?.id ?? '', offset: 0 };
    const { offset } = findSamePlace(made, from, asIs);
    expect(Math.abs(offset / line.length - 50)).toBeLessThan(3);
  });

  test('in the source of a page lies between its tags', async () => {
    const words = (name: string) => `Words about the ${name} that stood beside the river for so many years. `;
    const paragraphs = ['mill', 'inn', 'bridge', 'weir'].map(
      (name) =>
        `<p class="${'x'.repeat(200)}"><a href="https://a.example/${name}">${words(name)}</a> <em>${words(name)}</em></p>`,
    );
    const page = `<!doctype html><html><head><title>The river</title><style>${'p { margin: 0 }\n'.repeat(200)}</style></head><body><article><h1>The river</h1>${paragraphs.join('\n')}</article></body></html>`;
    const [made, asIs] = await read('a.html', page);
    const blocks = made.sections.flatMap((section) => section.blocks);
    const bridge = blocks.find((block) => textAt(made, block.id)?.includes('bridge'))?.id ?? '';
    const there = findSamePlace(made, { block: bridge, offset: 0 }, asIs);
    expect(page.slice(there.offset)).toMatch(/^Words about the bridge/);
    expect(findSamePlace(asIs, there, made).block).toBe(bridge);
    const inTag = { block: there.block, offset: page.indexOf('class', there.offset - 300) };
    expect(findSamePlace(asIs, inTag, made).block).toBe(bridge);
  });

  test('is somewhere where nothing is found, or there is nothing', async () => {
    const [, one] = await read('a.txt', 'Some words of one text.');
    const [, other] = await read('a.txt', 'Andere Sätze hat dieser.');
    const [, empty] = await read('a.txt', '…');
    const at = { block: 'b1', offset: 6 };
    for (const to of [other, empty])
      expect(findSamePlace(one, at, to).offset).toBeLessThanOrEqual(textAt(to, 'b1')?.length ?? 0);
    expect(findSamePlace(empty, { block: 'gone', offset: 9 }, one).block).toBe('b1');
  });
});
