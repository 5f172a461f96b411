import { beforeAll, describe, expect, test } from 'vitest';
import { type Line, layOut, loadBidi, needsBidi } from '../../src/layout/index.ts';
import { article, em, p, t } from './build.ts';
import { expectFit, textOfLine } from './invariants.ts';
import { everything } from './samples.ts';

let reorder: (line: Line) => Line;
beforeAll(async () => {
  reorder = await loadBidi();
});
const lineOf = (words: Parameters<typeof p>[0], width = 40): Line => {
  const [line] = layOut(article([{ blocks: [p(words)] }]), [], { width, speakers: 'none', facts: '' }).lines;
  if (!line) throw new Error('no line');
  return line;
};

test('is needed where a paragraph or a heading has such letters', () => {
  expect(needsBidi(article([{ blocks: [p('Peace, שלום, it said.')] }]))).toBe(true);
  expect(needsBidi(article([{ heading: 'שלום', blocks: [p('Peace.')] }]))).toBe(true);
  expect(needsBidi(article([{ heading: 'Peace', blocks: [p('Мир, 平和, “paix”.')] }]))).toBe(false);
});

describe('right to left', () => {
  test('its paragraphs stand at the right edge', () => {
    const line = lineOf('שלום', 10);
    expect(line).toMatchObject({ cells: 10, rtl: true });
    expect(textOfLine(line)).toBe('      שלום');
  });

  test('reordering turns letters, keeps words of other scripts, numbers and marks, mirrors brackets', () => {
    expect(textOfLine(reorder(lineOf('אבג (דה) abc 12', 15)))).toBe('abc 12 (הד) גבא');
    expect(textOfLine(reorder(lineOf('abc אבג def')))).toBe('abc גבא def');
    expect(textOfLine(reorder(lineOf('שָׁל', 2)))).toBe('לשָׁ');
  });

  test('a line that begins with a Latin word follows its paragraph', () => {
    const lines = layOut(article([{ blocks: [p('אבגדה abc וז')] }]), [], {
      width: 6,
      speakers: 'none',
      facts: '',
    }).lines;
    expect(lines.map((line) => textOfLine(reorder(line)))).toEqual([' הדגבא', 'זו abc']);
  });

  test('styles go where their letters go', () => {
    const line = reorder(lineOf([t('אב'), em('גד'), t('הו')], 6));
    expect(line.spans.map(({ text, emphasis }) => [text, emphasis ?? false])).toEqual([
      ['וה', false],
      ['דג', true],
      ['בא', false],
    ]);
  });

  test('other lines come back as they are; no line changes its width or letters', () => {
    const { article: whole, quotes } = everything();
    for (const width of [9, 30, 72]) {
      const layout = layOut(whole, quotes, { width, speakers: 'below', facts: '' });
      const lines = layout.lines.map(reorder);
      expectFit({ ...layout, lines });
      lines.forEach((line, index) => {
        const before = layout.lines[index];
        if (before && !/[\u0590-\u06ff]/.test(textOfLine(before))) expect(line).toBe(before);
        const letters = (one: Line) => [...textOfLine(one).replace(/[()«»]/g, '')].sort().join('');
        if (before) expect(letters(line)).toBe(letters(before));
      });
    }
  });
});
