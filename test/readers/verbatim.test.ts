import { describe, expect, test } from 'vitest';
import { type Article, clean, linksOf, textOf } from '../../src/model/index.ts';
import { toJson } from '../../src/outputs/json.ts';
import { toMarkdown } from '../../src/outputs/markdown.ts';
import { toPlain } from '../../src/outputs/plain.ts';
import { type Document, explainArticle, readArticle, readBare } from '../../src/readers/index.ts';
import { withoutSequences } from '../../src/readers/text/index.ts';
import { createRandom } from '../support/random.ts';
import { amount, seed } from '../support/torture.ts';

const read = (text: string, more: Partial<Document> = {}): Promise<Article> =>
  readArticle({ path: null, text, shape: 'as-is', ...more });
const plain = (article: Article) => toPlain(article, [], { width: Number.POSITIVE_INFINITY });

/** What a pipe should bring: the cleaned text without white space at the ends of lines and of all. */
function cleaned(text: string): string {
  const lines = clean(text.trimEnd()).split('\n');
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

const PIECES = [
  ...'\n \t-|+#>*“”"‘’.:;()',
  ...'\n\n|    |\t\t|word|Two words|https://a.example/x(y).|www.b.example|<b>|&amp;|[x](y)|```|שלום|漢字|e\u0301|👍🏽'.split(
    '|',
  ),
  ...[
    '\x1b[31m',
    '\x07',
    '\r',
    '\ud800',
    '\u202e',
    '\u2028',
    '\u00a0',
    '\u00ad',
    '\f',
    '---',
    '===',
    'Name: ',
  ],
];

describe('a text as it is', () => {
  test('comes out of a pipe as it went in, but for cleaning and white space at the ends', async () => {
    const random = createRandom(seed(15));
    for (let round = 0; round < amount(400, 4000); round++) {
      let text = 'x';
      for (let length = random.below(60); length > 0; length--) text += random.pick(PIECES);
      for (const format of ['text', 'markdown', 'html'] as const) {
        const article = await read(text, { format });
        // Of a text, sequences that only say how words look are no words.
        const words = format === 'text' ? withoutSequences(text) : text;
        expect(plain(article), JSON.stringify(text)).toBe(cleaned(words));
        expect(article.sections.flatMap(({ blocks }) => blocks.map(textOf))).toEqual([
          clean(words.trimEnd()),
        ]);
      }
    }
  });

  test('keeps indents, tabs and empty lines, those at its beginning too', async () => {
    const text = '\n\n\tone  two\n\n\n    three\t4\n';
    expect(plain(await read(text))).toBe(text);
  });

  test('is one block of any format, data too, and says so', async () => {
    for (const [path, format] of [
      ['a.txt', 'text'],
      ['a.md', 'markdown'],
      ['a.html', 'html'],
    ] as const) {
      const article = await read('{"# a": "<b>words</b>"}\n', { path });
      expect(article).toMatchObject({ format, shape: 'as-is', title: null, furniture: [] });
      const json = JSON.parse(toJson(path, article, []));
      expect(json.shape).toBe('as-is');
      expect(json.sections[0].blocks).toEqual([
        { id: 'b1', type: 'verbatim', anchors: [], text: '{"# a": "<b>words</b>"}' },
      ]);
    }
  });

  test('leads where its addresses lead, and is from where its front matter says', async () => {
    const article = await read(
      '---\ntitle: Fog\nsource: https://a.example/fog\n---\n\nSee (https://b.example/y).\n',
    );
    expect(linksOf(article).map(({ url }) => url)).toEqual(['https://a.example/fog', 'https://b.example/y']);
    expect(article.source.url).toBe('https://a.example/fog');
    const source = { url: clean('https://c.example/'), label: null };
    const document = { path: null, text: 'Words.', shape: 'as-is' } as const;
    expect((await readArticle(document, { source, lang: clean('de') })).lang).toBe('de');
  });

  test('with more addresses than anybody follows, has all their words', async () => {
    const text = `${'https://a.example/x\n'.repeat(21_000)}`;
    const article = await read(text);
    expect(linksOf(article)).toHaveLength(20_000);
    expect(plain(article)).toBe(text);
  });

  test('is fenced as Markdown, in one piece', async () => {
    const article = await read('one\n\n\n  ```two\n');
    expect(toMarkdown(article)).toBe('---\npullquote: 1\n---\n\n````\none\n\n\n  ```two\n````\n');
  });

  test('stays as it is where there was no time, and says what decided', async () => {
    const document = { path: null, text: 'one\n  two\n', shape: 'as-is' } as const;
    const bare = await readBare(document, {}, 'it takes too long');
    expect(bare).toMatchObject({ shape: 'as-is', bare: 'it takes too long' });
    expect(plain(bare)).toBe('one\n  two\n');
    const { explanations } = await explainArticle(document);
    expect(explanations).toEqual([{ what: 'shape', text: 'as-is', reason: 'as you said' }]);
  });
});
