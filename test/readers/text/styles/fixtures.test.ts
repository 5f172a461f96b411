import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/readers/text/index.ts';
import { stringsOf } from '../../../support/unclean.ts';
import { marksOf } from './marks.ts';

const root = join(import.meta.dirname, '../../../fixtures/styles');

/** What is marked, and the stand-ins of controls that were not taken. */
function looksOf(text: string): unknown {
  const article = readText(text);
  const standIns = [...stringsOf(article.sections)].join('').replace(/[^\u2400-\u2426\ufffd]/g, '');
  return { marks: marksOf(article), standIns };
}

describe('what programs write for terminals', () => {
  for (const name of readdirSync(root)) {
    it(name, () => {
      const found = looksOf(readFileSync(join(root, name, 'input.txt'), 'utf8'));
      const path = join(root, name, 'looks.json');
      if (process.env.UPDATE_FIXTURES) writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
      expect(
        existsSync(path),
        `${path} is missing: read what UPDATE_FIXTURES=1 writes before keeping it`,
      ).toBe(true);
      expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    });
  }
});
