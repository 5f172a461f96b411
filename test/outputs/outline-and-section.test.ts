import { describe, expect, it } from 'vitest';
import { toOutline } from '../../src/outputs/outline.ts';
import { pickSection } from '../../src/outputs/section.ts';
import { readMarkdown } from '../../src/readers/markdown/index.ts';
import { ARTICLE } from './tides.ts';

describe('pickSection', () => {
  const headings = (wanted: string) => {
    const choice = pickSection(ARTICLE, wanted);
    return choice.found
      ? choice.article.sections.map(({ heading, level }) => [heading, level])
      : choice.reason;
  };

  it.each([
    [
      '1',
      [
        ['Morning', 1],
        ['Early', 2],
      ],
    ],
    ['2', [['Early', 1]]],
    ['0', [[null, 0]]],
    ['noon', [['Noon', 1]]],
    [
      'MOR',
      [
        ['Morning', 1],
        ['Early', 2],
      ],
    ],
    ['moor', [['Moor', 1]]],
  ])('finds %s', (wanted, found) => expect(headings(wanted)).toEqual(found));

  it('names the candidates where it cannot tell', () => {
    expect(headings('mo')).toBe(
      'more than one section begins with “mo”; there are:\n  1  Morning\n  3  Moor',
    );
    expect(headings('9')).toContain('4  Noon');
    expect(headings(' ')).toContain('no section was named');
  });
});

describe('toOutline', () => {
  it('numbers what --section takes', () => {
    expect(toOutline(ARTICLE)).toBe(
      'Tides\n13 words · 1 min\n\n0  Lead  (2 words)\n1  Morning  (2 words)\n2    Early  (2 words)\n3  Moor  (5 words)\n4  Noon  (2 words)\n',
    );
  });

  it('says where there are no headings', async () => {
    expect(toOutline(await readMarkdown('Words.'))).toBe('1 word · 1 min\n\nno headings\n');
  });
});
