import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributeQuotes, explainQuotes } from '../../src/quotes/index.ts';
import { makeArticle } from './article.ts';

const ROOT = join(import.meta.dirname, '../fixtures/quotes');

describe('explained quotes', () => {
  test('are the quotes, each with a rule where somebody is named', () => {
    for (const name of readdirSync(ROOT)) {
      const article = makeArticle(readFileSync(join(ROOT, name, 'input.txt'), 'utf8'));
      for (const indirect of [false, true]) {
        const explained = explainQuotes(article, { indirect });
        expect(explained.map(({ quote }) => quote)).toEqual(attributeQuotes(article, { indirect }));
        const unexplained = explained.filter(({ quote, rule }) => quote.speaker !== null && rule === null);
        expect(unexplained, name).toEqual([]);
      }
    }
  });

  test('name the rule that spoke', () => {
    const rulesOf = (text: string) =>
      explainQuotes(makeArticle(text), { indirect: true }).map(({ rule }) => rule);
    expect(rulesOf('“We wait for the tide,” said Ann Lee.')).toEqual(['after-inverted']);
    expect(rulesOf('“We wait for the tide,” Ann Lee said. “It comes.”')).toEqual(['after']);
    expect(rulesOf('Ann Lee said: “We wait for the tide.”')).toEqual(['before-near']);
    expect(rulesOf('Ann Lee said that the pier was “past saving”.')).toEqual(['before']);
    expect(rulesOf('According to the harbour office, nobody was hurt that day.')).toEqual([
      'indirect, according',
    ]);
    expect(rulesOf('“We wait for the tide and for nobody else at all.”')).toEqual([null]);
  });
});
