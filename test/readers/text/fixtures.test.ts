import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/readers/text/index.ts';
import { summarise } from '../summary.ts';

const root = join(import.meta.dirname, '../../fixtures/text');

describe('texts in every shape', () => {
  for (const name of readdirSync(root)) {
    it(name, () => {
      const found = summarise(readText(readFileSync(join(root, name, 'input.txt'), 'utf8')));
      const path = join(root, name, 'article.json');
      if (process.env.UPDATE_FIXTURES) writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
      expect(
        existsSync(path),
        `${path} is missing: read what UPDATE_FIXTURES=1 writes before keeping it`,
      ).toBe(true);
      expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    });
  }
});
