import { describe, expect, test } from 'vitest';
import { createLineJoiner } from '../../../src/readers/text/blocks/hyphens.ts';
import { splitLines } from '../../../src/readers/text/lines/split.ts';

/** The lines of a text joined, and the words of another part of it known. */
function join(text: string, elsewhere = ''): string {
  const { lines } = splitLines({ text, forced: null });
  const known = splitLines({ text: elsewhere, forced: null }).lines;
  return createLineJoiner([...known, ...lines])(lines);
}

describe('a hyphen at a line end', () => {
  test.each([
    [
      'goes where the word stands elsewhere',
      'the repa-\nration of it',
      'One reparation.',
      'the reparation of it',
    ],
    ['stays where the compound does', 'a well-\nknown bell', 'Well-known.', 'a well-known bell'],
    ['goes in capitals', 'ASN1_DER_OVER-\nFLOW is set', 'An overflow.', 'ASN1_DER_OVERFLOW is set'],
    ['goes within a name of code', 'call exec-\nFile() now', 'execFile()', 'call execFile() now'],
    ['stays before a capital', 'an Anglo-\nSaxon ship', '', 'an Anglo-Saxon ship'],
    ['stays in a compound of many', 'the state-of-the-\nart crane', '', 'the state-of-the-art crane'],
    [
      'stays before a space that was there',
      'Haus- und Hof, Ein-\nund Ausfuhr',
      '',
      'Haus- und Hof, Ein- und Ausfuhr',
    ],
    ['goes before the end of a word', 'and the informa-\ntion came', '', 'and the information came'],
    ['goes where it is a soft one', 'the light\u00ad\nhouse road', '', 'the lighthouse road'],
    ['goes where a program set it', 'the light‐\nhouse road', '', 'the lighthouse road'],
    [
      'stays where a program set it in a compound',
      'the light‐\nhouse road',
      'A light‐house.',
      'the light‐house road',
    ],
    ['stays alone', 'it came -\nat last', '', 'it came - at last'],
    ['stays before a number', 'since COVID-\n19 came', '', 'since COVID-19 came'],
  ])('%s', (_, text, elsewhere, joined) => {
    expect(join(text, elsewhere)).toBe(joined);
  });

  test('goes or stays as the rest of the text breaks words', () => {
    const pair = 'They built a light-\nhouse of planks.';
    const whole = 'The harbour is old.\nNo one knows the har-\nbour.\n';
    const compound = 'The well-known harbour is old.\nIt is well-\nknown to all.\n';
    expect(join(pair, whole)).toBe('They built a lighthouse of planks.');
    expect(join(pair, compound)).toBe('They built a light-house of planks.');
  });
});
