import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, textOf } from '../../../src/model/index.ts';
import { toMarkdown } from '../../../src/outputs/markdown.ts';
import { attributeQuotes } from '../../../src/quotes/index.ts';
import { explainArticle, readArticle } from '../../../src/readers/index.ts';
import { decode } from '../../../src/sources/decode.ts';
import { summarise } from '../summary.ts';

const root = join(import.meta.dirname, '../../fixtures/html');
const cases = readdirSync(root);
const textOfPage = async (name: string) => (await decode(readFileSync(join(root, name, 'page.html')))).text;
const read = async (name: string) => readArticle({ path: 'page.html', text: await textOfPage(name) });

async function readOrSay(name: string): Promise<unknown> {
  try {
    return summarise(await read(name));
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

describe('pages in the shapes of real ones', () => {
  it.each(cases)('%s', async (name) => {
    const found = await readOrSay(name);
    const path = join(root, name, 'article.json');
    if (process.env.UPDATE_FIXTURES) writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
    expect(existsSync(path), `${path} is missing: read what UPDATE_FIXTURES=1 writes before keeping it`).toBe(
      true,
    );
    expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});

const articles = cases.filter((name) => !name.startsWith('nothing'));
const sectionsOf = ({ sections }: Article) =>
  sections.map(({ heading, level, blocks }) => ({ heading, level, texts: blocks.map(textOf) }));
const quotesOf = (article: Article) =>
  attributeQuotes(article).map(({ kind, parts, speaker }) => ({
    kind,
    parts: parts.map(({ text }) => text),
    speaker,
  }));

describe('a page kept as Markdown', () => {
  it.each(articles)('has the same sections and quotes: %s', async (name) => {
    const article = await read(name);
    const again = await readArticle({ path: 'kept.md', text: toMarkdown(article) });
    expect(again.title).toBe(article.title);
    expect(again.standfirst).toBe(article.standfirst);
    expect(again.byline).toBe(article.byline);
    expect(again.published).toBe(article.published);
    expect(again.source).toEqual(article.source);
    expect(sectionsOf(again)).toEqual(sectionsOf(article));
    expect(quotesOf(again)).toEqual(quotesOf(article));
  });
});

describe('a page explained', () => {
  it.each(articles)('gives a reason for every line that was left out: %s', async (name) => {
    const text = await textOfPage(name);
    const { article, explanations } = await explainArticle({ path: 'page.html', text });
    const reasons = explanations.filter(({ what }) => what === 'furniture');
    expect(reasons.map(({ text: words }) => words)).toEqual(
      article.furniture.map(({ text: words }) => words),
    );
    for (const { reason } of reasons) expect(reason).toMatch(/^[a-z-]+: .+: (?:<.+>|the whole page)$/);
    expect(explanations.filter(({ what }) => what === 'document')).toHaveLength(1);
  });
});
