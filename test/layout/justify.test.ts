import { describe, expect, test } from 'vitest';
import { cellsOf, type Hyphenate, type Layout, layOut, loadHyphenation } from '../../src/layout/index.ts';
import { loadText } from '../support/articles.ts';

const PROSE =
  'The representatives of the association considered extraordinarily complicated recommendations concerning ' +
  'international responsibilities, and nevertheless arrived at an understanding that “administrative” and ' +
  '*constitutional* questions deserve `no  code` consideration without interruption for the foreseeable future. ';

async function set(
  text: string,
  width: number,
  name = 'a.md',
): Promise<{ plain: Layout; even: Layout; hyphenate: Hyphenate | null }> {
  const { article, quotes } = await loadText(text, name);
  const options = { width, speakers: 'none', facts: '' } as const;
  const hyphenate = await loadHyphenation(article);
  return {
    plain: layOut(article, quotes, options),
    even: layOut(article, quotes, { ...options, justify: { hyphenate } }),
    hyphenate,
  };
}

const textOf = ({ lines }: Layout) => lines.map(({ spans }) => spans.map(({ text }) => text).join(''));
/** The words of a layout: hyphens that are not in the text go, and with them the end of their line. */
const wordsOf = ({ lines }: Layout) =>
  lines
    .map(({ spans }) => {
      const text = spans.map(({ text, added }) => (added ? '' : text)).join('');
      return spans.some(({ added }) => added) ? text.trimStart() : `${text.trimStart()} `;
    })
    .join('')
    .split(/\s+/)
    .filter((word) => word !== '');

describe('text set to both edges', () => {
  test.each([20, 24, 33, 40, 60, 72, 100])(
    'of %i cells keeps every word, fits, and is even',
    async (width) => {
      const { plain, even } = await set(
        `# A\n\n${PROSE.repeat(4)}\n\n> ${PROSE.repeat(2)}\n\n- ${PROSE}`,
        width,
      );
      expect(wordsOf(even)).toEqual(wordsOf(plain));
      for (const { spans, cells } of even.lines) {
        expect(cells).toBeLessThanOrEqual(width);
        expect(cellsOf(spans.map(({ text }) => text).join(''))).toBe(cells);
      }
      const full = ({ lines }: Layout) => lines.filter(({ cells }) => cells === width).length;
      if (width >= 40) expect(full(even)).toBeGreaterThan(even.lines.length * 0.6);
      expect(full(even)).toBeGreaterThan(full(plain));
    },
  );

  test('lines say which part of the text they show, one after the other', async () => {
    const { even } = await set(PROSE.repeat(3), 34);
    const shown = even.lines.filter(({ block, end, start }) => block !== null && end > start);
    for (const [at, line] of shown.entries()) {
      if (at > 0) expect(line.start - (shown[at - 1]?.end ?? 0)).toBeLessThanOrEqual(1);
    }
    expect(even.lines.some(({ spans }) => spans.some(({ added }) => added))).toBe(true);
  });

  test('no more than two lines in succession end with a hyphen, and the last line is as it comes', async () => {
    const { even, plain } = await set(
      'extraordinarily complicated recommendations concerning '.repeat(20),
      30,
    );
    const parted = even.lines.map(({ spans }) => spans.some(({ added }) => added)).join(' ');
    expect(parted).not.toContain('true true true');
    expect(textOf(even).at(-1)).not.toMatch(/\S {2}/);
    expect(wordsOf(even)).toEqual(wordsOf(plain));
  });

  test.each([
    ['code', '```\nint representatives = considerations + recommendations;\nint b;\n```'],
    [
      'a table',
      '| Representatives | Recommendations |\n| --- | --- |\n| considered the association | of the association |',
    ],
    [
      'verse',
      'The representatives of the association  \nconsidered extraordinarily complicated  \nrecommendations concerning things',
    ],
    [
      'Hebrew',
      'זה טקסט ארוך מאוד שצריך להישבר לכמה שורות כדי שנוכל לראות אם הוא נשאר כמו שהוא היה לפני כן. '.repeat(
        3,
      ),
    ],
    ['Japanese', '無人駅のノートには、この町を通り過ぎていった人たちの言葉が残っている。'.repeat(4)],
    ['words of Latin among Chinese', `中文 text with words ${'的长句子 and more of them '.repeat(8)}`],
  ])('%s stays as it is', async (_name, text) => {
    const { plain, even } = await set(text, 40);
    expect(textOf(even)).toEqual(textOf(plain));
  });

  test('words are parted by the language of the article, or by none', async () => {
    const german = await set(
      'Die Verfassungsbeschwerde der Donaudampfschifffahrtsgesellschaft wurde nicht angenommen, weil sie nicht begründet war. '.repeat(
        3,
      ),
      40,
    );
    expect(german.hyphenate?.('Donaudampfschiff')).toEqual([2, 5, 10]);
    const english = await set(PROSE, 40);
    expect(english.hyphenate?.('representation')).toEqual([3, 5, 8, 10]);
    expect(english.hyphenate?.('a\u0001bcdefgh')).toEqual([]);
    const basque = await set(
      'Euskal Herriko hizkuntza zaharra da eta gaur egun milioi bat lagunek hitz egiten dute. '.repeat(5),
      40,
    );
    expect(wordsOf(basque.even)).toEqual(wordsOf(basque.plain));
  });

  test('a long paragraph takes no longer for each of its lines', async () => {
    const { even, plain } = await set(PROSE.repeat(3000), 60);
    expect(even.lines.length).toBeLessThanOrEqual(plain.lines.length);
  });
});
