import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addChecksum } from '../../src/library/checksum.ts';
import { toMarkdown } from '../../src/outputs/markdown.ts';
import { readArticle } from '../../src/readers/index.ts';
import { pathOf, SHIPPED } from '../support/articles.ts';
import { randomArticle } from '../support/random-article.ts';

const LINE = /^checksum: ([0-9a-f]{64})\n/m;

test('the line holds the SHA-256 of the file without it', () => {
  const markdown = '---\ntitle: "Fog – 霧"\npullquote: 1\n---\n\n---\n\npullquote: 1\n---\n';
  const saved = addChecksum(markdown);
  expect(saved).toMatch(/^---\ntitle: .*\npullquote: 1\nchecksum: .*\n---\n\n---\n\npullquote: 1\n---\n$/);
  expect(saved.replace(LINE, '')).toBe(markdown);
  expect(LINE.exec(saved)?.[1]).toBe(createHash('sha256').update(markdown).digest('hex'));
});

test.each(['', 'x', '---\ntitle: x\n---\n', 'x\npullquote: 1\n---\n'])(
  '%j is not of this program',
  (text) => {
    expect(() => addChecksum(text)).toThrow();
  },
);

test('a saved file reads as if the line were not there', async () => {
  const shipped = SHIPPED.map((name) =>
    readArticle({ path: name, text: readFileSync(pathOf(name), 'utf8') }),
  );
  const random = Array.from({ length: 50 }, (_, seed) => randomArticle(seed));
  for (const article of [...(await Promise.all(shipped)), ...random]) {
    const markdown = toMarkdown(article);
    const saved = addChecksum(markdown);
    const [again, without] = await Promise.all([
      readArticle({ path: 'saved.md', text: saved }),
      readArticle({ path: 'saved.md', text: markdown }),
    ]);
    expect(again).toEqual(without);
    expect(saved).toMatch(/^pullquote: 1$/m);
  }
});
