import { describe, expect, test } from 'vitest';
import { runPlainly } from '../../../src/model/index.ts';
import { Folding } from '../../../src/ui/search/folding.ts';
import { type Answer, Matches } from '../../../src/ui/search/matches.ts';
import { WordScanner } from '../../../src/ui/search/scanner.ts';
import type { SearchedTexts } from '../../../src/ui/search/searched-texts.ts';
import { compilePattern, PatternScanner, patternIn } from '../../../src/ui/search/typed-pattern.ts';
import { createRandom } from '../../support/random.ts';

const textsOf = (...texts: string[]): SearchedTexts => ({
  list: texts.map((text, at) => ({ block: `b${at}`, text })),
  indexes: new Map(texts.map((_, at) => [`b${at}`, [at]])),
});
const matchesIn = (texts: SearchedTexts, wanted: string, from = 'b0') =>
  new Matches(texts, new WordScanner(wanted, new Folding(false)), { block: from, offset: 0 }, runPlainly);
const show = (answer: Answer) => (typeof answer === 'string' ? answer : `${answer.text}:${answer.start}`);
const AGES = 1e6;

describe('matches of an article', () => {
  const texts = textsOf('weir and weir', 'nothing', 'a weir', '');

  test('follow each other round the article, both ways', () => {
    const matches = matchesIn(texts, 'weir', 'b2');
    expect(show(matches.next({ text: 2, offset: 0 }, AGES))).toBe('2:2');
    expect(show(matches.next({ text: 2, offset: 3 }, AGES))).toBe('0:0');
    expect(show(matches.next({ text: 0, offset: 1 }, AGES))).toBe('0:9');
    expect(show(matches.previous({ text: 0, offset: 0 }, AGES))).toBe('2:2');
    expect(show(matches.previous({ text: 2, offset: 2 }, AGES))).toBe('0:9');
  });

  test('have their number once all are known', () => {
    const matches = matchesIn(texts, 'weir', 'b2');
    const first = matches.next({ text: 2, offset: 0 }, AGES);
    if (typeof first === 'string') throw new Error(first);
    expect(matches.ordinalOf(first)).toBeNull();
    expect(matches.advance(AGES)).toBe(true);
    expect([matches.ordinalOf(first), matches.total]).toEqual([3, 3]);
  });

  test('are none where there are none, and not known where there was no time', () => {
    expect(matchesIn(texts, 'mill').next({ text: 0, offset: 0 }, AGES)).toBe('none');
    expect(matchesIn(texts, 'mill').previous({ text: 1, offset: 0 }, AGES)).toBe('none');
    expect(matchesIn(texts, 'mill').next({ text: 0, offset: 0 }, -1)).toBe('pending');
  });

  test('in sight are those that touch a range', () => {
    const matches = matchesIn(texts, 'weir');
    matches.advance(AGES);
    const within = (from: number, to: number) =>
      [...matches.within('b0', from, to)].flatMap((one) => one.matches.map(({ start }) => start));
    expect(within(0, 13)).toEqual([0, 9]);
    expect(within(2, 9)).toEqual([0]);
    expect(within(4, 10)).toEqual([9]);
    expect(within(4, 9)).toEqual([]);
  });

  test('whatever texts and place, all are gone through in order', () => {
    const { below, pick } = createRandom(3);
    for (let run = 0; run < 300; run++) {
      const many = Array.from({ length: 1 + below(6) }, () =>
        Array.from({ length: below(9) }, () => pick(['ab', 'a', 'b ', 'x'])).join(''),
      );
      const all = many.flatMap((text, at) => [...text.matchAll(/ab/g)].map(({ index }) => `${at}:${index}`));
      const matches = matchesIn(textsOf(...many), 'ab', `b${below(many.length)}`);
      let place = { text: 0, offset: 0 };
      const seen: string[] = [];
      for (let step = 0; step < all.length; step++) {
        const found = matches.next(place, AGES);
        seen.push(show(found));
        if (typeof found !== 'string') place = { text: found.text, offset: found.start + 1 };
      }
      expect(seen, many.join('|')).toEqual(all);
    }
  });
});

describe('a regular expression', () => {
  const find = (source: string, text: string) => {
    const pattern = compilePattern(source);
    const found: string[] = [];
    if (pattern) {
      const scanner = new PatternScanner(pattern);
      for (let at = 0; at < text.length; )
        at = scanner.scan(text, at, at + 4, (start, end) => found.push(text.slice(start, end)));
    }
    return found;
  };

  test('is what begins with its sign', () => {
    expect(patternIn('\\vw.ir')).toBe('w.ir');
    expect(patternIn('w.ir')).toBeNull();
  });

  test.each([
    ['w[aeiou]ir', 'Weir, wair, wxir', ['Weir', 'wair']],
    ['Weir|\\Sill', 'Weir weir mill', ['Weir', 'mill']],
    ['\\bm\\w+\\b', 'Mill', ['Mill']],
    ['^a', 'a\na ba', ['a', 'a']],
    ['x*', 'axxb👍x', ['xx', 'x']],
    ['\\p{Lu}+', 'abCDe', ['CD']],
    ['a\\-b', 'a-b', ['a-b']],
  ])('%s in %s', (source, text, found) => {
    expect(find(source, text)).toEqual(found);
  });

  test.each(['(', '[a', '*', 'a{2,1}'])('%s is none yet', (source) => {
    expect(compilePattern(source)).toBeNull();
  });
});
