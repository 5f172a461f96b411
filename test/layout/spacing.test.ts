import { describe, expect, test } from 'vitest';
import { layOut, lineAt, positionAt } from '../../src/layout/index.ts';
import type { LayoutOptions, Line } from '../../src/layout/types.ts';
import { loadShipped } from '../support/articles.ts';
import { everything } from './samples.ts';

const isBlank = ({ spans }: Line) => spans.every(({ text }) => text.trim() === '');
const WIDTHS = [1, 8, 20, 36, 72, 140];

const PROSE = new Set(['text', 'quotation', 'footnote', 'standfirst']);
const isProse = ({ spans }: Line) => {
  const [first] = spans.filter(({ text, role }) => role !== 'marker' && text.trim() !== '');
  return first !== undefined && PROSE.has(first.role);
};

const isSet = ({ spans }: Line) => spans.some(({ role }) => role === 'code' || role === 'table');

async function samples() {
  const night = await loadShipped('night-flights-over-the-halven-pass.txt');
  const columns = await loadShipped('eighty-columns.md');
  return [everything(), night, columns];
}

describe.each(WIDTHS)('lines set apart, of %i cells', (width) => {
  test.each(['below', 'margin'] as const)('are the same lines, speakers %s', async (speakers) => {
    const options: LayoutOptions = { width, speakers, facts: '3 min' };
    for (const { article, quotes } of await samples()) {
      const close = layOut(article, quotes, options);
      const apart = layOut(article, quotes, { ...options, spacing: 2 });
      expect(apart.lines.filter((line) => !isBlank(line))).toEqual(
        close.lines.filter((line) => !isBlank(line)),
      );
      expect(apart.quotes.map(({ id }) => id)).toEqual(close.quotes.map(({ id }) => id));
      for (const [at, { line }] of apart.sections.entries())
        expect(apart.lines[line]).toEqual(close.lines[close.sections[at]?.line ?? -1]);
      for (const [at, { line }] of apart.quotes.entries())
        expect(apart.lines[line]).toEqual(close.lines[close.quotes[at]?.line ?? -1]);
    }
  });

  test('have an empty row between two of a block, and none more in code and tables', async () => {
    for (const { article, quotes } of await samples()) {
      const [close, apart] = ([1, 2] as const).map(
        (spacing) => layOut(article, quotes, { width, speakers: 'none', facts: '', spacing }).lines,
      );
      const filled = (lines: readonly Line[] = []) =>
        [...lines.keys()].filter((at) => !isBlank(lines[at] as Line));
      const [before, after] = [filled(close), filled(apart)];
      for (const [index, at] of after.entries()) {
        const [line, next] = [apart?.[at], apart?.[after[index + 1] ?? -1]];
        if (!line || !next || line.block !== next.block) continue;
        const rows = (after[index + 1] ?? 0) - at;
        const asClose = (before[index + 1] ?? 0) - (before[index] ?? 0);
        if (isProse(line) && isProse(next)) expect(rows).toBe(asClose + 1);
        else if (isSet(line) && isSet(next) && asClose === 1) expect(rows).toBe(1);
      }
    }
  });

  test('are told places in as ever', async () => {
    for (const { article, quotes } of await samples()) {
      const layout = layOut(article, quotes, { width, speakers: 'none', facts: '', spacing: 2 });
      for (const [at, line] of layout.lines.entries()) {
        if (line.block === null || line.end === line.start || isBlank(line)) continue;
        const there = layout.lines[lineAt(layout, positionAt(layout, at))];
        expect(there?.block).toBe(line.block);
        expect(there && isBlank(there)).toBe(false);
      }
    }
  });
});

test('a bar goes on between the lines of a quote, and is not drawn before it', async () => {
  const { article, quotes } = await loadShipped('night-flights-over-the-halven-pass.txt');
  const { lines } = layOut(article, quotes, { width: 40, speakers: 'none', facts: '', spacing: 2 });
  for (const [at, line] of lines.entries()) {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    if (!isBlank(line) || line.block === null || before?.block !== line.block || !after) continue;
    if (!before.bar || !after.bar) expect(line.bar).toBe(false);
  }
  expect(lines.some((line) => isBlank(line) && line.bar)).toBe(true);
});
