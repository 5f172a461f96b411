import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../support/random.ts';
import { amount, seed, seeds } from '../../../support/torture.ts';
import { findLoss } from './find-loss.ts';
import { writeRandomText } from './random-texts.ts';

const root = join(import.meta.dirname, '../../../fixtures');
const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt') && !name.endsWith('lines.txt'))
  .sort();
const inputOf = (name: string): string => readFileSync(join(root, name), 'utf8');

/** Columns are put below each other, and the notes of a page behind their paragraph. */
const MOVED = [
  'pages/columns-over-pages',
  'pages/columns-paper',
  'pages/columns-three',
  'pages/notes-at-the-foot',
  'pages/pdf-layout-columns',
].map((name) => `${name}/input.txt`);

/** Lines of some texts in any order, with or without blank lines, quoting and indents. */
function shuffle(lines: readonly string[], from: number): string {
  const { below, pick } = createRandom(from);
  const gap = pick(['\n', '\n\n', '\n\n\n']);
  const before = pick(['', '', '', '> ', '   ', '- ', '\t']);
  return Array.from({ length: 1 + below(40) }, () => {
    const line = pick(lines);
    // A ruler that is the words of an item cannot be told from one that parts.
    return below(4) === 0 && /\p{L}/u.test(line) ? before + line : line;
  }).join(gap);
}

describe('nothing of a text is lost, and all of it is in its place', () => {
  it.each(names)('%s', (name) => {
    expect(findLoss(inputOf(name), !MOVED.includes(name))).toBeNull();
  });

  it('whatever pieces it is made of', () => {
    for (const at of seeds(300, 20_000)) {
      const text = writeRandomText(at);
      expect(findLoss(text), text).toBeNull();
    }
  });

  it('whatever lines it is made of', () => {
    const lines = names
      .filter((name) => name.startsWith('text/'))
      .flatMap((name) => inputOf(name).split('\n'))
      .filter((line) => line !== '');
    for (let n = 0; n < amount(100, 5000); n++) {
      const text = shuffle(lines, seed(11 + n));
      expect(findLoss(text), text).toBeNull();
    }
  });
});
