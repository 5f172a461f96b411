import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/readers/index.ts';

const typesOf = async (lines: readonly string[]) => {
  const { sections } = await readArticle({ path: 'a.txt', text: `${lines.join('\n\n')}\n` }, {});
  return sections.flatMap(({ blocks }) => blocks.map(({ type }) => type));
};

describe('lines that open with a short dash', () => {
  test.each([
    [
      'Polish, with attributions',
      ['– Gdzie byłaś? – zapytał Piotr.', '– U matki – powiedziała Anna.', '– Czekałem.'],
    ],
    [
      'Norwegian, with names at the end',
      ['– Det er ingen plan, sier Kari Holm.', '– Vi venter, sier Ola Vik.'],
    ],
    ['a question and its answer', ['– Kto tam?', '– To ja.']],
  ])('are turns: %s', async (_, turns) => {
    const lead = 'Anna wróciła do domu i nie zapaliła światła, bo tak było lepiej dla wszystkich.';
    expect(
      await typesOf([lead, ...turns, 'Potem usiadła przy oknie i długo patrzyła na rzekę.']),
    ).not.toContain('list');
  });

  test.each([
    ['things', ['– Zelt und Seil', '– Wasser, zwei Liter', '– Karte – die alte']],
    ['sentences that nobody says', ['– Das Zelt ist neu.', '– Das Seil ist alt.', '– Die Karte fehlt.']],
  ])('are a list: %s', async (_, items) => {
    expect(
      await typesOf(['Was auf den Weg mitkommt, steht hier, damit es niemand vergisst.', ...items]),
    ).toContain('list');
  });
});
