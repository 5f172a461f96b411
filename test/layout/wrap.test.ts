import { describe, expect, test } from 'vitest';
import { nextCut, nextLine } from '../../src/layout/wrap.ts';
import { workedFor } from '../support/cpu.ts';

function wrap(text: string, width: number, next = nextLine): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    const line = next(text, at, width);
    lines.push(text.slice(line.start, line.end));
    expect(line.next).toBeGreaterThan(at);
    at = line.next;
  }
  return lines;
}

describe('lines end', () => {
  test.each<[string, string, number, string[]]>([
    ['at spaces, filling the line', 'aa bb cc dd', 5, ['aa bb', 'cc dd']],
    ['exactly at the edge', 'aaaaa bbbbb', 5, ['aaaaa', 'bbbbb']],
    ['at a line feed, keeping empty lines', 'a\n\nb', 9, ['a', '', 'b']],
    ['without the spaces around a line feed', 'a  \nb', 9, ['a', 'b']],
    ['after a hyphen between letters', 'a well-known man', 7, ['a well-', 'known', 'man']],
    ['not inside numbers', 'in 2019-2020 it', 8, ['in', '2019-202', '0 it']],
    ['after a dash between letters', 'word—another', 8, ['word—', 'another']],
    ['not before a spaced dash', 'it rains — today', 9, ['it', 'rains —', 'today']],
    ['not before a French mark', 'mais oui ! dit', 8, ['mais', 'oui !', 'dit']],
    ['not after an opening guillemet', 'dit « oui » bas', 6, ['dit', '« oui', '» bas']],
    ['inside a word that is longer than a line', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    [
      'at the slash of a long address',
      'https://a.example/path/more',
      12,
      ['https://', 'a.example/', 'path/more'],
    ],
    ['at no slash of a word that fits', 'this and/or that', 9, ['this', 'and/or', 'that']],
    ['between ideographs', '漢字漢字', 4, ['漢字', '漢字']],
    ['before the edge that a wide one would straddle', 'a漢字', 2, ['a', '漢', '字']],
    ['not before a full stop', '漢字漢。', 6, ['漢字', '漢。']],
    ['not after an opening bracket', '漢字「漢」', 6, ['漢字', '「漢」']],
    ['at no point inside Hangul words', '한국어 문장', 8, ['한국어', '문장']],
    ['keeping an indent', '  a b', 4, ['  a', 'b']],
  ])('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('code is cut at the edge alone, spaces and all', () => {
    expect(wrap('a  b\n\n  cd', 3, nextCut)).toEqual(['a  ', 'b', '', '  c', 'd']);
    expect(wrap('abc\nd', 3, nextCut)).toEqual(['abc', 'd']);
  });
});

describe('no text is slow', () => {
  test.each([
    ['words', 'word '.repeat(400_000)],
    ['no spaces', 'x'.repeat(400_000)],
    ['marks that stay with their word', '! '.repeat(200_000)],
    ['spaces', `a${' '.repeat(400_000)}b`],
    ['line feeds', '\n'.repeat(400_000)],
    ['hyphens', 'a-'.repeat(200_000)],
    ['slashes', '/'.repeat(400_000)],
    ['no-break spaces', 'a\u00a0'.repeat(200_000)],
  ])('%s', (_, text) => {
    const began = workedFor();
    for (let at = 0; at < text.length; ) at = nextLine(text, at, 40).next;
    // A quadratic walk of these takes minutes; this takes some milliseconds.
    expect(workedFor() - began).toBeLessThan(3000);
  });
});
