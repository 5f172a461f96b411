import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseUrl } from '../../src/model/index.ts';
import { ROOT } from '../support/articles.ts';

test('an address is what the standard says, however often it is asked', () => {
  const wrong = new Set<string | undefined>();
  for (let time = 0; time < 50_000; time++) wrong.add(parseUrl('https://b\u00fccher.example/')?.href);
  expect([...wrong]).toEqual(['https://xn--bcher-kva.example/']);
});

test.each([
  ['a/b', null, null],
  ['a/b', 'https://a.example/c/d', 'https://a.example/c/a/b'],
  ['https://', null, null],
  ['http://[', 'https://a.example/', null],
  ['mailto:ed@a.example', 'https://a.example/', 'mailto:ed@a.example'],
])('%s seen from %s is %s', (text, base, href) => {
  expect(parseUrl(text, base)?.href ?? null).toBe(href);
});

test('nothing that runs on Node asks canParse', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const asking = files
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('report/page/'))
    .filter((name) => readFileSync(join(ROOT, 'src', name), 'utf8').includes('URL.canParse('));
  expect(asking).toEqual([]);
});
