import { describe, expect, test } from 'vitest';
import { glyphWidth } from '../../../../src/readers/text/lines/glyph-widths.ts';
import type { InputLine } from '../../../../src/readers/text/lines/input-line.ts';
import { extentToJoin, findMargin, findPageMargin } from '../../../../src/readers/text/lines/margin.ts';
import { splitLines } from '../../../../src/readers/text/lines/split.ts';

const PROSE = `the harbour follows the river, which is slow here and wide, and the old crane stands where it stood
before the war began; in the morning the boats come in one by one while somebody who has waited on the quay all the
night walks home without a word, and nobody asks him whom he waited for or why he will be there again in the evening
when the lamps are lit and the bell is rung, since all of them have known it for as long as they have lived in town`;

/** Takes in each word that has room, as a program does. */
function breakLines(text: string, width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
const columnsOf = (line: string): number => line.length;

const read = (lines: readonly string[]): readonly InputLine[] =>
  splitLines({ text: lines.join('\n'), forced: null }).lines;
const marginOf = (lines: readonly string[]) => {
  const all = read(lines);
  return findMargin(
    all.slice(1).flatMap((second, at) => {
      const first = all[at];
      return first ? [{ first, second }] : [];
    }),
  );
};

describe('the margin of a text', () => {
  test.each([40, 64, 72, 80, 100])('broken at %i columns', (width) => {
    const lines = breakLines(PROSE, width, columnsOf);
    const margin = marginOf(lines);
    expect(margin?.measure).toBe('columns');
    // The widest line, or the least that the next word would have made of one.
    const wouldBe = lines.slice(1).map((line, at) => `${lines[at]} ${line.split(' ')[0]}`.length);
    expect(margin?.width).toBeGreaterThanOrEqual(Math.max(...lines.slice(0, -1).map(columnsOf)));
    expect(margin?.width).toBeLessThan(Math.min(...wouldBe));
  });

  test.each([50, 60])('of a page %i letters wide', (width) => {
    const lines = breakLines(PROSE, width, (line) => glyphWidth(line));
    const margin = marginOf(lines);
    expect(margin?.measure).toBe('glyphs');
    expect(Math.abs((margin?.width ?? 0) / width - 1)).toBeLessThan(0.06);
  });

  test('counts what stands before the lines', () => {
    const lines = breakLines(PROSE, 60, columnsOf);
    const set = marginOf(lines.map((line) => `       ${line}`));
    expect(set?.width).toBe((marginOf(lines)?.width ?? 0) + 7);
    const page = breakLines(PROSE, 60, (line) => glyphWidth(line));
    const setOnPage = marginOf(page.map((line) => `        ${line}`));
    expect(Math.abs((setOnPage?.width ?? 0) - (marginOf(page)?.width ?? 0) - 4)).toBeLessThan(1);
  });

  test.each([
    [
      'sentences, each on its line',
      PROSE.split(/[,;]\s/).map((line) => `${line[0]?.toUpperCase()}${line.slice(1)}.`),
    ],
    [
      'lines that end anywhere',
      PROSE.split(/\s+/).flatMap((word, at) => (at % 7 === 0 ? [word.repeat(1 + (at % 4) * 5)] : [])),
    ],
    ['columns', ['oil        twelve', 'wicks      forty', 'bells      three', 'ropes      nine']],
    ['lines with wide gaps', breakLines(PROSE, 60, columnsOf).map((line) => line.replace(' ', '     '))],
    ['a single pair', ['the harbour', 'is old']],
  ])('is not there in %s', (_, lines) => {
    expect(marginOf(lines)).toBeNull();
  });
});

describe('the margin of pages', () => {
  test('is what nearly all wide lines keep to', () => {
    const lines = read(breakLines(PROSE, 60, (line) => glyphWidth(line)));
    const margin = findPageMargin([...lines, ...read(['A heading', 'Another'])]);
    expect(margin?.measure).toBe('glyphs');
    expect(Math.abs((margin?.width ?? 0) / 60 - 1)).toBeLessThan(0.06);
  });

  test('is not there where few lines are wide', () => {
    const [one = '', other = ''] = breakLines(PROSE, 60, columnsOf);
    expect(findPageMargin(read([one, other, 'the harbour', 'the pier']))).toBeNull();
  });
});

describe('widths', () => {
  test('an i is narrower than an m, an ideograph wider than both', () => {
    expect(glyphWidth('i')).toBeLessThan(glyphWidth('m'));
    expect(glyphWidth('港')).toBeGreaterThan(glyphWidth('m'));
    expect(glyphWidth('lamp bell', 5)).toBe(glyphWidth('bell'));
  });

  test.each([
    ['columns', 'the old', 'crane stands', 'the old crane'.length],
    ['glyphs', 'the old', 'crane stands', glyphWidth('the old') + 0.5 + glyphWidth('crane')],
    ['glyphs', 'the old', 'crane', glyphWidth('the old') + 0.5 + glyphWidth('crane')],
    ['glyphs', '古い港', '町の川', glyphWidth('古い港') + 0.5 + glyphWidth('町')],
  ] as const)('a line with the next word, in %s: %s', (measure, one, other, expected) => {
    const [first, second] = read([one, other]);
    if (!first || !second) throw new Error('two lines');
    expect(extentToJoin(first, second, measure)).toBeCloseTo(expected);
  });
});
