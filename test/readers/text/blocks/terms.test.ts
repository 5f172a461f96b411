import { describe, expect, test } from 'vitest';
import { findTerms } from '../../../../src/readers/text/blocks/terms.ts';
import type { TextBlock } from '../../../../src/readers/text/blocks/text-block.ts';
import { UNREAD } from '../../../../src/readers/text/reading.ts';
import { toTextBlocks } from '../../../support/text-blocks.ts';

const LAID_OUT = { ...UNREAD.breaking, laidOut: true };

/** Terms with a `=` before them, blocks with a `|` for each term they stand under. */
const read = (blocks: readonly TextBlock[], proseIndent = 0, breaking = LAID_OUT): string =>
  findTerms({ blocks, breaking, proseIndent })
    .blocks.map(({ kind, text, under = 0 }) => `${'|'.repeat(under)}${kind === 'term' ? '=' : ''}${text}`)
    .join('\n');

describe('terms', () => {
  test.each([
    [
      'stand over what is set in further',
      'lamp\n    It burns.\nAll is dark.',
      '=lamp\n|It burns.\nAll is dark.',
    ],
    [
      'have all that is set in as far',
      'lamp\n    It burns.\n\n    At night.',
      '=lamp\n|It burns.\n|At night.',
    ],
    ['follow each other', 'lamp\n  It burns.\nbell\n  It rings.', '=lamp\n|It burns.\n=bell\n|It rings.'],
    [
      'have terms below them',
      'lights\n    lamp\n        It burns.\n    Both shine.\nEnd.',
      '=lights\n|=lamp\n||It burns.\n|Both shine.\nEnd.',
    ],
    [
      'with a gap below need others',
      'lamp\n\n  It burns.\n\nbell\n\n  It rings.',
      '=lamp\n|It burns.\n=bell\n|It rings.',
    ],
    ['end together', 'lights\n    lamp\n        It burns.\nEnd.', '=lights\n|=lamp\n||It burns.\nEnd.'],
  ])('%s', (_, text, expected) => {
    expect(read(toTextBlocks(text))).toBe(expected);
  });

  test.each([
    ['a gap is below one alone', 'lamp\n\n    It burns.'],
    ['gaps are below two that are set in differently', 'lamp\n\n    It burns.\n\n bell\n\n    It rings.'],
    ['hardly anything is set in', 'lamp\n It burns.'],
    ['a sentence ends', 'This is a lamp.\n    It burns.'],
    ['colons promise what follows', 'Lamps:\n\n    It burns.\n\nBells:\n\n    It rings.'],
    ['a field has its value', 'Date: 4 March\n    It burns.'],
    ['no name is so long', `${'the lamp '.repeat(20)}\n    It burns.`],
  ])('are none where %s', (_, text) => {
    const blocks = toTextBlocks(text);
    expect(read(blocks)).toBe(blocks.map(({ text }) => text).join('\n'));
  });

  test.each([
    ['quoted', { depth: 1 }],
    ['underlined', { underline: '=' }],
    ['an item', { kind: 'item' }],
  ] as const)('are none where the block is %s', (_, change) => {
    expect(read(toTextBlocks('lamp\n    It burns.', (text) => (text === 'lamp' ? change : {})))).toBe(
      'lamp\nIt burns.',
    );
  });

  test.each(['item', 'code', 'table'] as const)('are none over a block of kind %s', (kind) => {
    expect(read(toTextBlocks('lamp\n    It burns', (text) => (text === 'lamp' ? {} : { kind })))).toBe(
      'lamp\nIt burns',
    );
  });

  test('stand where prose is set, or further in', () => {
    const blocks = toTextBlocks('LAMP\n       bell\n              It rings.');
    expect(read(blocks, 7)).toBe('LAMP\n=bell\n|It rings.');
  });

  test('are not looked for in a text that nobody laid out', () => {
    expect(read(toTextBlocks('lamp\n    It burns.'), 0, UNREAD.breaking)).toBe('lamp\nIt burns.');
  });
});
