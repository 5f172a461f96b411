import { describe, expect, test } from 'vitest';
import { alignWords } from '../../scripts/learn-layout/alignment.ts';
import { type GoldBlock, labelLines } from '../../scripts/learn-layout/documents.ts';
import { STATED_WEIGHTS } from '../../scripts/learn-layout/stated.ts';
import { crossValidate, describeScores, type Judgeable } from '../../scripts/learn-layout/validation.ts';
import { foldOf } from '../../scripts/learning/folds.ts';
import { learn } from '../../scripts/learning/regression.ts';
import { writeWeights } from '../../scripts/learning/weights.ts';
import { CODE_WEIGHTS } from '../../src/readers/text/code/weights.ts';

describe('words are aligned', () => {
  const align = (one: string, other: string): string =>
    alignWords(one.split(' '), other.split(' ')).join(' ');
  test.each([
    ['all', 'a b c d', 'a b c d', '0 1 2 3'],
    ['but for what is only in one', 'x a b c y d e f', 'a b c d e f', '-1 0 1 2 -1 3 4 5'],
    ['but for what is only in the other', 'a b c d e f', 'a b c y d e f z', '0 1 2 4 5 6'],
    ['from anchors on, as far as they are equal', 'r r a b c r r', 'r r a b c r r', '0 1 2 3 4 5 6'],
    ['back from anchors too', 'x r r r r a b c', 'y r r r r a b c', '-1 1 2 3 4 5 6 7'],
    ['in order', 'd e f g a b c x y z', 'a b c d e f g x y z', '3 4 5 6 -1 -1 -1 7 8 9'],
    ['not by what comes again', 'x r r r r y', 'v r r r r r w', '-1 -1 -1 -1 -1 -1'],
    ['too few to tell', 'a b', 'b a', '-1 -1'],
  ])('%s', (_, one, other, expected) => {
    expect(align(one, other)).toBe(expected);
  });

  test('of long texts, each to one place, in order', () => {
    const words = Array.from({ length: 3000 }, (_, at) => `w${(at * 7919) % 500}`);
    const places = alignWords(
      words.filter((_, at) => at % 10 !== 3),
      words,
    );
    const found = [...places].filter((place) => place >= 0);
    expect(found).toEqual([...new Set(found)].sort((one, other) => one - other));
  });
});

test('a line is of the block that its first word is of', () => {
  const blocks: GoldBlock[] = [
    { type: 'heading', text: 'The Harbour' },
    { type: 'paragraph', text: 'It is old, and nobody knows who built the pier.' },
    { type: 'code', text: 'lamp.light(12)\nbell.ring()' },
  ];
  const text =
    'The Harbour\n\nIt is old, and nobody knows\nwho built the pier.\n\n    lamp.light(12)\n    {\n    bell.ring()\nPage 4';
  const labels = labelLines({ id: 'a', how: 'b', group: 'c', text, blocks });
  expect(labels).toEqual(['heading', null, 'paragraph', 'paragraph', null, 'code', null, 'code', null]);
});

test('weights are written as they are formatted', () => {
  const table = writeWeights({ 'ends with \\': 1.504, alone: -1, "it's": 0.05, none: 0.044, 'a b': 2 });
  expect(table.split('\n')).toEqual([
    "  'a b': 2,",
    '  alone: -1,',
    "  'ends with \\\\': 1.5,",
    "  'it\\'s': 0.05,",
  ]);
});

describe('learning', () => {
  const samples = Array.from({ length: 60 }, (_, at): Judgeable => {
    const positive = at % 3 === 0;
    const names = [positive ? 'sign' : 'word', at % 2 === 0 ? 'even' : 'odd'];
    return {
      names,
      positive,
      worth: 1,
      group: `g${at}`,
      kind: at < 30 ? 'one' : 'other',
      place: '',
      text: '',
    };
  });

  test('finds what tells the samples', () => {
    const weights = learn(samples);
    expect(weights['sign']).toBeGreaterThan(1);
    expect(weights['word']).toBeLessThan(-1);
    expect(Math.abs(weights['even'] ?? 9)).toBeLessThan(0.5);
  });

  test('judges each sample once, by a model of the others', () => {
    const judged = crossValidate(samples, 5);
    expect(new Set(judged.map(({ sample }) => sample))).toEqual(new Set(samples));
    expect(describeScores(judged).match(/F1 1\.000/g)).toHaveLength(3);
    // Of one group, nothing is learned but from itself.
    const alone = crossValidate(
      samples.map((sample) => ({ ...sample, group: 'g' })),
      5,
    );
    expect(alone.every(({ sum }) => sum === 0)).toBe(true);
  });

  test('parts documents evenly', () => {
    const counts = [0, 0, 0, 0, 0];
    for (let at = 0; at < 500; at++) {
      const fold = foldOf(`document ${at}`, 5, 3);
      counts[fold] = (counts[fold] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(60);
  });
});

test.each(Object.entries(STATED_WEIGHTS))('the table has the weight that is stated: %s', (name, weight) => {
  expect(CODE_WEIGHTS[name] ?? 0).toBe(weight);
});
