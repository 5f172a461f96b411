import { describe, expect, test } from 'vitest';
import {
  findConventions,
  isChapterNumber,
  isChapterTitle,
} from '../../../../src/readers/text/headings/conventions.ts';
import { toTextBlocks } from '../../../support/text-blocks.ts';

/** The texts of the headings. */
function find(text: string, isBroken = true): string[] {
  const blocks = toTextBlocks(text);
  const found = findConventions(blocks, isBroken);
  return blocks.filter((_, at) => found.has(at)).map((block) => block.text);
}

describe('chapters', () => {
  test.each([
    [
      'roman numbers',
      'CHAPTER I.\n\nIt was dark.\n\nCHAPTER II.\n\nIt was light.',
      ['CHAPTER I.', 'CHAPTER II.'],
    ],
    [
      'words and titles',
      'Part One: The Flood\n\nIt rose.\n\nPart Two: The Ebb\n\nIt fell.',
      ['Part One: The Flood', 'Part Two: The Ebb'],
    ],
    ['other languages', 'Kapitel 1\n\nEs war.\n\nГлава 2\n\nБыло.', ['Kapitel 1', 'Глава 2']],
  ])('are headings: %s', (_, text, expected) => {
    expect(find(text, false)).toEqual(expected);
  });

  test.each([
    ['one alone', 'CHAPTER I.\n\nIt was dark.'],
    ['lines within a paragraph', 'Part one\nwas dark.\n\nPart two\nwas light.'],
    ['words that only begin so', 'Part of it\n\nIt rose.\n\nPart of all\n\nIt fell.'],
    ['numbers that are part of a word', 'Part once\n\nIt rose.\n\nPart tender\n\nIt fell.'],
    ['lines that go on', 'Part one,\n\nIt rose.\n\nPart two,\n\nIt fell.'],
    ['sentences', 'Part one was dark. It rained.\n\nSo.\n\nPart two was light. It shone.\n\nSo.'],
  ])('are none: %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('an outline', () => {
  const OUTLINE = '1 Lamps\n\n   They burn.\n\n1.1 Oil\n\n   It is dear.\n\n2 Bells\n\n   They ring.';
  test('is of headings, numbered in a row', () => {
    expect(find(OUTLINE)).toEqual(['1 Lamps', '1.1 Oil', '2 Bells']);
  });

  test.each([
    ['where every line is a block', OUTLINE, false],
    ['that begins anywhere', OUTLINE.replace('1 L', '4 L').replace('1.1', '4.1').replace('2 ', '5 '), true],
    ['of one number', '1 Lamps\n\n   They burn.', true],
    ['of sentences', '1 Lamps burn.\n\n   So.\n\n2 Bells ring.\n\n   So.', true],
    ['of amounts', '1 lamp\n\n   It burns.\n\n2 bells\n\n   They ring.', true],
    ['over short lines', '1 Lamps\n\nBright\n\n2 Bells\n\nLoud', true],
  ])('is none %s', (_, text, isBroken) => {
    expect(find(text, isBroken)).toEqual([]);
  });

  test('leaves out what is out of the row', () => {
    const rest = '1789 Nets\n\n   So.\n\n7 Sails\n\n   So.\n\n1.2 Wicks\n\n   So.';
    expect(find(`${OUTLINE}\n\n${rest}`)).toEqual(['1 Lamps', '1.1 Oil', '2 Bells']);
  });
});

test.each([
  ['commit 3f786850e387550fdab836ed7e6dc881de23001b', true],
  ['commit 3f78685 (HEAD -> harbour, tag: v2)', true],
  ['commit to the harbour', false],
])('a line over a change: %s', (line, expected) => {
  expect(find(`${line}\n\nLight the lamp`)).toEqual(expected ? [line] : []);
});

test.each([
  ['CHAPTER IV.', true],
  ['Kapitel 3', true],
  ['Part Two:', true],
  ['Chapter IV. The Flood', false],
  ['Chapter', false],
  ['The 3', false],
])('a chapter’s number and nothing else: %s', (text, expected) => {
  expect(isChapterNumber(text)).toBe(expected);
});

test.each([
  ['THE LAMP IS LIT.', 'It was dark.', true],
  ['The Lamp', 'It was dark.', true],
  ['The lamp was lit.', 'It was dark.', false],
  ['the lamp', 'It was dark.', false],
  [`The lamp ${'and the bell '.repeat(5)}`, 'It was dark.', false],
  ['The Lamp', '', false],
])('a title under it: %s', (title, below, expected) => {
  const [block, next] = toTextBlocks(`${title}\n\n${below}`);
  if (!block) throw new Error('a title');
  expect(isChapterTitle(block, next)).toBe(expected);
});
