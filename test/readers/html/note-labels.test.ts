import { expect, test } from 'vitest';
import { blocksOf, textOf } from '../../../src/model/index.ts';
import { readHtml } from '../../../src/readers/html/index.ts';

const WORDS =
  '<p>The ferry leaves at six, and again at nine, and nobody waits for it, as all of them know.</p>';

test.each([
  ['a number with a stop', '1. A note.', 'A note.'],
  ['a number in brackets', '[1] A note.', 'A note.'],
  ['a number set high', '<sup>1</sup> A note.', 'A note.'],
  ['a way back', '<a href="#r1">1</a> A note.', 'A note.'],
  ['a number that is no label', '12. March was cold.', '12. March was cold.'],
  ['words that begin with it', '1 January was cold.', '1 January was cold.'],
])('a note says its label once: %s', (_, written, text) => {
  const note = `<p id="n1">${written}</p>`;
  const page = `<article>${WORDS}<p>It waits<a id="r1" href="#n1"><sup>1</sup></a> for nobody, not at six, and not at nine.</p>${WORDS}${note}</article>`;
  const notes = Array.from(blocksOf(readHtml(page)), ({ block }) => block).filter(
    ({ type }) => type === 'footnote',
  );
  expect(notes.map(textOf)).toEqual([text]);
});
