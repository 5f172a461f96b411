import { describe, expect, test } from 'vitest';
import { createTheme } from '../../src/theme/index.ts';
import { fitGeometry } from '../../src/ui/reader/geometry.ts';
import { layOutFor } from '../../src/ui/reader/opening.ts';
import { measureProgress } from '../../src/ui/reader/progress.ts';
import { composeStatus, type Notice, sectionAt } from '../../src/ui/reader/status.ts';
import type { Loaded } from '../../src/ui/types.ts';
import { loadShipped } from '../support/articles.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: styles and links are what is taken out
const plain = (row: string): string => row.replace(/\x1b\[[\d;]*m|\x1b\]8;[^\x1b]*\x1b\\/g, '');

function prepare(loaded: Loaded, columns = 80, rows = 24) {
  const geometry = fitGeometry({ columns, rows }, 72);
  if (geometry === null) throw new Error('too small');
  const progress = measureProgress(loaded.article);
  const layout = layOutFor({ loaded, geometry, progress });
  const say = (top: number, notice: Notice | null = null): string[] =>
    composeStatus({
      article: loaded.article,
      layout,
      top,
      geometry,
      theme: createTheme('none'),
      progress,
      notice,
    }).map(plain);
  return { layout, geometry, say };
}

const loaded = await loadShipped('eighty-columns.md');
const { layout, geometry, say } = prepare(loaded);

describe('the status line', () => {
  test('begins with the title, then says which section of how many', () => {
    expect(say(0)[0]).toMatch(/^ Eighty columns .* \d+ % · \d+ min {3}\? help$/);
    const [, second] = layout.sections;
    expect(say((second?.line ?? 0) - 1)[0]).toMatch(/^ 2\/5 Glass /);
    expect(sectionAt(layout, (second?.line ?? 0) - 2)).toBe(0);
  });

  test('percent only grows, minutes only shrink, from the first page to the last', () => {
    let percent = 0;
    let minutes = Number.POSITIVE_INFINITY;
    const last = layout.lines.length - geometry.bodyRows;
    for (let top = 0; top < last; top++) {
      const [, share, left] = /(\d+) % · (\d+) min/.exec(say(top)[0] ?? '') ?? [];
      expect(Number(share), `from ${top}`).toBeGreaterThanOrEqual(percent);
      expect(Number(left), `from ${top}`).toBeLessThanOrEqual(minutes);
      expect(Number(share)).toBeLessThan(100);
      percent = Number(share);
      minutes = Number(left);
    }
    expect(percent).toBeGreaterThan(90);
    expect(say(last)[0]).toMatch(/100 % · end/);
  });

  test('lets go of its parts as room does', () => {
    expect(prepare(loaded, 40).say(0)[0]).toMatch(/^ Eighty columns .*% .* min .*help$/);
    expect(prepare(loaded, 32).say(0)[0]).toMatch(/^ Eighty columns +\d+ % · \d+ min$/);
    const [narrow = ''] = prepare(loaded, 20).say(0);
    expect(narrow).toMatch(/^ Eighty columns/);
  });

  test('a notice stands in place of the section', () => {
    expect(say(0, { text: 'no quotes in this article' })[0]).toMatch(/^ no quotes in this article .* %/);
  });

  test('an address is whole: on the row, or over rows of its own from the edge', () => {
    const short = 'https://example.org/a';
    expect(say(0, { text: 'copy:', url: short })).toEqual([` copy: ${short}`]);
    const long = `https://example.org/${'path/'.repeat(40)}`;
    const [text, ...rows] = say(0, { text: 'copy:', url: long });
    expect(text).toBe(' copy:');
    expect(rows.join('')).toBe(long);
    expect(rows.every((row) => row.length <= 80)).toBe(true);
  });

  test('what went wrong is whole, over half the screen at most', () => {
    const text = 'cannot read it: there is no such page; check the address (HTTP 404)';
    expect(say(0, { text, whole: true })).toEqual([` ${text}`]);
    expect(prepare(loaded, 40, 10).say(0, { text, whole: true })).toEqual([
      ' cannot read it: there is no such page;',
      ' check the address (HTTP 404)',
    ]);
    const tight = prepare(loaded, 20, 5).say(0, { text, whole: true });
    expect(tight).toEqual([' cannot read it:', ' there is no such…']);
  });
});
