import { describe, expect, it } from 'vitest';
import { clean } from '../../src/model/index.ts';
import { detectFormat } from '../../src/readers/detect.ts';
import { ReadError, readArticle } from '../../src/readers/index.ts';
import { workedFor } from '../support/cpu.ts';

const NEWS =
  'Harbour reopens\n\nThe first boat left at six, with #harbour trending.\n\n- one dash\n\nIt cost 3 * 4 million [sic].\n';
const MARKDOWN = '# One\n\nWords with [a link](https://a.example/) and **weight**.\n\n## Two\n\n> said\n';
const PAGE = '<!DOCTYPE html>\n<html><body><p>Words</p></body></html>';

describe('detectFormat', () => {
  it.each([
    ['notes.md', NEWS, 'markdown'],
    ['notes.MARKDOWN', NEWS, 'markdown'],
    ['page.html', NEWS, 'html'],
    ['page.xhtml', PAGE, 'html'],
    ['page.md', PAGE, 'markdown'],
    ['news.txt', NEWS, 'text'],
    ['news.txt', MARKDOWN, 'markdown'],
    ['news.txt', '# One heading\n\nand *some* words\n', 'text'],
    ['news.txt', PAGE, 'html'],
    [null, NEWS, 'text'],
    [null, MARKDOWN, 'markdown'],
    [null, PAGE, 'html'],
    [null, '', 'text'],
    [null, '<p>One</p>\n<p>Two</p>\n<p>Three</p>', 'html'],
    [null, '<3 is how we signed our letters, she said.', 'text'],
    ['article', 'Words\n\n```\ncode\n```\n', 'markdown'],
    ['constructor.constructor', NEWS, 'text'],
    ['dir.md/news', NEWS, 'text'],
  ] as const)('takes %s, %j for %3$s', (path, text, format) => expect(detectFormat(path, text)).toBe(format));

  it('is quick on what is long', () => {
    for (const text of ['[', '#', '```\n', '<!--', '| - ', '**a', '[a](', 'a\n']) {
      const before = workedFor();
      detectFormat(null, text.repeat(200_000));
      expect(workedFor() - before).toBeLessThan(500);
    }
  });
});

describe('readArticle', () => {
  it('puts a stated source before the one in the text', async () => {
    const source = { url: clean('https://b.example/'), label: null };
    const article = await readArticle(
      { path: 'a.md', text: '# T\n\nBy Ada Byron · [Source](https://a.example/)\n\nx\n' },
      { source },
    );
    expect(article).toMatchObject({ byline: 'Ada Byron', source });
  });

  it('reads a page, and says where there is no article on it', async () => {
    const article = await readArticle({ path: 'a.html', text: PAGE });
    expect(article).toMatchObject({ format: 'html', sections: [{ blocks: [{ type: 'paragraph' }] }] });
    const empty = { path: 'a.html', text: '<!doctype html><html><body><nav>Home</nav></body></html>' };
    await expect(readArticle(empty)).rejects.toThrow(ReadError);
  });
});
