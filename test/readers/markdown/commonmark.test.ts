import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/readers/markdown/index.ts';
import { DIFFERENCES } from './commonmark-differences.ts';
import { textOfArticle, textOfHtml } from './spec-text.ts';

interface Example {
  readonly number: number;
  readonly section: string;
  readonly markdown: string;
  readonly html: string;
}

/** The examples of the specification itself; an arrow in them stands for a tab. */
const EXAMPLES = (createRequire(import.meta.url)('commonmark-spec') as { readonly tests: readonly Example[] })
  .tests;
const tabbed = (text: string) => text.replaceAll('→', '\t');

/** Without what this program guesses of headlines. */
async function read(markdown: string): Promise<string> {
  return textOfArticle(await readMarkdown(markdown, {}, { own: true }));
}

describe('readMarkdown, of the examples of CommonMark', () => {
  it('knows them all', () => expect(EXAMPLES.length).toBe(652));

  it.each(EXAMPLES.map((example) => [example.number, example.section, example] as const))(
    'reads the words of %i (%s)',
    async (number, _, { markdown, html }) => {
      const words = await read(tabbed(markdown));
      const shown = textOfHtml(tabbed(html));
      if (DIFFERENCES[number] === undefined) expect(words).toBe(shown);
      else expect(words).not.toBe(shown);
    },
  );
});

describe('readMarkdown, of what GitHub adds', () => {
  it.each([
    ['a table', '| one | two |\n| --- | :-: |\n| 3 | 4 |', 'one two 3 4'],
    ['a table without pipes at its sides', 'one | two\n-: | -\n3 | 4', 'one two 3 4'],
    ['a bar in a cell', '| a\\|b |\n| --- |\n| `\\|` and **\\|** |', 'a|b | and |'],
    ['a table that a quotation ends', '| one | two |\n| --- | --- |\n| 3 | 4 |\n> five', 'one two 3 4 five'],
    ['a row of one cell', '| one | two |\n| --- | --- |\nthree\n\nfour', 'one two three four'],
    ['cells beyond the columns', '| one | two |\n| --- | --- |\n| 3 | 4 | 5 |', 'one two 3 4'],
    ['a head that is no head', '| one | two |\n| --- |\n| 3 |', '| one | two | | --- | | 3 |'],
    ['a table of a head', '| one | two |\n| --- | --- |', 'one two'],
    ['tasks', '- [x] done\n  - [ ] open\n- [ ] not', 'done open not'],
    ['deletions', '~~Gone~~ and ~gone~, not ~~~gone~~~', 'Gone and gone, not ~~~gone~~~'],
    ['a deletion over paragraphs', '~~one\n\ntwo~~', '~~one two~~'],
    [
      'addresses',
      'See www.example.org/a_(b), and (https://example.org/x).',
      'See www.example.org/a_(b), and (https://example.org/x).',
    ],
    ['addresses with entities', 'www.example.org/?a=b&copy;', 'www.example.org/?a=b©'],
    [
      'addresses of mail',
      'ada@example.org. mailto:ada@example.org',
      'ada@example.org. mailto:ada@example.org',
    ],
    ['tags that swallow', '<strong> <title> <style> <em>', '<title> <style>'],
    [
      'tags that swallow, in a block',
      '<blockquote>\n  An <xmp> is words.\n</blockquote>',
      'An <xmp> is words.',
    ],
  ])('reads %s', async (_, markdown, words) => expect(await read(markdown)).toBe(words));
});
