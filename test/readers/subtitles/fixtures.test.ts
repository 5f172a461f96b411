import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributeQuotes } from '../../../src/quotes/index.ts';
import { detectFormat, explainArticle, readArticle } from '../../../src/readers/index.ts';
import { decode } from '../../../src/sources/decode.ts';
import { summarise } from '../summary.ts';

const root = join(import.meta.dirname, '../../fixtures/subtitles');

async function textOf(name: string): Promise<string> {
  const file = readdirSync(join(root, name)).find((one) => one.startsWith('input.')) ?? '';
  return (await decode(readFileSync(join(root, name, file)))).text;
}

describe('subtitles', () => {
  for (const name of readdirSync(root)) {
    it(name, async () => {
      const text = await textOf(name);
      expect(detectFormat(null, text)).toBe('subtitles');
      const article = await readArticle({ path: null, text });
      const quotes = attributeQuotes(article).map(
        ({ kind, parts, speaker }) =>
          `${kind}, ${speaker?.name ?? 'nobody'}: ${parts.map((part) => part.text)}`,
      );
      const found = { summary: summarise(article), quotes };
      const path = join(root, name, 'article.json');
      if (process.env.UPDATE_FIXTURES) writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
      expect(
        existsSync(path),
        `${path} is missing: read what UPDATE_FIXTURES=1 writes before keeping it`,
      ).toBe(true);
      expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(readFileSync(path, 'utf8')));
      const { explanations } = await explainArticle({ path: `a.${name.slice(-3)}`, text });
      expect(explanations.map((one) => one.text)).toEqual([
        'all of it',
        ...article.furniture.map((one) => one.text),
      ]);
      expect(explanations[0]?.reason).toBe(`subtitles: its name ends in .${name.slice(-3)}`);
    });
  }
});
