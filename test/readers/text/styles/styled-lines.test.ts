import { describe, expect, it, test } from 'vitest';
import { textOf } from '../../../../src/model/index.ts';
import { readBare } from '../../../../src/readers/index.ts';
import { createStyleReader } from '../../../../src/readers/text/article/style-reader.ts';
import { readText } from '../../../../src/readers/text/index.ts';
import { splitLines } from '../../../../src/readers/text/lines/split.ts';
import { styleOfLine, takeStyles } from '../../../../src/readers/text/styles/styled-lines.ts';
import { marksOf } from './marks.ts';

const bold = (words: string): string => `\x1b[1m${words}\x1b[m`;

describe('the style of a line', () => {
  test.each([
    ['N\bNA\bAM\bME\bE', 'bold'],
    ['  S\bSE\bEE\bE A\bAL\bL', 'bold'],
    [`${bold('one')} ${bold('two')}`, 'bold'],
    ['_\bo_\bn_\be', 'underlined'],
    ['_\bo\bo_\bn\bn', 'bold'],
    [`${bold('one')} two`, null],
    ['\x1b[31mone\x1b[m', null],
    ['one', null],
    ['', null],
  ])('%j: %s', (line, style) => {
    expect(styleOfLine(takeStyles({ text: `a\n${line}\nb` }).styles, 2)).toBe(style);
  });

  it('is that of the line which has the number later', () => {
    for (const before of [
      'one\u2028two\n',
      'in\u00ad\n  one\ntwo\n',
      'one\ftwo\n\n',
      'a\u00ad\x1b[m\nb\nc\n',
    ]) {
      const { text, styles } = takeStyles({ text: `${before}${bold('three')}\nfour` });
      const { lines } = splitLines({ text, forced: null });
      const numbers = lines.filter((line) => styleOfLine(styles, line.number) === 'bold');
      expect(
        numbers.map((line) => line.text),
        JSON.stringify(before),
      ).toEqual(['three']);
    }
  });
});

describe('the looks of words', () => {
  it('are found again whatever was taken off or joined', () => {
    const text = `A title

> > ${bold('Quoted')} words here.

- ${bold('-')}x is an option
- [x] ${bold('x')} marks the spot

[1] A ${bold('note')}, to which [1] refers.
`;
    expect(marksOf(readText(text))).toEqual(['strong: Quoted', 'strong: -', 'strong: x', 'strong: note']);
  });

  it('are known of what keeps its lines', () => {
    const { text, styles } = takeStyles({ text: `a\n\n  if (${bold('x')})\n\t\x1b[31mbreak;\x1b[m\n` });
    const { lines } = splitLines({ text, forced: null });
    const code = 'if (x)\n\tbreak;';
    expect(createStyleReader(lines, styles).from(3)?.ranges(code)).toEqual([
      { start: 4, end: 5, strong: true },
      { start: 8, end: 14, color: 'red' },
    ]);
    expect(createStyleReader(lines, { lines: new Map(), links: [] }).from(3)).toBeNull();
  });

  it('end where words are nowhere to be found, and go on after them', () => {
    const { text, styles } = takeStyles({ text: `${bold('one')} two ${bold('three')}` });
    const { lines } = splitLines({ text, forced: null });
    expect(createStyleReader(lines, styles).from(1)?.ranges('one 5678 three')).toEqual([
      { start: 0, end: 3, strong: true },
      { start: 9, end: 14, strong: true },
    ]);
  });
});

it('leaves the words alone of what is too much to read', async () => {
  const article = await readBare({ path: null, text: `N\bNo ${bold('one')}\x1b[2J` }, {}, 'why');
  expect(article.sections[0]?.blocks.map(textOf)).toEqual(['No one␛[2J']);
});
