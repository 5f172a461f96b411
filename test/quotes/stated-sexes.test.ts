import { describe, expect, test } from 'vitest';
import { attributeQuotes, statedSexes } from '../../src/quotes/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import { growthOf } from '../support/cpu.ts';

async function tell(text: string) {
  const article = { ...(await readArticle({ path: 'a.txt', text }, {})) };
  const found = statedSexes(article, attributeQuotes(article));
  return Object.fromEntries(found.map(({ name, men, women }) => [name, [men, women]]));
}

describe('what an article says of the sex of its speakers', () => {
  test('a pronoun that stands for the speaker', async () => {
    const text = '“It held,” said Ada Brask, the harbour master.\n\n“We measured it twice,” she added.\n';
    expect(await tell(text)).toEqual({ 'Ada Brask': [0, 1] });
  });

  test('a courtesy title before the name', async () => {
    const text = '“It held,” said Kim Carrow, an engineer.\n\n“It did,” Mr. Carrow said again.\n';
    expect(await tell(text)).toEqual({ 'Kim Carrow': [1, 0] });
  });

  test('a pronoun later in a sentence that names nobody else', async () => {
    const text = '“It held,” said Robin Tarn. Tarn said that she had not slept.\n';
    expect(await tell(text)).toEqual({ 'Robin Tarn': [0, 1] });
  });

  test('none of a forename alone', async () => {
    expect(await tell('“It held,” said Mary Brask. “It did,” said Peter Carrow.\n')).toEqual({});
  });

  test('none of quoted words, which speak of others', async () => {
    expect(await tell('“Because he was late, Tarn was late,” said Robin Tarn, “and so was he.”\n')).toEqual(
      {},
    );
  });

  test('none where two are named, or the pronoun stands first', async () => {
    const text =
      '“It held,” said Robin Tarn. Tarn met Kofi Dalby before he left. When he came, Tarn was gone.\n';
    expect(await tell(text)).toEqual({});
  });

  test('takes time in proportion to the text', async () => {
    const work = async (size: number) => {
      const text = '“It held,” said Robin Tarn. Tarn said she had slept and Tarn Tarn he she. '.repeat(size);
      const article = await readArticle({ path: 'a.txt', text }, {});
      const quotes = attributeQuotes(article);
      return () => statedSexes(article, quotes);
    };
    const works = new Map([
      [100, await work(100)],
      [1000, await work(1000)],
    ]);
    expect(growthOf((size) => works.get(size)?.(), [100, 1000], 20)).toBeLessThan(20);
  });
});
