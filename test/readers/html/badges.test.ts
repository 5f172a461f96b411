import { expect, test } from 'vitest';
import { linksOf } from '../../../src/model/index.ts';
import { readHtml } from '../../../src/readers/html/index.ts';
import { linkTargetsOf } from '../../../src/ui/links/link-targets.ts';

const WORDS =
  '<p>This library tells when the ferry leaves, and it is written with care, so that everybody can use it.</p>';
const SHIELD = '<img src="https://img.shields.io/badge/build-passing-green" alt="build passing">';
const page = (body: string) => readHtml(`<article><h1>Ferry times</h1>${body}${WORDS}${WORDS}</article>`);
const badgesOf = (article: ReturnType<typeof page>) =>
  article.furniture.filter(({ reason }) => reason === 'badge').map(({ text }) => text);
const pictures = (article: ReturnType<typeof page>) =>
  article.sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'image').length;

test.each([
  ['in a paragraph', `<p><a href="https://ci.example/1">${SHIELD}</a> ${SHIELD}</p>`],
  ['in divisions of their own', `<div>${SHIELD}</div><div>${SHIELD}</div>`],
  ['parted by signs', `<div>${SHIELD}</div><div>•</div><div>${SHIELD}</div>`],
  [
    'as GitHub serves them',
    '<p><img src="https://camo.githubusercontent.com/1a2b" data-canonical-src="https://img.shields.io/a" alt="build passing"> ' +
      '<img src="https://camo.githubusercontent.com/3c4d" data-canonical-src="https://img.shields.io/b" alt="build passing"></p>',
  ],
])('badges %s are one line of furniture', (_, body) => {
  const article = page(body);
  expect(badgesOf(article)).toEqual(['build passing · build passing']);
  expect(pictures(article)).toBe(0);
});

test('a picture that is none stays', () => {
  const article = page('<p><img src="https://ferry.example/map.png" alt="A map"></p>');
  expect(badgesOf(article)).toEqual([]);
  expect(pictures(article)).toBe(1);
});

test('what they lead to is kept, and listed last among the links', () => {
  const article = page(
    `<p id="top-of-it"><a href="https://ci.example/1">${SHIELD}</a></p><p><a href="#top-of-it">Up</a> to where the ferry is, and back again.</p>`,
  );
  expect(linksOf(article).map(({ url, to }) => [url, to])).toEqual([
    ['#top-of-it', article.sections[0]?.blocks[0]?.id],
    ['https://ci.example/1', null],
  ]);
  expect(linkTargetsOf(article).map(({ text, url, block }) => [text, url, block !== null])).toEqual([
    ['Up', '#top-of-it', true],
    ['build passing', 'https://ci.example/1', false],
  ]);
});
