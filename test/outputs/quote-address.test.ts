import { describe, expect, test } from 'vitest';
import { clean } from '../../src/model/index.ts';
import { addressOfQuote } from '../../src/outputs/quote-address.ts';
import { article, p, quotation, quote, t } from '../layout/build.ts';
import { workedFor } from '../support/cpu.ts';

const URL = 'https://example.org/a';

/** The directive for some words of an article of some paragraphs. */
function directiveOf(paragraphs: readonly string[], ...said: string[]): string {
  const made = article([{ blocks: paragraphs.map((text) => p(text)) }]);
  const address = addressOfQuote(URL, made, quote(made, 'q1', said, null));
  expect(address.startsWith(`${URL}#:~:text=`)).toBe(true);
  return address.slice(`${URL}#:~:text=`.length);
}

describe('the address of a quote', () => {
  test('has the words of a short one, encoded', () => {
    expect(directiveOf(['“It held,” she said.'], 'It held,')).toBe('It%20held%2C');
  });

  test('encodes what means something in a directive or an address', () => {
    const words = 'a-b, c&d #e %f :~: (g) é';
    const directive = directiveOf([`“${words}”`], words);
    expect(directive).not.toMatch(/[-,&#() ]|:~:|%(?![0-9A-F]{2})/);
    expect(decodeURIComponent(directive)).toBe(words);
  });

  test('has both ends of a long one, some words each', () => {
    const words = 'The weir held all night, and nobody on either bank slept until the water fell at five.';
    expect(
      directiveOf([`“${words}”`], words)
        .split(',')
        .map(decodeURIComponent),
    ).toEqual(['The weir held all night', 'the water fell at five.']);
  });

  test('goes from the first part of a split one to the last', () => {
    const text = '“It held,” she said. “We shall see.”';
    expect(directiveOf([text], 'It held,', 'We shall see.').split(',').map(decodeURIComponent)).toEqual([
      'It held',
      'We shall see.',
    ]);
  });

  test('stays within a block of the page, as far as a term goes', () => {
    const made = article([{ blocks: [quotation(p('One line.'), p('Another line.'))] }]);
    const said = quote(made, 'q1', ['One line.\n\nAnother line.'], null, 'block');
    expect(addressOfQuote(URL, made, said)).toBe(`${URL}#:~:text=One%20line,Another%20line.`);
  });

  test('has the words before where its own are there more than once', () => {
    const paragraphs = ['It was fine.', 'Nobody else had called the dam “fine” so far.'];
    const made = article([{ blocks: paragraphs.map((text) => p(text)) }]);
    const at = (paragraphs[1] ?? '').indexOf('fine');
    const part = { block: 'b2', start: at, end: at + 4, text: clean('fine') };
    const said = { ...quote(made, 'q1', ['fine'], null, 'partial'), parts: [part] };
    expect(addressOfQuote(URL, made, said)).toBe(`${URL}#:~:text=had%20called%20the%20dam%20%E2%80%9C-,fine`);
  });

  test('cuts between words of scripts without spaces', () => {
    const words = '湖の水は静かだった。誰もいない道を歩いていると、遠くで鐘が鳴った。';
    const [start = '', end = ''] = directiveOf([`「${words}」`], words)
      .split(',')
      .map(decodeURIComponent);
    expect(words.startsWith(start) && words.endsWith(end)).toBe(true);
    expect(start.length + end.length).toBeLessThan(words.length);
    expect(start.length).toBeGreaterThan(3);
  });

  test.each([
    ['https://example.org/a#part', 'https://example.org/a#part:~:text=It%20held'],
    ['https://example.org/a#', 'https://example.org/a#:~:text=It%20held'],
    ['https://example.org/a?b=c', 'https://example.org/a?b=c#:~:text=It%20held'],
    ['https://example.org/a#:~:text=other', 'https://example.org/a#:~:text=It%20held'],
    ['https://example.org/a#part:~:text=other', 'https://example.org/a#part:~:text=It%20held'],
  ])('keeps the fragment of %s, not its directive', (url, wanted) => {
    const made = article([{ blocks: [p([t('“It held”')])] }]);
    expect(addressOfQuote(url, made, quote(made, 'q1', ['It held'], null))).toBe(wanted);
  });

  test('is the address alone where there are no words to find', () => {
    const made = article([{ blocks: [p('“…”')] }]);
    expect(addressOfQuote(URL, made, quote(made, 'q1', ['…'], null))).toBe(URL);
  });

  test('is quick for a quote without an end', () => {
    const words = 'x'.repeat(2_000_000);
    const before = workedFor();
    expect(directiveOf([words], words).length).toBeLessThan(2_000);
    expect(workedFor() - before).toBeLessThan(1_000);
  });
});
