import { expect, test } from 'vitest';
import { textsOf } from '../../../src/model/index.ts';
import { findSourceLine } from '../../../src/ui/editing/source-line.ts';
import { loadText } from '../../support/articles.ts';

/** The line on which some words of the article are found in its text. */
async function lineOf(words: string, text: string, name: string): Promise<number | null> {
  const { article } = await loadText(text, name);
  for (const { block, text: shown } of textsOf(article)) {
    const offset = shown.indexOf(words);
    if (offset >= 0) return findSourceLine(article, { block, offset }, text);
  }
  throw new Error(`${words} is not in the article`);
}

const WRAPPED = [
  'The keeper of the light',
  '',
  'Nobody had seen the keeper for a week when the boat came in, and it',
  'was the post that told of it: seven letters lay in the box at the pier,',
  'and not one of them was opened by anybody.',
  '',
  'It was so, they said, in every year since the war had ended there, and',
  'it was so in the week before the boat came in.',
].join('\n');

test.each([
  ['The keeper', 1],
  ['Nobody had', 3],
  ['was the post', 4],
  ['and not one', 5],
  // The same words stand twice: the nearest are meant.
  ['It was so', 7],
  ['it was so in', 8],
  ['before the boat', 8],
])('of a text that is wrapped: %s', async (words, line) => {
  expect(await lineOf(words, WRAPPED, 'keeper.txt')).toBe(line);
});

const MARKED = `---
title: The keeper
---
![A *light*](light.jpg)

## On the *first* night

- a [lamp](https://example.org/a/very/long/address/with/many/letters/in/it) of brass
- an **oil** can
- a rope

| What | Where |
| --- | --- |
| the lamp | on the *roof* |

\`\`\`sh
light --all
\`\`\`
`;

test.each([
  ['The keeper', 2],
  ['On the first', 6],
  ['lamp of brass', 8],
  ['oil can', 9],
  ['rope', 10],
  ['on the roof', 14],
  ['light --all', 17],
])('of Markdown: %s', async (words, line) => {
  expect(await lineOf(words, MARKED, 'keeper.md')).toBe(line);
});

const PAGE = `<!doctype html>
<title>The keeper of the light</title>
<meta name="description" content="Nobody had seen the keeper for a week when the boat came in.">
<script>const text = "Nobody had seen the keeper for a week when the boat came in.";</script>
<body>
<nav><a href="/">Home</a></nav>
<article>
<h1>The keeper of
the light</h1>
<p>Nobody had <em>seen</em> the keeper for a week
when the boat&nbsp;came in.</p>
${'<p>It was the post that told of it: seven letters lay in the box at the pier.</p>\n'.repeat(8)}</article>
`;

test.each([
  ['The keeper', 8],
  ['Nobody had', 10],
  ['when the boat', 11],
])('of a page: %s', async (words, line) => {
  expect(await lineOf(words, PAGE, 'keeper.html')).toBe(line);
});

test('is not known of words that do not stand there', async () => {
  const { article } = await loadText(WRAPPED, 'keeper.txt');
  expect(findSourceLine(article, { block: 'b1', offset: 0 }, 'A\nquite other\ntext\n')).toBeNull();
});
