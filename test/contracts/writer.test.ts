import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** What writes to somebody who looks: a descriptor, a standard stream, the console. */
const WRITES = /\bwriteSync\s*\(|\bprocess\.std(?:out|err)\.write\s*\(|\bconsole\.\w+\s*\(/;

test('one room writes what leaves the program', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const writers = files.filter((file) => WRITES.test(readFileSync(join(SRC, file), 'utf8')));
  expect(writers).toEqual(['writer/index.ts']);
});

test('only the cleaner makes a clean string', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const makers = files.filter((file) => /\bas\s+Clean\b|<Clean>/.test(readFileSync(join(SRC, file), 'utf8')));
  expect(makers).toEqual(['model/clean.ts']);
});
