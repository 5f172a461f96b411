import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/model/index.ts';
import { detectFormat } from '../../src/readers/detect.ts';
import { ReadError, readArticle } from '../../src/readers/index.ts';
import { workedFor } from '../support/cpu.ts';

const NEWS =
  'Harbour reopens\n\nThe first boat left at six, with #harbour trending.\n\n- one dash\n\nIt cost 3 * 4 million [sic].\n';
const MARKDOWN = '# One\n\nWords with [a link](https://a.example/) and **weight**.\n\n## Two\n\n> said\n';
const SUBTITLES = '1\n00:00:01,200 --> 00:00:04,000\nWEBVTT is a format.\n';
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
    ['README.rst', NEWS, 'rst'],
    ['notes.org', NEWS, 'org'],
    ['manual.adoc', NEWS, 'asciidoc'],
    ['key.asc', '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nabc\n', 'text'],
    ['Harbour.mediawiki', NEWS, 'mediawiki'],
    ['post.bbcode', NEWS, 'bbcode'],
    [null, 'Boats\n=====\n\n.. note:: Read `this <https://a.example/>`_.\n', 'rst'],
    [null, '#+TITLE: Boats\n\n* One\n** Two\n', 'org'],
    [null, '= Boats\n\n[source,sh]\n----\nrow\n----\n', 'asciidoc'],
    [null, "'''Boats''' are [[ship]]s.<ref>Log</ref>\n\n== Past ==\n", 'mediawiki'],
    [null, '[quote=Ann]Boats[/quote]\nI [b]agree[/b].\n', 'bbcode'],
    // One kind of mark happens; code has marks in its comments; Markdown may show those of others.
    [null, 'We row [[north]] and [[south]], == always ==.\n', 'text'],
    [null, 'He wrote [b]boats[/b] once.\n', 'text'],
    [null, 'Boats\n=====\n\nThey row::\n\n    north\n', 'text'],
    ['boats.py', '"""\n.. note:: Read `this <https://a.example/>`_.\n"""\n', 'text'],
    [null, 'import boats\n\n"""\n.. note:: Read `this <https://a.example/>`_.\n"""\n', 'text'],
    [null, 'Name: boats\nVersion: 1\n\n.. note:: Read `this <https://a.example/>`_.\n', 'text'],
    [null, '# reST\n\n```\n.. note:: x\n```\n\n## Links\n\n`a <https://a.example/>`_\n', 'markdown'],
    ['constructor.constructor', NEWS, 'text'],
    ['dir.md/news', NEWS, 'text'],
    ['talk.srt', NEWS, 'subtitles'],
    ['mail.eml', NEWS, 'mail'],
    ['talk.txt', SUBTITLES, 'subtitles'],
    [null, SUBTITLES, 'subtitles'],
    [null, SUBTITLES.slice(2), 'subtitles'],
    [null, 'WEBVTT\n\n00:01.000 --> 00:02.000\nNo.\n', 'subtitles'],
    [null, 'WEBVTT is a format.\n\nIt was made in 2010.\n', 'text'],
    [null, '1\n2\n3\n00:00:01,200 --> 00:00:04,000\n', 'text'],
    [null, 'From 9 to 5 in 2025\n\nwe waited.\n', 'text'],
    [null, 'Message-ID: <1@example.org>\nFrom: Ann\nDate: Tue, 4 Mar 2025 09:12:40 +0100\n\nHello\n', 'mail'],
    [null, 'From ann@example.org Tue Mar  4 09:12:44 2025\nFrom: Ann\nSubject: Key\n\nHello\n', 'mail'],
    [null, 'From: Ann\nTo: Piet\nDate: 4 March 2025\nSubject: Key\n\nHello\n', 'text'],
    [null, 'Received: two letters\nand a card.\nFrom: Ann\nTo: Piet\n\nHello\n', 'text'],
  ] as const)('takes %s, %j for %3$s', (path, text, format) => expect(detectFormat(path, text)).toBe(format));

  it('takes what is styled for a terminal for text, unless it is overwhelmingly Markdown', () => {
    const list = '- one\n- two\n\n> three\n';
    expect(detectFormat(null, list)).toBe('markdown');
    expect(detectFormat(null, `N\bNA\bAM\bME\bE\n\n${list}`)).toBe('text');
    expect(detectFormat(null, `\x1b[1mNAME\x1b[m\n\n${list}`)).toBe('text');
    expect(detectFormat('a.md', `\x1b[1mNAME\x1b[m\n\n${list}`)).toBe('markdown');
    expect(detectFormat(null, `\x1b[2J\n\n${list}`)).toBe('markdown');
    expect(detectFormat(null, `# T\n\n[a](https://a.example)\n\n\x1b[1m!\x1b[m\n\n${list}`)).toBe('markdown');
  });

  it('takes no text or Markdown for a language of other marks', () => {
    const roots = ['text', 'markdown'].map((name) => resolve(import.meta.dirname, '../fixtures', name));
    const folders = roots.flatMap((root) => readdirSync(root).map((name) => join(root, name)));
    expect(folders.length).toBeGreaterThan(30);
    for (const folder of folders) {
      const file = readdirSync(folder).find((name) => name.startsWith('input.')) ?? '';
      const format = detectFormat(null, readFileSync(join(folder, file), 'utf8'));
      expect(['text', 'markdown', 'html', 'mail'], folder).toContain(format);
    }
  });

  it('is quick on what is long', () => {
    for (const text of [
      'a\b',
      '_\b_',
      '\x1b',
      '\x1b[1m',
      '[',
      '#',
      '```\n',
      '<!--',
      '| - ',
      '**a',
      '[a](',
      'a\n',
      '.. a',
      '[[',
      '{{',
      '`a <',
      '#+',
      '* a\n',
      '{|\n',
      '----\n',
      '[b]',
      "'''",
    ]) {
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
