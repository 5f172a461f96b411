import { expect, test } from 'vitest';
import { layOut } from '../../../src/layout/index.ts';
import { blocksOf, textOf } from '../../../src/model/index.ts';
import { readHtml } from '../../../src/readers/html/index.ts';

const HEBREW = 'HTML היא שפה שבה כותבים דפים של הרשת, והיא פשוטה מאוד ללמוד.';
const ENGLISH = 'שלום is a word for peace, and for hello, and one hears it every day of the week.';

const page = (attributes: string, body: string) =>
  readHtml(`<html ${attributes}><body><article>${body}</article></body></html>`);

/** Whether each paragraph stands at the right side of the page. */
function standAtRight(article: ReturnType<typeof readHtml>): boolean[] {
  const { lines } = layOut(article, [], { width: 80, facts: '', speakers: 'none' });
  return Array.from(blocksOf(article), ({ block }) =>
    lines.some((line) => line.block === block.id && line.rtl === true),
  );
}

test.each([
  ['of the page', 'dir="rtl"', `<p>${HEBREW}</p>`, [true]],
  ['of the page, whatever its language', 'lang="en" dir="RTL"', `<p>${HEBREW}</p>`, [true]],
  ['of a line', 'lang="en"', `<p>${HEBREW}</p><p dir="rtl">${HEBREW}</p>`, [false, true]],
  [
    'of the lines in a part',
    '',
    `<div dir=rtl><p>${HEBREW}</p><p dir="ltr">${HEBREW}</p></div>`,
    [true, false],
  ],
  [
    'that goes against the first word',
    'lang="en"',
    `<p>${ENGLISH}</p><p dir="ltr">${ENGLISH}</p>`,
    [true, false],
  ],
  ['that the words tell', 'lang="en" dir="rtl"', `<p dir="auto">${HEBREW}</p>`, [false]],
])('the direction %s is kept', (_, attributes, body, right) => {
  expect(standAtRight(page(attributes, body))).toEqual(right);
});

test('words whose letters tell it have no mark', () => {
  const article = page(
    'dir="rtl"',
    '<p>שלום לכולם, וזה משפט ארוך מספיק.</p><p>Only English words here, in a row.</p>',
  );
  for (const { block } of blocksOf(article)) expect(textOf(block)).not.toMatch(/[\u200e\u200f]/);
});
