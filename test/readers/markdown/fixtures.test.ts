import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/index.ts';
import { toMarkdown } from '../../../src/outputs/markdown.ts';
import { readArticle } from '../../../src/readers/index.ts';

const ROOT = resolve(import.meta.dirname, '../../fixtures/markdown');
const CASES = readdirSync(ROOT);

const read = (text: string): Promise<Article> => readArticle({ path: 'input.md', text });
const inputOf = (name: string) => readFileSync(resolve(ROOT, name, 'input.md'), 'utf8');

describe('readMarkdown', () => {
  it.each(CASES)('reads %s', async (name) => {
    const article = await read(inputOf(name));
    const file = resolve(ROOT, name, 'article.json');
    if (process.env.UPDATE_FIXTURES) writeFileSync(file, `${JSON.stringify(article, null, 1)}\n`);
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(article).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

describe('toMarkdown', () => {
  it.each(CASES)('gives the same article of %s when it is read again', async (name) => {
    const article = await read(inputOf(name));
    const written = toMarkdown(article);
    // What belongs to the page alone is not written.
    expect(await read(written)).toEqual({ ...article, furniture: [] });
    expect(toMarkdown(await read(written))).toBe(written);
  });
});
