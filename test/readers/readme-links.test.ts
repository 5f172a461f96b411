import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { type Article, linksOf } from '../../src/model/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import { ROOT } from '../support/articles.ts';

/** What other people wrote, in as many dialects. */
const FILES = readdirSync(join(ROOT, 'node_modules'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:^|\/)(?:readme|changelog)\.(?:md|markdown)$/i.test(name))
  .map((name) => join(ROOT, 'node_modules', name))
  .sort();

/** An address however its signs are encoded. */
const plainly = (address: string) => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

/** The addresses that another program finds, and the names of places in it. */
function readWithMarked(text: string): { hrefs: string[]; names: Set<string> } {
  const html = String(marked.parse(text))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<pre[\s\S]*?<\/pre>/g, '');
  const hrefs = [...html.matchAll(/<a\s[^>]*?href=(?:"([^"]*)"|'([^']*)')/gi)]
    .map(([, double, single]) => decodeHTML(double ?? single ?? '').trim())
    .filter((href) => href !== '');
  const names = new Set(['', 'top']);
  for (const [, name = ''] of html.matchAll(/<[a-z][^>]*?\s(?:id|name)=["']?([^"'\s>]+)/gi)) names.add(name);
  const counts = new Map<string, number>();
  for (const [, , words = ''] of html.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)) {
    const bare = decodeHTML(words.replace(/<[^>]*>/g, ''))
      .trim()
      .toLowerCase();
    const slug = bare.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replace(/ /g, '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    names.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return { hrefs, names };
}

/** How often each address is one of a link. */
function addressesOf(article: Article): Map<string, number> {
  const found = new Map<string, number>();
  const urls: string[] = linksOf(article).map(({ url }) => url);
  // A picture around which stands a link to itself has its address once.
  for (const { blocks } of article.sections)
    for (const block of blocks) if (block.type === 'image' && block.url && !block.link) urls.push(block.url);
  if (article.source.url) urls.push(article.source.url);
  for (const url of urls) found.set(plainly(url), (found.get(plainly(url)) ?? 0) + 1);
  return found;
}

describe('links of READMEs and changelogs', () => {
  test('all keep their addresses, and those to a place that is there lead to it', async () => {
    expect(FILES.length).toBeGreaterThan(50);
    let links = 0;
    let within = 0;
    const lost: string[] = [];
    const dead: string[] = [];
    for (const path of FILES) {
      const text = readFileSync(path, 'utf8').replace(/\r\n?/g, '\n');
      if (text.trim() === '') continue;
      const article = await readArticle({ path, text, format: 'markdown' });
      const found = addressesOf(article);
      const to = new Map(linksOf(article).map((link) => [plainly(link.url), link.to]));
      const { hrefs, names } = readWithMarked(text);
      for (const href of hrefs.map(plainly)) {
        links++;
        const left = found.get(href) ?? 0;
        if (left === 0) lost.push(`${path}: ${href}`);
        found.set(href, left - 1);
        if (!href.startsWith('#') || !names.has(href.slice(1))) continue;
        within++;
        if (!to.get(href)) dead.push(`${path}: ${href}`);
      }
    }
    expect({ lost, dead }).toEqual({ lost: [], dead: [] });
    expect(links).toBeGreaterThan(500);
    expect(within).toBeGreaterThan(50);
  }, 60_000);
});
