import { describe, expect, test } from 'vitest';
import { type Article, textAt } from '../../src/model/index.ts';
import { attributeQuotes } from '../../src/quotes/index.ts';
import { readArticle } from '../../src/readers/index.ts';

const read = (text: string, path = 'a.txt') => readArticle({ path, text, shape: 'as-is' });

/** Each quote as `speaker: words`, after its parts were found where they say they stand. */
function quotesOf(article: Article): string[] {
  return attributeQuotes(article).map(({ parts, speaker }) => {
    for (const { block, start, end, text } of parts)
      expect(textAt(article, block)?.slice(start, end)).toBe(text);
    const words = parts.map(({ text }) => text.replace(/\s+/g, ' ')).join(' … ');
    return `${speaker?.name ?? '?'}: ${words}`;
  });
}

describe('quotes of a text as it is', () => {
  test('run over line ends and indents', async () => {
    const text =
      'The fog came early.\n\n   “We wait for the ferry,” said\n   Mary Holt, a pilot. “It has never\n\tbeen this late.”\n';
    expect(quotesOf(await read(text))).toEqual([
      'Mary Holt: We wait for the ferry, … It has never been this late.',
    ]);
  });

  test('end with their paragraph: at an empty line, beside a line that nobody broke', async () => {
    const long =
      'Nobody on the quay had seen the ferry for an hour, and the fog had grown so thick that the lamps were out of sight by noon.';
    const broken = await read('“We wait for\n\nthe ferry,” said Mary Holt.\n');
    expect(quotesOf(broken).join()).not.toContain('We wait for the ferry');
    const whole = await read(`“We wait,” said Mary Holt\n${long} “Not I,” said Tom Reed.\n`);
    expect(quotesOf(whole)).toEqual(['Mary Holt: We wait,', 'Tom Reed: Not I,']);
  });

  test('of an interview are told line by line', async () => {
    const text = 'HOLT: We wait\nfor the ferry.\nREED: Not I.\nHOLT: Then walk.\nREED: I shall.\n';
    expect(quotesOf(await read(text))).toEqual([
      'HOLT: We wait for the ferry.',
      'REED: Not I.',
      'HOLT: Then walk.',
      'REED: I shall.',
    ]);
  });

  test('are none in the marks of a source: attributes, scripts, comments, fenced code', async () => {
    const page =
      '<!doctype html><html><head><script>say("we wait for it", said)</script><!-- "we wait," said Ann Roe --></head>\n<body><p class="one two three">“We wait for\nthe <em>ferry</em>,” said Mary Holt.</p><p>“Not I,” said Tom Reed.</p></body></html>\n';
    const article = await read(page, 'a.html');
    expect(attributeQuotes(article).map(({ speaker }) => speaker?.name)).toEqual(['Mary Holt', 'Tom Reed']);
    quotesOf(article);
    const markdown =
      'He ran it.\n\n```\n"We wait for the ferry," said Ann Roe.\n```\n\n“Not I,” said Tom Reed.\n';
    expect(quotesOf(await read(markdown, 'a.md'))).toEqual(['Tom Reed: Not I,']);
  });

  test('of markup that nothing closes take no longer than their length', async () => {
    for (const part of ['<', '<a ', '<!--', '<script>', '"<b', '```\n'])
      for (const path of ['a.html', 'a.md'])
        expect(attributeQuotes(await read(part.repeat(20_000), path))).toEqual([]);
  });
});
