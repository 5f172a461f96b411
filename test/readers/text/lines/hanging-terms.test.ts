import { describe, expect, test } from 'vitest';
import { splitHangingTerms } from '../../../../src/readers/text/lines/hanging-terms.ts';
import { splitLines } from '../../../../src/readers/text/lines/split.ts';

const linesOf = (text: string) => splitHangingTerms(splitLines({ text, forced: null })).lines;
/** The lines with their indentation. */
const read = (text: string): string =>
  linesOf(text)
    .map(({ text, indent }) => ' '.repeat(indent) + text)
    .join('\n');

describe('an explanation beside its term', () => {
  test.each([
    [
      'goes below it, where it goes on below itself',
      '  -q      says nothing of\n          what it does',
      '  -q\n          says nothing of\n          what it does',
    ],
    [
      'goes below it where another of the same columns does',
      '  -q      says nothing of\n          what it does\n  -v      says all',
      '  -q\n          says nothing of\n          what it does\n  -v\n          says all',
    ],
    [
      'may have a term of several words',
      '  --port NUMBER   where it listens\n                  from then on',
      '  --port NUMBER\n                  where it listens\n                  from then on',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['nothing goes on below it', '  -q      says nothing\n  -v      says all'],
    ['what follows is set in elsewhere', '  -q      says nothing of\n        what it does'],
    ['what follows has a gap as well', '  oil     twelve\n          or      more'],
    ['it is the text of an item', '  1.      the boats of\n          the harbour'],
    ['there is another gap', '  oil     12      litres a\n          week'],
    ['the line is not set in', '-q      says nothing of\n        what it does'],
    [
      'the term is longer than any',
      '  the lamp at the end of the old pier      burns at\n                                           night',
    ],
  ])('stays where %s', (_, text) => {
    expect(read(text)).toBe(text);
  });

  test('both parts say which line they are of, and where they stand in it', () => {
    const [term, first] = linesOf('  -q      says nothing of\n          what it does');
    expect(term).toMatchObject({ number: 1, raw: '  -q', end: 4 });
    expect(first).toMatchObject({ number: 1, raw: '          says nothing of', indent: 10, end: 25 });
  });
});
