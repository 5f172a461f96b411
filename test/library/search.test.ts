import { describe, expect, test } from 'vitest';
import {
  addSegment,
  countTerms,
  type LibraryFile,
  Searcher,
  type SearchIndex,
  SegmentBuilder,
  termsIn,
} from '../../src/library/index.ts';

const file = (name: string, changed = 1): LibraryFile => ({ name, size: 1, changed });
const EMPTY: SearchIndex = { folder: '/', segments: [] };
const withTexts = (
  index: SearchIndex,
  texts: Readonly<Record<string, string>>,
  files: readonly LibraryFile[],
  changed = 1,
) => {
  const builder = new SegmentBuilder();
  for (const [name, text] of Object.entries(texts)) builder.add(file(name, changed), countTerms('', [text]));
  return addSegment(index, builder.build(), files);
};
const namesOf = (index: SearchIndex, files: readonly LibraryFile[], words: string) =>
  new Searcher(index, files).find(words).map(({ name }) => name);

describe('terms', () => {
  test.each([
    ['fog over the pier', ['fog', 'over', 'the', 'pier']],
    ["it's 10,5 – no", ['it', 's', '10', '5', 'no']],
    ['無人駅の', ['無人', '人駅', '駅の']],
    ['駅', ['駅']],
    ['', []],
  ])('of %s', (text, terms) => {
    expect([...termsIn(text)]).toEqual(terms);
  });
});

describe('an index', () => {
  const files = ['a', 'b', 'c'].map((name) => file(name));
  const index = withTexts(EMPTY, { a: 'fog fog fog pier', b: 'fog tide boats', c: 'tides 無人駅' }, files);

  test.each([
    ['fog', ['a', 'b']],
    ['boat', ['b']],
    ['tide', ['b', 'c']],
    ['tide fog', ['b']],
    ['fog zebra', []],
    ['人駅', ['c']],
    ['ide', []],
    ['', []],
  ])('finds %s', (words, names) => {
    expect(namesOf(index, files, words)).toEqual(names);
  });

  test('passes over files that have changed or are gone, and knows them anew', () => {
    const now = [file('a', 2), file('b')];
    expect(namesOf(index, now, 'fog')).toEqual(['b']);
    const mended = withTexts(index, { a: 'fog once more, and a gull' }, now, 2);
    expect(namesOf(mended, now, 'fog')).toEqual(['a', 'b']);
    expect(namesOf(mended, now, 'pier')).toEqual([]);
  });

  test('of many segments becomes one, and finds the same', () => {
    const all = Array.from({ length: 40 }, (_, at) => file(`f${String(at).padStart(2, '0')}`));
    let many = EMPTY;
    for (const { name } of all) many = withTexts(many, { [name]: `fog ${name} pier` }, all);
    expect(many.segments.length).toBeLessThanOrEqual(12);
    expect(namesOf(many, all, 'fog pier')).toEqual(all.map(({ name }) => name));
    expect(namesOf(many, all, 'f17')).toEqual(['f17']);
  });

  test('that is broken finds less, and does not throw', () => {
    const [segment] = index.segments;
    if (!segment) throw new Error('none');
    for (const broken of [
      { ...segment, postings: '' },
      { ...segment, postings: '////////' },
      { ...segment, ends: '' },
      { ...segment, files: [] },
    ])
      expect(namesOf({ ...index, segments: [broken] }, files, 'fog').length).toBeLessThanOrEqual(2);
  });
});
