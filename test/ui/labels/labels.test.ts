import { describe, expect, test } from 'vitest';
import type { Line, Span } from '../../../src/layout/index.ts';
import type { Anchor } from '../../../src/model/index.ts';
import { cleanLine } from '../../../src/model/index.ts';
import { labelLine } from '../../../src/ui/labels/label-line.ts';
import { createLabels, labelLinks } from '../../../src/ui/labels/labels.ts';

const url = (name: string) => cleanLine(`https://example.org/${name}`);
const link = (name: string): Anchor => ({ type: 'link', url: url(name), children: [] });
const lineOf = (...spans: Span[]): Line => ({ spans, cells: 20, block: 'b', start: 0, end: 20, bar: false });
const textOf = ({ spans }: Line) => spans.map(({ text }) => text).join('');

describe('labels', () => {
  test('are single letters of the home row first, or two letters each', () => {
    expect(createLabels(3)).toEqual(['a', 's', 'd']);
    expect(createLabels(26)).toHaveLength(26);
    const many = createLabels(27);
    expect(many.slice(0, 2)).toEqual(['aa', 'as']);
    expect(new Set(many).size).toBe(27);
    expect(createLabels(1000)).toHaveLength(676);
  });

  test('stand at the links in sight', () => {
    const landmarks = [1, 5, 6, 20].map((line) => ({ id: `link:${line}`, line }));
    const layout = { width: 9, lines: [], sections: [], quotes: [], complete: true };
    const labels = labelLinks(landmarks, { top: 5, selected: null }, { layout, bodyRows: 10 });
    expect([...labels].map(([label, { line }]) => `${label}${line}`)).toEqual(['a5', 's6']);
  });
});

describe('a line with labels', () => {
  const [one, two] = [link('1'), link('2')];

  test('has them over the first cells of its links, and nothing moves', () => {
    const line = lineOf(
      { text: 'See ', role: 'text' },
      { text: 'the mill', role: 'text', anchor: one },
      { text: ' or ', role: 'text' },
      { text: '橋の上', role: 'text', anchor: two },
      { text: '.', role: 'text' },
    );
    const labels = [
      { label: 'a', anchor: one },
      { label: 's', anchor: two },
    ];
    expect(textOf(labelLine(line, labels))).toBe('See ahe mill or s の上.');
    expect(labelLine(line, labels).spans[1]).toEqual({ text: 'a', role: 'text', match: 'here' });
  });

  test('has two for a picture that is a link, and one at its edge for a link without words', () => {
    const line = lineOf({ text: '  picture', role: 'caption', anchor: one });
    const twice = ['aa', 'as'].map((label) => ({ label, anchor: one }));
    expect(textOf(labelLine(line, twice))).toBe('aaascture');
    expect(textOf(labelLine(lineOf({ text: '  words', role: 'text' }), [{ label: 'a', anchor: two }]))).toBe(
      '  aords',
    );
    expect(textOf(labelLine(lineOf(), [{ label: 'as', anchor: two }]))).toBe('as');
    expect(textOf(labelLine(lineOf({ text: 'x', role: 'text', anchor: one }), twice))).toBe('aaas');
  });
});
