import { describe, expect, it } from 'vitest';
import { isBadgeAddress } from '../../../src/readers/badges.ts';
import { explainArticle } from '../../../src/readers/index.ts';
import { readMarkdown } from '../../../src/readers/markdown/index.ts';

describe('isBadgeAddress', () => {
  it.each([
    'https://img.shields.io/npm/v/mill?style=flat',
    'https://github.com/a/mill/actions/workflows/test.yml/badge.svg?branch=main',
    'https://gitlab.example/a/mill/badges/main/pipeline.svg',
    'https://a.example/api/project_badges/measure?metric=bugs',
    'https://godoc.org/a.example/mill?status.svg',
    'https://a.example/pkg-badge.svg',
    './docs/coverage.svg',
  ])('knows %s', (address) => expect(isBadgeAddress(address)).toBe(true));

  it.each([
    'https://a.example/badge-of-honour.jpg',
    'https://a.example/mill.svg',
    'https://a.example/coverage-of-the-fair.png',
    'https://a.example/badgers/one.png',
    'mill.png',
    'https://',
  ])('takes %s for a picture', (address) => expect(isBadgeAddress(address)).toBe(false));
});

describe('the title of a README', () => {
  const titleOf = async (text: string) => (await readMarkdown(text)).title;
  const logo = (alt: string) => `<p align="center"><img src="https://a.example/l.svg" alt="${alt}"></p>`;

  it.each([
    ['a heading of HTML', '<h1>Mill</h1>\n\nWords.', 'Mill'],
    ['a heading in the middle', '<div align="center">\n\n# Mill\n\n</div>\n\nWords.', 'Mill'],
    ['a heading under a logo', `${logo('The logo')}\n\n<h1 align="center">Mill</h1>\n\nWords.`, 'Mill'],
    [
      'a heading that is a picture',
      '<h1><img src="https://a.example/l.svg" alt="Mill"></h1>\n\nWords.',
      'Mill',
    ],
    ['a logo', `${logo('Mill logo')}\n\nA mill grinds.`, 'Mill'],
    ['a logo of a name that the text does not know', `${logo('Wheel')}\n\nA mill grinds.`, null],
    ['a logo that is called a logo', `${logo('logo')}\n\nA logo of a mill.`, null],
    ['a picture that a sentence describes', `${logo('A mill, by the sea.')}\n\nA mill, by the sea.`, null],
    ['a picture among the words', '![Mill](https://a.example/m.jpg)\n\nThe mill grinds.', null],
    ['badges alone', '<h3><img src="https://a.example/badge.svg" alt="build"></h3>\n\nWords.', null],
  ])('of %s', async (_, text, title) => expect(await titleOf(text)).toBe(title));

  it('is not taken from a logo where there is another', async () => {
    expect(
      await titleOf(`${logo('Mill')}\n\nA mill.\n\nMore.\n\nMore.\n\nMore.\n\n# Grinding\n\nWords.`),
    ).toBeNull();
  });
});

describe('explainArticle', () => {
  it('says why badges were left out', async () => {
    const text = '# Mill\n\n![build](https://a.example/badge.svg)\n\nWords.\n';
    const { explanations } = await explainArticle({ path: 'a.md', text });
    expect(explanations).toMatchObject([
      { what: 'furniture', text: 'build', reason: expect.stringMatching(/^badge/) },
    ]);
  });
});
