import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';
import { PICTURES } from '../../scripts/pictures/screens.ts';
import { FLAGS } from '../../src/cli/flags/table.ts';
import { SCREENS } from '../../src/ui/help/screens.ts';
import { KEYS, showKey, showKeys } from '../../src/ui/keys.ts';
import { ROOT } from '../support/articles.ts';

const FILES = ['src', 'test', 'docs', 'scripts', 'bench', 'articles'].flatMap((folder) => [
  folder,
  ...readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name}`,
  ),
]);
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...FILES.filter((name) => /^docs\/.*\.md$|^src\/.*\bREADME\.md$/.test(name)),
].sort();

const textOf = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    tokens.push(token);
  });
  return tokens;
}

/** Links and pictures to other files of the project, or within a page. */
function linksOf(text: string): string[] {
  return tokensOf(text)
    .map((token) => (token.type === 'link' || token.type === 'image' ? String(token.href) : ''))
    .filter((href) => href !== '' && !/^[a-z]+:/i.test(href));
}

/** The anchors of a page's headings, as GitHub makes them: of several alike, the later ones have a number. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const token of tokensOf(text)) {
    if (token.type !== 'heading') continue;
    const slug = String(token.text)
      .replace(/[`*]/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anchor = slug;
    for (let more = 1; anchors.has(anchor); more++) anchor = `${slug}-${more}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** The links of a page, read as `text`, that lead nowhere. */
function deadLinks(page: string, text: string): string[] {
  return linksOf(text).filter((href) => {
    const [path = '', anchor] = href.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (file !== page && !existsSync(join(ROOT, file))) return true;
    if (anchor === undefined) return false;
    return !anchorsOf(file === page ? text : textOf(file)).has(anchor);
  });
}

/** Files of the project that are named as code and are not there; `*` stands for a name. */
function lostFiles(text: string): string[] {
  const named = [...text.matchAll(/`((?:src|test|docs|scripts|bench|articles)\/[^\s`]*)`/g)].map(
    ([, name = '']) => name,
  );
  return named.filter((name) => {
    const pattern = name
      .replace(/\/$/, '')
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[^/]*');
    return !FILES.some((file) => new RegExp(`^${pattern}$`).test(file));
  });
}

describe('the pages of the project', () => {
  test('are all looked at', () => {
    expect(PAGES).toEqual(
      expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/scripts.md', 'src/quotes/README.md']),
    );
  });

  test.each(PAGES)('%s has no dead link', (page) => expect(deadLinks(page, textOf(page))).toEqual([]));

  test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s names no file that is not there', (page) =>
    expect(lostFiles(textOf(page))).toEqual([]),
  );

  test('the README is short', () => {
    expect(Buffer.byteLength(textOf('README.md'))).toBeLessThanOrEqual(8 * 1024);
  });
});

describe('the guides', () => {
  const guides = PAGES.filter((page) => page === 'README.md' || page.startsWith('docs/'))
    .map(textOf)
    .join('\n');
  const all = (pattern: RegExp) => new Set([...guides.matchAll(pattern)].map(([, found = '']) => found));

  test('name keys that there are', () => {
    const known = new Set(KEYS.flatMap((row) => [...row.keys.map(showKey), ...showKeys(row)]));
    const named = all(/<kbd>(.*?)<\/kbd>/g);
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((key) => !known.has(key))).toEqual([]);
  });

  test('name flags that there are', () => {
    // The opposite of --color, by the name that other programs give it.
    const negations = FLAGS.flatMap((flag) => ('negation' in flag ? [`no-${flag.name}`] : []));
    // Of GNU parallel, in a recipe; of a browser, in a setting; of npm.
    const others = ['pipe', 'block', 'new-tab', 'global'];
    const known = new Set<string>([...FLAGS.map(({ name }) => name), ...negations, ...others]);
    const named = all(/(?<![\w-])--([a-z][a-z-]*)/g);
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the pictures', () => {
  test('are of every screen that has keys of its own', () => {
    const drawn = new Set<string>(PICTURES.map(({ screen }) => screen));
    expect(Object.keys(SCREENS).filter((screen) => !drawn.has(screen))).toEqual([]);
  });

  test('are drawn, and no others lie about', () => {
    const drawn = FILES.filter((name) => name.startsWith('docs/pictures/'));
    expect(drawn.sort()).toEqual(PICTURES.map(({ name }) => `docs/pictures/${name}.svg`).sort());
  });

  test.each(PICTURES)('$name: is what it says, and says it to those who do not see it', (picture) => {
    const drawn = textOf(`docs/pictures/${picture.name}.svg`);
    expect(drawn).toContain(`aria-label="${picture.label}"`);
    expect(drawn).toContain(`>${['pullquote', ...picture.args].join(' ')}<`);
  });
});

describe('what is dead is found', () => {
  const text = [
    '# Fog & ferries',
    '## `--json` fields',
    '## Fog & ferries',
    '[a](#fog--ferries) [b](#fog--ferries-1) [c](#--json-fields) [d](../README.md#licence) [e](../LICENSE)',
    '[f](https://example.org/) [g](#fog) [h](gone.md) [i](../README.md#gone) ![j](gone.svg)',
    '`test/contracts/*.test.ts` `docs/` `test/gone.ts` `src/gone/*.ts` `[k](gone.md)`',
  ].join('\n\n');

  test('links and anchors', () => {
    expect(deadLinks('docs/page.md', text)).toEqual(['#fog', 'gone.md', '../README.md#gone', 'gone.svg']);
  });

  test('files', () => expect(lostFiles(text)).toEqual(['test/gone.ts', 'src/gone/*.ts']));
});
