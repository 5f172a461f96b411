import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOfSpeaker, textAt, textOf } from '../../../src/model/index.ts';
import { attributeQuotes } from '../../../src/quotes/index.ts';
import { readText } from '../../../src/readers/text/index.ts';
import { growthOf } from '../../support/cpu.ts';

const root = join(import.meta.dirname, '../../fixtures/conversations');

/** All words of a text, and who says which of them. */
function summarise(text: string): unknown {
  const article = readText(text);
  const { shape, title, sections, furniture } = article;
  return {
    shape,
    title,
    sections: sections.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks.map((block) => `${block.type}: ${textOf(block)}`),
    })),
    furniture: furniture.map((one) => `${one.reason}: ${one.text}`),
    quotes: attributeQuotes(article).map(
      ({ kind, speaker, parts }) =>
        `${kind}, ${nameOfSpeaker(speaker)}: ${parts.map((part) => part.text).join(' / ')}`,
    ),
  };
}

const inputs = readdirSync(root).map((name) => readFileSync(join(root, name, 'input.txt'), 'utf8'));

/** Everything but white space. */
const signsOf = (text: string): string => text.replace(/\s+/g, '');

describe('any conversation', () => {
  it('keeps every sign of its turns, in order', () => {
    for (const text of inputs.filter((one) => !/^>/m.test(one))) {
      const { title, sections, furniture } = readText(text);
      const kept = sections.flatMap(({ heading, blocks }) => [heading ?? '', ...blocks.map(textOf)]);
      if (furniture.length > 0) continue;
      expect(signsOf([title ?? '', ...kept].join(''))).toBe(signsOf(text));
    }
  });

  it('has its quotes where they say they stand', () => {
    for (const text of inputs) {
      const article = readText(text);
      for (const { parts } of attributeQuotes(article))
        for (const { block, start, end, text: words } of parts)
          expect(textAt(article, block)?.slice(start, end)).toBe(words);
    }
  });

  it('takes time in proportion to its length', () => {
    const turns = (count: number): string =>
      Array.from({ length: count }, (_, at) => `[12:${at % 60}] <ann${at % 7}> are you there?\nyes`).join(
        '\n',
      );
    const cues = (count: number): string => 'ANN\nWho is it?\n\nTOM\nI am.\n\n'.repeat(count);
    const answers = (count: number): string => 'On 3 March 2026 Ann wrote:\n> I did.\n'.repeat(count);
    for (const make of [turns, cues, answers])
      expect(growthOf((count) => readText(make(count)), [500, 4000], 16, 50)).toBeLessThan(16);
  });
});

describe('conversations', () => {
  for (const name of readdirSync(root)) {
    it(name, () => {
      const found = summarise(readFileSync(join(root, name, 'input.txt'), 'utf8'));
      const path = join(root, name, 'expected.json');
      if (process.env.UPDATE_FIXTURES) writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
      expect(
        existsSync(path),
        `${path} is missing: read what UPDATE_FIXTURES=1 writes before keeping it`,
      ).toBe(true);
      expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    });
  }
});
