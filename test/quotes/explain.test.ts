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
    expect(rulesOf('Ann Lee said that the pier was “past saving”.')).toEqual(['before-named']);
    expect(rulesOf('According to the harbour office, nobody was hurt that day.')).toEqual([
      'indirect, according',
    ]);
    expect(rulesOf('“We wait for the tide and for nobody else at all.”')).toEqual([null]);
  });

  test('have the sentence that they stand in', () => {
    const sentencesOf = (text: string) =>
      explainQuotes(makeArticle(text), { indirect: true }).map(({ sentence }) => sentence);
    expect(
      sentencesOf(
        'It rained. “We wait for the tide,” Ann Lee said. Dr. Moor called it “past saving”, and left. So did we.',
      ),
    ).toEqual(['“We wait for the tide,” Ann Lee said.', 'Dr. Moor called it “past saving”, and left.']);
    // A quote of two parts has the sentences of both.
    expect(sentencesOf('It rained. “We wait,” Ann Lee said. “It comes.” Nobody came.')).toEqual([
      '“We wait,” Ann Lee said. “It comes.”',
    ]);
    expect(sentencesOf('It rained. Ann Lee said that the pier had been past saving. Nobody came.')).toEqual([
      'Ann Lee said that the pier had been past saving.',
    ]);
    expect(sentencesOf('> We wait for the tide.\n\nIt rained.')).toEqual(['We wait for the tide.']);
  });

  test('of a line without an end have what is near, however many there are', () => {
    const many = 'the tide “is coming soon” and '.repeat(20_000);
    const explained = explainQuotes(makeArticle(many));
    const sizes = explained.map(({ sentence }) => sentence.length);
    expect(Math.max(0, ...sizes)).toBeLessThan(2100);
  });
});
