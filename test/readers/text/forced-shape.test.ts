import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/model/index.ts';
import { readText } from '../../../src/readers/text/index.ts';

const HARD =
  'A title\n\nOne two three four five six seven.\nEight nine ten eleven twelve.\n\nThirteen fourteen.\n';
const blocksOf = (text: string, shape: Parameters<typeof readText>[1]): string[] =>
  readText(text, shape).sections.flatMap(({ blocks }) => blocks.map(textOf));

describe('a shape that the user says', () => {
  it('makes a block of every line, or keeps the lines of verse', () => {
    expect(blocksOf(HARD, 'lines')).toEqual([
      'One two three four five six seven.',
      'Eight nine ten eleven twelve.',
      'Thirteen fourteen.',
    ]);
    expect(blocksOf(HARD, 'verse')).toEqual([
      'One two three four five six seven.\nEight nine ten eleven twelve.',
      'Thirteen fourteen.',
    ]);
  });

  it('joins lines that nothing says were broken', () => {
    const text = 'A title\n\nOne two three four five\nSix seven eight nine ten\n\nEleven twelve thirteen\n';
    expect(blocksOf(text, null)).toHaveLength(3);
    expect(blocksOf(text, 'wrapped')).toEqual([
      'One two three four five Six seven eight nine ten',
      'Eleven twelve thirteen',
    ]);
  });

  it('takes one level of quoting off a mail, and every name for a turn', () => {
    expect(blocksOf('A title\n\n> quoted here.\n\nNot quoted here.\n', 'mail')[0]).toBe('quoted here.');
    expect(readText('A title\n\nAnn: Hello.\n\nA narrator speaks.\n', 'transcript').shape).toBe('transcript');
  });

  it('is stated as it was said', () => {
    expect(readText(HARD, 'indented').shape).toBe('indented');
  });
});
