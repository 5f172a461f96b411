import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/model/index.ts';
import { textAt } from '../../../src/model/index.ts';
import { splitSentences } from '../../../src/quotes/index.ts';
import { spokenFrom } from '../../../src/ui/speech/spoken-stretches.ts';
import { loadText } from '../../support/articles.ts';

async function spoken(text: string, from: (of: (words: string) => Position) => Position) {
  const { article } = await loadText(text, 'weir.md');
  const of = (words: string): Position => {
    for (const block of [
      'title',
      ...article.sections.flatMap(({ id, blocks }) => [id, ...blocks.map((one) => one.id)]),
    ]) {
      const offset = textAt(article, block)?.indexOf(words) ?? -1;
      if (offset >= 0) return { block, offset };
    }
    throw new Error(`no ${words}`);
  };
  return [...spokenFrom(article, from(of), (part) => splitSentences(part, 'en'))].map(
    ({ block, start, end }) => textAt(article, block)?.slice(start, end),
  );
}

const WEIR = `# The weir

It stands. Nobody *knows why*. It leaks.

## After

\`\`\`
pump --all. Now.
\`\`\`

- First, one
- Second. Two

It ended.
`;

describe('what is read aloud', () => {
  test('is all from the title on, but code', async () => {
    expect(await spoken(WEIR, (of) => of('The weir'))).toEqual([
      'The weir',
      'It stands.',
      'Nobody knows why.',
      'It leaks.',
      'After',
      'First, one',
      'Second.',
      'Two',
      'It ended.',
    ]);
  });

  test('begins with a sentence that begins there or after it', async () => {
    const [first] = await spoken(WEIR, (of) => of('y knows'));
    expect(first).toBe('It leaks.');
  });

  test('begins with the sentence one is in where it is the last of its block', async () => {
    const [first, second] = await spoken(WEIR, (of) => of('leaks'));
    expect([first, second]).toEqual(['It leaks.', 'After']);
  });

  test('begins at the beginning of an article without a title', async () => {
    expect(await spoken('It stands. It leaks.', () => ({ block: 'title', offset: 0 }))).toEqual([
      'It stands.',
      'It leaks.',
    ]);
  });

  test('comes in pieces where nothing ends it, none of them torn, all of them together the whole', async () => {
    const words = `${'pump and weir and '.repeat(100)}end`;
    const pieces = await spoken(words, () => ({ block: 'title', offset: 0 }));
    expect(pieces.join('')).toBe(words);
    expect(pieces.every((piece = '') => piece.length <= 500)).toBe(true);
    const clouds = '☁️🌧'.repeat(400);
    const torn = await spoken(clouds, () => ({ block: 'title', offset: 0 }));
    expect(torn.join('')).toBe(clouds);
    expect(torn.every((piece = '') => piece.isWellFormed())).toBe(true);
  });
});
