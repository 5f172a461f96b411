import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/quotes/index.ts';
import { growthOf } from '../support/cpu.ts';

const split = (text: string, lang: string | null = 'en') =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test('end at their marks, with what closes them, and not at short words, times and numbers', () => {
    expect(split('Dr. Ahn came at 5.30 p.m. yesterday. She left (early!). The U.S. team stayed…')).toEqual([
      'Dr. Ahn came at 5.30 p.m. yesterday.',
      'She left (early!).',
      'The U.S. team stayed…',
    ]);
  });

  test('end within quotations, and go on after a question that is asked there', () => {
    expect(split('“It rained. We went home,” she said. “Why?” he asked. “Nobody knows.”')).toEqual([
      '“It rained.',
      'We went home,” she said.',
      '“Why?” he asked.',
      '“Nobody knows.”',
    ]);
  });

  test('begin with the place of a dispatch', () => {
    expect(split('BAGHDAD, July 27 (Reuters) — It was quiet. Few came.')).toEqual([
      'BAGHDAD, July 27 (Reuters) — It was quiet.',
      'Few came.',
    ]);
  });

  test('are told in other languages', () => {
    expect(split('Am 3. Mai kam er z. B. nach Wien. Dort blieb er.', 'de')).toEqual([
      'Am 3. Mai kam er z. B. nach Wien.',
      'Dort blieb er.',
    ]);
    expect(split('今日は雨です。明日は晴れます。', 'ja')).toEqual(['今日は雨です。', '明日は晴れます。']);
    expect(split('ماذا قال؟ لا أحد يعرف.', 'ar')).toEqual(['ماذا قال؟', 'لا أحد يعرف.']);
  });

  test.each(['a. ', '. ', '“', '“a.” ', 'a', '!a', '(', '— a. '])(
    'of %j lose no letter, and take time by length',
    (unit) => {
      const textOf = (size: number) => unit.repeat(size);
      const text = textOf(3000);
      expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(growthOf((size) => split(textOf(size)), [5000, 40_000], 16, 30)).toBeLessThan(16);
    },
  );
});
