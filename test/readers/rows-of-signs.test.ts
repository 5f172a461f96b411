import { beforeAll, expect, test } from 'vitest';
import { readArticle } from '../../src/readers/index.ts';
import { workedFor } from '../support/cpu.ts';

/** What people draw lines with, set off texts with, or leave behind when they hold a key down. */
const SIGNS = [
  '-',
  '=',
  '*',
  '_',
  '~',
  '#',
  '+',
  '|',
  '.',
  '─',
  '· ',
  '• ',
  '- ',
  '> ',
  '>',
  '\t',
  ' ',
  '\u00a0',
  '|-',
  '-+',
];
const COUNT = 3_000;
const WORDS = 'The harbour follows the river, which is slow here and wide.';
const PATHS = ['a.txt', 'a.md', 'a.html'];
/** Milliseconds; each takes some five. A pattern that tries all ways to part a row takes seconds at a tenth of it. */
const LITTLE = 150;

/** The row alone on its line, before a word, and between lines of words. */
const PLACES: readonly ((row: string) => string)[] = [
  (row) => `${row}\n\n${WORDS}\n`,
  (row) => `${row}x\n\n${WORDS}\n`,
  (row) => `${WORDS}\n${row}\n${WORDS}\n`,
];

const toPage = (text: string): string =>
  `<!doctype html><title>A page</title><article><p>${text}</p><pre>${text}</pre></article>`;

// What loads late is loaded once.
beforeAll(async () => {
  for (const path of PATHS) await readArticle({ path, text: toPage(WORDS) });
});

test.each(SIGNS)('a row of %j before a text costs little in every reader', async (sign) => {
  for (const path of PATHS) {
    for (const place of PLACES) {
      const text = place(sign.repeat(COUNT));
      const before = workedFor();
      const article = await readArticle({ path, text: path.endsWith('.html') ? toPage(text) : text });
      expect(workedFor() - before, path).toBeLessThan(LITTLE);
      expect(JSON.stringify(article)).toContain('which is slow here and wide');
    }
  }
});
