import { describe, expect, it } from 'vitest';
import { layOut, loadPainter } from '../../src/layout/index.ts';
import { type Block, clean, type StyledRange } from '../../src/model/index.ts';
import { article } from './build.ts';

const DIFF = '-one\ttwo\n+one\t\ttwo three\n same';
const at = (words: string, more: Omit<StyledRange, 'start' | 'end'>): StyledRange => {
  const start = DIFF.indexOf(words);
  return { start, end: start + words.length, ...more };
};

function draw(styled: readonly StyledRange[], width = 40) {
  const block: Block = { id: '', type: 'code', language: clean('diff'), text: clean(DIFF), styled };
  return layOut(article([{ blocks: [block] }]), [], { width, speakers: 'none', facts: '' }).lines.map(
    ({ spans }) =>
      spans
        .map(({ text, strong, tint }) =>
          tint || strong ? `[${strong ? '!' : ''}${tint ?? ''} ${text}]` : text,
        )
        .join(''),
  );
}

describe('code that came with styles', () => {
  it('keeps them, over tabs and line ends', () => {
    expect(
      draw([at('-one\ttwo', { color: 'red' }), at('two three', { color: 'green', strong: true })]),
    ).toEqual(['  [red -one    two]', '  +one        [!green two three]', '   same']);
    expect(draw([at('two\n+one', { color: 'red' })])).toEqual([
      '  -one    [red two]',
      '  [red +one]        two three',
      '   same',
    ]);
  });

  it('keeps them where a line is parted', () => {
    expect(draw([at('-one\ttwo', { color: 'red' })], 8).slice(0, 2)).toEqual(['[red -one    ]', '[red two]']);
  });

  it('is not highlighted as well', async () => {
    const painter = await loadPainter();
    const block: Block = {
      id: '',
      type: 'code',
      language: clean('js'),
      text: clean('let a = 1;'),
      styled: [],
    };
    const { lines } = layOut(article([{ blocks: [block] }]), [], {
      width: 40,
      speakers: 'none',
      facts: '',
      painter,
    });
    expect(lines[0]?.spans.every(({ color }) => color === undefined)).toBe(true);
  });
});
