import { describe, expect, test } from 'vitest';
import { Folding, hasCapital } from '../../../src/ui/search/folding.ts';
import { WordScanner } from '../../../src/ui/search/scanner.ts';
import { createRandom } from '../../support/random.ts';

/** What is found of some words in a text, in pieces of so many characters. */
function find(wanted: string, text: string, piece = text.length + 1): string[] {
  return rangesOf(wanted, text, piece).map(([start, end]) => text.slice(start, end));
}

function rangesOf(wanted: string, text: string, piece = text.length + 1): [number, number][] {
  const scanner = new WordScanner(wanted, new Folding(hasCapital(wanted)));
  const found: [number, number][] = [];
  for (let at = 0; at < text.length; )
    at = scanner.scan(text, at, at + piece, (start, end) => found.push([start, end]));
  return found;
}

describe('what is typed plainly is found however it is written', () => {
  test.each([
    ['cafe', 'A Café, a CAFE\u0301 and a cafè', ['Café', 'CAFE\u0301', 'cafè']],
    ['strasse', 'Straße', ['Straße']],
    ['aerosol', 'ærosol', ['ærosol']],
    ['lodz', 'Łódź', ['Łódź']],
    ['office', 'the oﬃce', ['oﬃce']],
    ['istanbul', 'İstanbul, ISTANBUL', ['İstanbul', 'ISTANBUL']],
    ["don't", 'don’t, don‘t, don´t', ['don’t', 'don‘t', 'don´t']],
    ['"no"', '“no” „no“ «no»', ['“no”', '„no“', '«no»']],
    ['a-b', 'a–b a—b a‑b a−b', ['a–b', 'a—b', 'a‑b', 'a−b']],
    ['wait...', 'Wait…', ['Wait…']],
    ['10 km', '10\u00a0km 10\u202fkm 10\nkm 10   km', ['10\u00a0km', '10\u202fkm', '10\nkm', '10   km']],
    ['hyphen', 'hy\u00adphen', ['hy\u00adphen']],
    ['שלום', 'שָׁלוֹם', ['שָׁלוֹם']],
    ['كتاب', 'كِتَابٌ كــتاب', ['كِتَابٌ', 'كــتاب']],
    ['احمد', 'أحمد', ['أحمد']],
    ['می‌خواهم', 'میخواهم', ['میخواهم']],
    ['οδος', 'ὁδός ΟΔΟΣ', ['ὁδός', 'ΟΔΟΣ']],
    ['еж', 'Ёж', ['Ёж']],
    ['abc', 'ＡＢＣ', ['ＡＢＣ']],
    ['👍🏽 ok', 'so 👍🏽 OK', ['👍🏽 OK']],
  ])('%s in %s', (wanted, text, found) => {
    expect(find(wanted, text)).toEqual(found);
  });

  test.each([
    ['what is no accent makes another letter: Devanagari', 'कि', 'की'],
    ['voiced kana', 'か', 'が'],
    ['part of a syllable of Hangul', '하', '한'],
    ['a word over another', 'mill pond', 'millpond'],
    ['an accent alone', '\u0301', 'e\u0301'],
    ['more than there is', 'weirs', 'weir'],
  ])('%s', (_, wanted, text) => {
    expect(find(wanted, text)).toEqual([]);
  });

  test('capitals count where one is typed', () => {
    expect(find('mill', 'Mill MILL mill')).toEqual(['Mill', 'MILL', 'mill']);
    expect(find('Mill', 'Mill MILL mill Míll')).toEqual(['Mill', 'Míll']);
  });

  test('matches do not overlap, and one letter that is several is found once', () => {
    expect(rangesOf('aa', 'aaaaa')).toEqual([
      [0, 2],
      [2, 4],
    ]);
    expect(rangesOf('.', 'a…')).toEqual([[1, 2]]);
    expect(rangesOf('s', 'ß')).toEqual([[0, 1]]);
  });
});

const PIECES = [
  'a',
  'b',
  'A',
  'é',
  'e\u0301',
  ' ',
  '  ',
  '\n',
  '…',
  '.',
  'ß',
  's',
  '-',
  '—',
  '“',
  '"',
  '👍',
  'שָׁ',
  'ש',
  '\u00ad',
];

test('as a search through the folded text would find them, in pieces of any size', () => {
  const { below, pick } = createRandom(7);
  const many = (most: number) => Array.from({ length: 1 + below(most) }, () => pick(PIECES)).join('');
  let hits = 0;
  for (let run = 0; run < 4000; run++) {
    const [wanted, text] = [many(3), many(30)];
    const found = rangesOf(wanted, text);
    hits += found.length;
    expect(rangesOf(wanted, text, 1 + (run % 5)), JSON.stringify([wanted, text])).toEqual(found);
    const folding = new Folding(hasCapital(wanted));
    const fold = (words: string) => {
      const folded = [...words].map((one) => folding.foldPoint(one.codePointAt(0) ?? 0)).join('');
      return folded.replace(/ +/g, ' ');
    };
    const needle = fold(wanted);
    expect(found.length > 0, JSON.stringify([wanted, text])).toBe(
      needle !== '' && fold(text).includes(needle),
    );
    let last = 0;
    for (const [start, end] of found) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(fold(text.slice(start, end)), JSON.stringify([wanted, text])).toContain(needle);
      last = end;
    }
  }
  expect(hits).toBeGreaterThan(500);
});

test('takes what a text’s length is worth, whatever repeats', () => {
  const text = 'a'.repeat(2_000_000);
  const before = process.cpuUsage();
  expect(rangesOf(`${'a'.repeat(199)}b`, text)).toEqual([]);
  expect(rangesOf('e', `e${'\u0301'.repeat(500_000)}`)).toEqual([[0, 500_001]]);
  expect(rangesOf(' b', ' '.repeat(1_000_000))).toEqual([]);
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(1000);
});
