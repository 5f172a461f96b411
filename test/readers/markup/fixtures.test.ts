import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/index.ts';
import { toMarkdown } from '../../../src/outputs/markdown.ts';
import { detectFormat, readArticle } from '../../../src/readers/index.ts';

const ROOT = resolve(import.meta.dirname, '../../fixtures/markup');
const CASES = readdirSync(ROOT);

function inputOf(name: string) {
  const file = readdirSync(join(ROOT, name)).find((one) => one.startsWith('input.')) ?? '';
  return { path: file, text: readFileSync(join(ROOT, name, file), 'utf8') };
}

describe('languages of marks', () => {
  it.each(CASES)('are read: %s', async (name) => {
    const article = await readArticle(inputOf(name));
    const file = join(ROOT, name, 'article.json');
    if (process.env['UPDATE_FIXTURES']) writeFileSync(file, `${JSON.stringify(article, null, 1)}\n`);
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(article).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(name.startsWith(article.format)).toBe(true);
  });

  it.each(CASES)('are the same article when they are written as Markdown: %s', async (name) => {
    const article = await readArticle(inputOf(name));
    const again = await readArticle({ path: 'a.md', text: toMarkdown(article) });
    const kept = ({ title, standfirst, byline, published, sections }: Article) => ({
      title,
      standfirst,
      byline,
      published,
      sections,
    });
    expect(kept(again)).toEqual(kept(article));
  });

  it.each(CASES.filter((name) => !/broken|mediawiki-code|asciidoc-article|org-howto/.test(name)))(
    'are told by their marks: %s',
    (name) => {
      const { text } = inputOf(name);
      expect(name.startsWith(detectFormat(null, text))).toBe(true);
    },
  );
});
