import { describe, expect, test } from 'vitest';
import { type Article, textsOf } from '../../../src/model/index.ts';
import { stretchOfSections, writePlain } from '../../../src/ui/copying/plain-text.ts';
import { loadText } from '../../support/articles.ts';

const MARKDOWN = `# The ferry

It *leaves* at
ten.

## Fares

- One way, two
  crowns.
- Return:
  1. by day
  2. by night

> “Pay on board,” they say.
>
> Coins only.

\`\`\`sh
if true; then
  pay
fi
\`\`\`

| To | Price |
| -- | ----: |
| Or | 2 |

![A boat](boat.png)

- [x] bought

***

> [!WARNING]
> It leaks.

The end[^1].

[^1]: Of the ferry.
`;

/** From where some words begin to where others end. */
function between(article: Article, first: string, last: string): string {
  const place = (words: string, isEnd: boolean) => {
    for (const { block, text } of textsOf(article)) {
      const at = text.indexOf(words);
      if (at >= 0) return { block, offset: at + (isEnd ? words.length : 0) };
    }
    throw new Error(`no ${words}`);
  };
  return writePlain(article, { from: place(first, false), to: place(last, true) });
}

describe('a part of an article as text', () => {
  test('has paragraphs apart, marks of lists, of quotations and of tasks, code and tables as they are', async () => {
    const { article } = await loadText(MARKDOWN, 'ferry.md');
    const stretch = stretchOfSections(article.sections);
    expect(stretch && writePlain(article, stretch)).toBe(`It leaves at ten.

Fares

- One way, two crowns.
- Return:
  1. by day
  2. by night

> “Pay on board,” they say.
>
> Coins only.

if true; then
  pay
fi

To\tPrice
Or\t2

[image: A boat]

- [x] bought

* * *

Warning:

It leaks.

The end[1].

[1] Of the ferry.`);
  });

  test('begins and ends within blocks; a mark stands only where its item begins', async () => {
    const { article } = await loadText(MARKDOWN, 'ferry.md');
    expect(between(article, 'leaves', 'leaves')).toBe('leaves');
    expect(between(article, 'ten', 'way')).toBe('ten.\n\nFares\n\n- One way');
    expect(between(article, 'two', 'by day')).toBe('two crowns.\n- Return:\n  1. by day');
    expect(between(article, 'night', 'Pay')).toBe('night\n\n> “Pay');
    expect(between(article, 'Coins', 'if')).toBe('> Coins only.\n\nif');
    expect(between(article, 'Price', 'Price')).toBe('To\tPrice');
    expect(between(article, 'leaks', 'leaks')).toBe('leaks');
  });

  test('stops where there is enough', async () => {
    const { article } = await loadText('Some words.\n\n'.repeat(1000), 'a.md');
    const stretch = stretchOfSections(article.sections);
    expect(stretch && writePlain(article, stretch, 100).length).toBeLessThan(130);
  });

  test('takes time by its length alone', async () => {
    const deep = await loadText(`${'> '.repeat(200)}deep\n\n${'- a\n'.repeat(20_000)}`, 'a.md');
    const stretch = stretchOfSections(deep.article.sections);
    const text = (stretch && writePlain(deep.article, stretch)) ?? '';
    expect(text).toContain('deep');
    expect(text.match(/- a/g)?.length).toBe(20_000);
  });
});
