import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, type Quote, textAt, textInline } from '../../src/model/index.ts';
import { attributeQuotes } from '../../src/quotes/index.ts';
import { workedFor } from '../support/cpu.ts';
import { amount, seed } from '../support/torture.ts';
import { makeArticle } from './article.ts';

const ROOT = join(import.meta.dirname, '../fixtures/quotes');
const inputs = readdirSync(ROOT).map((name) => readFileSync(join(ROOT, name, 'input.txt'), 'utf8'));

/** What holds for the quotes of any article whatever, with and without indirect ones. */
function check(article: Article): void {
  const quotes = attributeQuotes(article);
  checkOrder(article, quotes);
  expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, index) => `q${index + 1}`));
  expect(attributeQuotes(article)).toEqual(quotes);
  const all = attributeQuotes(article, { indirect: true });
  checkOrder(article, all);
  expect(all.filter(({ kind }) => kind !== 'indirect')).toEqual(quotes);
  const indirect = all.filter(({ kind }) => kind === 'indirect');
  expect(indirect.map(({ id }) => id)).toEqual(indirect.map((_, index) => `i${index + 1}`));
  expect(indirect.filter(({ speaker }) => speaker === null)).toEqual([]);
}

/**
 * Parts stand where they say, in reading order, none over another; speakers have words. Without `expect`, since to ask it
 * of every part takes longer than to find them.
 */
function checkOrder(article: Article, quotes: readonly Quote[]): void {
  const blocks = [
    'title',
    'standfirst',
    ...article.sections.flatMap((section) => section.blocks.map((one) => one.id)),
  ];
  let last = -1;
  for (const quote of quotes) {
    if (quote.parts.length === 0) expect.fail(`${quote.id}: no parts`);
    for (const part of quote.parts) {
      const place = blocks.indexOf(part.block) * 1e9 + part.start;
      if (part.text === '' || place <= last)
        expect.fail(`${quote.id}: ${JSON.stringify(part)} after ${last}`);
      if (textAt(article, part.block)?.slice(part.start, part.end) !== part.text)
        expect.fail(`${quote.id}: ${JSON.stringify(part)} says what does not stand there`);
      last = place;
    }
    const headline = quote.parts[0]?.block === 'title' || quote.parts[0]?.block === 'standfirst';
    if ((quote.section === null) !== headline) expect.fail(`${quote.id}: section ${quote.section}`);
    if (quote.speaker?.mention === '' || quote.speaker?.name === '')
      expect.fail(`${quote.id}: a speaker without words`);
  }
}

/** A small generator with a seed (mulberry32), so that a failure can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  ...'“”„«»‘’\'"「」『』‚‹›,.:;!?()—–-\n ',
  ...' said Mary Holt |, she added|Tom Reed told her |“no, never” said that |, the official said|whether |Q: |A: |HOLT: |according to |the official| who |“'.split(
    '|',
  ),
  ...'> — |* |**Roe:** |sagte Anna Feld|dit-il|قال |TITLE: |STANDFIRST: |é|\ud800|👍🏽|…'.split('|'),
];

describe('whatever the article', () => {
  it('parts stand at their offsets, ids count up, twice gives the same', () => {
    for (const input of inputs) check(makeArticle(input));
  });

  it('a fixture cut anywhere still holds', () => {
    const step = amount(42, 7);
    for (const [nth, input] of inputs.entries()) {
      // From another place in each fixture, so that cuts of every kind are tried.
      for (let at = 1 + ((nth * 7) % step); at < input.length; at += step)
        check(makeArticle(input.slice(0, at)));
    }
  });

  it('random strings of marks and words never throw', () => {
    const random = randomFrom(seed(20260101));
    for (let round = 0; round < amount(700, 3000); round++) {
      let text = '';
      const length = 1 + Math.floor(random() * 40);
      for (let count = 0; count < length; count++) text += PIECES[Math.floor(random() * PIECES.length)];
      check(makeArticle(text));
    }
  });

  it('takes time in proportion to the length', () => {
    const sentence =
      '“It rained,” said Mary Holt. Tom Reed called it ‘wet’ and “cold (very)”, the official said. ';
    const shapes = [
      sentence,
      '“',
      '“a ',
      '‘workers’ ',
      '“a “b” c” ',
      'Mary ',
      'and Mary said “no” to it ',
      '("',
      'said ',
      'Mary said that ',
      ', Mary said',
    ];
    const length = amount(50_000, 150_000);
    // Linear work takes some tenths of a second at most; quadratic work would take tens of seconds and more.
    const most = amount(1300, 4000);
    for (const shape of shapes) {
      const text = shape.repeat(Math.ceil(length / shape.length));
      const article = makeArticle('');
      const section = article.sections[0];
      if (!section) throw new Error('no section');
      const long: Article = {
        ...article,
        sections: [{ ...section, blocks: [{ id: 'b1', type: 'paragraph', inlines: [textInline(text)] }] }],
      };
      const start = workedFor();
      attributeQuotes(long, { indirect: true });
      expect(workedFor() - start, shape).toBeLessThan(most);
    }
  });

  it('quotes nobody where there is nothing to quote', () => {
    expect(attributeQuotes(makeArticle(''))).toEqual([]);
    expect(attributeQuotes(makeArticle('The ferry left. It’s gone, the islanders’ spokesman said.'))).toEqual(
      [],
    );
  });
});
