import { describe, expect, test } from 'vitest';
import type { Article, Quote } from '../../src/model/index.ts';
import { CLIPBOARD_MAX } from '../../src/terminal/index.ts';
import { assignSpeakerColors } from '../../src/theme/index.ts';
import { composeCopy as compose } from '../../src/ui/quotes/copying.ts';
import { article, p, quote } from '../layout/build.ts';

const facts = { title: 'The weir', source: { url: 'https://example.org/weir', label: null } };
const text = '“It held,” said Ada Brook, the keeper. “We shall see.” Brook said the river was tired.';
const made = article([{ blocks: [p(text)] }], facts);
const keeper = { mention: 'Ada Brook', name: 'Ada Brook', description: 'the keeper' };

const composeCopy = (from: Article, one: Quote, all: readonly Quote[] = [one]) =>
  compose(from, one, assignSpeakerColors(all));

describe('what is copied', () => {
  test('is the words, who said them, the headline and the address', () => {
    const { text, notice } = composeCopy(made, quote(made, 'q1', ['It held,', 'We shall see.'], keeper));
    expect(text).toBe(
      '“It held, … We shall see.”\n— Ada Brook, the keeper\nThe weir\nhttps://example.org/weir',
    );
    expect(notice).toBe('copied: “It held, … We shall see.” — Ada Brook');
  });

  test('says who that is where the article says so elsewhere', () => {
    const first = quote(made, 'q1', ['It held,'], keeper);
    const second = quote(made, 'q2', ['We shall see.'], { mention: 'Brook', name: 'Ada Brook' });
    expect(composeCopy(made, second, [first, second]).text).toMatch(/\n— Ada Brook, the keeper\n/);
  });

  test('leaves out what is not known', () => {
    const bare = article([{ blocks: [p(text)] }]);
    const said = composeCopy(bare, quote(bare, 'q1', ['It held,'], null));
    expect(said).toEqual({ text: '“It held,”', notice: 'copied: “It held,”' });
  });

  test('puts no marks around words that are not the speaker’s own', () => {
    const indirect = quote(made, 'i1', ['the river was tired'], keeper, 'indirect');
    expect(composeCopy(made, indirect).text.split('\n').slice(0, 2)).toEqual([
      'the river was tired',
      '— Ada Brook, the keeper (indirect speech)',
    ]);
  });

  test('loses the end of its words where there are too many, and says so', () => {
    const words = '漢'.repeat(40_000);
    const long = article([{ blocks: [p(words)] }], facts);
    const { text, notice } = composeCopy(long, quote(long, 'q1', [words], keeper));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(CLIPBOARD_MAX);
    expect(Buffer.byteLength(text)).toBeGreaterThan(CLIPBOARD_MAX - 10);
    expect(text).toMatch(/漢…”\n— Ada Brook, the keeper\nThe weir\nhttps:\/\/example\.org\/weir$/);
    expect(notice).toMatch(/^copied, cut to what a clipboard takes: /);
  });
});
