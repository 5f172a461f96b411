import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/index.ts';
import { textOf } from '../../../src/model/index.ts';
import { readArticle } from '../../../src/readers/index.ts';
import type { MarkupFormat } from '../../../src/readers/markup/index.ts';
import { createRandom } from '../../support/random.ts';
import { amount, seed } from '../../support/torture.ts';
import { stringsOf } from '../../support/unclean.ts';
import { BLOCKS, writeDocument } from './grammar.ts';

/** Of a hundred thousand words, 8 are lost. */
const MOST_LOST = 0.0003;
const FORMATS = Object.keys(BLOCKS) as MarkupFormat[];

/** Every word that a reader of the article can come to: sections, facts and furniture, and where links lead. */
function wordsOf(article: Article): Set<string> {
  const words = new Set<string>();
  for (const text of stringsOf(article)) for (const word of text.match(/qz\d+x/g) ?? []) words.add(word);
  return words;
}

describe.each(FORMATS)('%s', (format) => {
  it('loses no word of random documents', async () => {
    const random = createRandom(seed(31));
    for (let round = 0; round < amount(250, 4000); round++) {
      const { text, words } = writeDocument(format, random, 0);
      const kept = wordsOf(await readArticle({ path: null, text, format }));
      expect(
        words.filter((word) => !kept.has(word)),
        text,
      ).toEqual([]);
    }
  });

  // A word that the loss made part of an address or a parameter goes with it.
  it.each([3, 15])('loses hardly a word where %i in a hundred signs are missing', async (harm) => {
    const random = createRandom(seed(31 + harm));
    const lost: string[] = [];
    let count = 0;
    for (let round = 0; round < amount(250, 4000); round++) {
      const { text, words } = writeDocument(format, random, harm);
      const kept = wordsOf(await readArticle({ path: null, text, format }));
      for (const word of words) if (!kept.has(word)) lost.push(`${word} in ${text}`);
      count += words.length;
    }
    expect(count).toBeGreaterThan(1000);
    expect(lost.length, lost.join('\n\n')).toBeLessThanOrEqual(MOST_LOST * count);
  });

  it('gives ids once, and knows what stands before furniture', async () => {
    const random = createRandom(seed(5));
    for (let round = 0; round < amount(60, 600); round++) {
      const { text } = writeDocument(format, random, 2);
      const { sections, furniture } = await readArticle({ path: null, text, format });
      const ids = sections.flatMap(({ id, blocks }) => [id, ...blocks.map((block) => block.id)]);
      expect(new Set(ids).size, text).toBe(ids.length);
      for (const { before } of furniture) expect(before === null || ids.includes(before), text).toBe(true);
      for (const { blocks } of sections)
        for (const block of blocks) expect(typeof textOf(block)).toBe('string');
    }
  });
});
