import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/index.ts';
import { attributeQuotes, withLanguage } from '../../src/quotes/index.ts';
import { makeArticle } from './article.ts';

const ROOT = join(import.meta.dirname, '../fixtures/quotes');

/** A quote in a line or two, so that a person can read what is expected. */
function brief(quote: Quote): unknown {
  return {
    kind: quote.kind,
    parts: quote.parts.map((part) => `${part.block}: ${part.text}`),
    speaker: quote.speaker,
    certainty: quote.certainty,
    cue: quote.cue,
    section: quote.section,
  };
}

describe('quotes of the fixtures', () => {
  for (const name of readdirSync(ROOT).sort()) {
    it(name, async () => {
      const article = await withLanguage(makeArticle(readFileSync(join(ROOT, name, 'input.txt'), 'utf8')));
      const got = `${JSON.stringify(attributeQuotes(article, { indirect: name.startsWith('indirect') }).map(brief), null, 1)}\n`;
      const file = join(ROOT, name, 'quotes.json');
      if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, got);
      expect(
        existsSync(file),
        `${file} is missing; write it, or set UPDATE_FIXTURES=1 and read what comes`,
      ).toBe(true);
      expect(JSON.parse(got)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    });
  }
});
