import { beforeAll, describe, expect, it } from 'vitest';
import { cellsOf, type Layout, layOut, loadPainter, type Painter } from '../../src/layout/index.ts';
import type { Block } from '../../src/model/index.ts';
import { article, code, p } from './build.ts';
import { expectWhole, textOfLine } from './invariants.ts';
import { everything } from './samples.ts';

const LONG = 'call(one, two, three, four);\n\treturn "a line that has a tab before it and is long";\nend';
const PROSE = 'Words of a paragraph that are wrapped at the measure, whatever room there is beside it.';

const draw = (blocks: Block[], width: number, codeWidth?: number, painter?: Painter): Layout =>
  layOut(article([{ blocks }]), [], {
    width,
    speakers: 'none',
    facts: '',
    ...(codeWidth === undefined ? {} : { codeWidth }),
    ...(painter && { painter }),
  });

describe('code that is longer than its room', () => {
  it('goes on below, with a sign that is none of its text', () => {
    const { lines } = draw([code('const name = "of some length";\nnext();')], 24);
    expect(lines.map(textOfLine)).toEqual(['  const name = "of some ', '↳ length";', '  next();']);
    expect(lines.map(({ start, end }) => [start, end])).toEqual([
      [0, 22],
      [22, 30],
      [31, 38],
    ]);
    expect(lines[1]?.spans[0]).toEqual({ text: '↳', role: 'rule' });
  });

  it('has no sign where a line ends right at the edge', () => {
    expect(draw([code(`${'x'.repeat(22)}\ny`)], 24).lines.map(textOfLine)).toEqual([
      `  ${'x'.repeat(22)}`,
      '  y',
    ]);
  });

  it('has a sign in a narrow measure too, and none where that would take what room there is', () => {
    expect(draw([code('twelve(cells)')], 12).lines.map(textOfLine)).toEqual(['  twelve(cel', '↳ ls)']);
    expect(draw([code('eight(ab)')], 12).lines.map(textOfLine)).toEqual(['eight(ab)']);
    expect(draw([code('six(ab)')], 4).lines.map(textOfLine)).toEqual(['six(', 'ab)']);
  });

  it('goes on beside the marker of an item', () => {
    const list: Block = {
      id: '',
      type: 'list',
      ordered: false,
      start: 1,
      items: [{ checked: null, blocks: [code('abcdefghijklmnopqrstuvwxyz')] }],
    };
    expect(draw([list], 26).lines.map(textOfLine)).toEqual(['•   abcdefghijklmnopqrstuv', '  ↳ wxyz']);
  });
});

describe('room for code beside the measure', () => {
  it('is taken by code alone', () => {
    const narrow = draw([p(PROSE)], 40).lines.map(textOfLine);
    const lines = draw([p(PROSE), code(LONG)], 40, 60).lines.map(textOfLine);
    expect(lines.slice(0, narrow.length)).toEqual(narrow);
    expect(lines.slice(narrow.length + 1)).toEqual([
      '  call(one, two, three, four);',
      '      return "a line that has a tab before it and is long";',
      '  end',
    ]);
  });

  it('never ends where there is no end to it', () => {
    const { lines } = draw([code('x'.repeat(5000))], 20, Number.POSITIVE_INFINITY);
    expect(lines.map(({ cells }) => cells)).toEqual([5000]);
  });

  describe('with everything', () => {
    let painter: Painter;
    beforeAll(async () => {
      painter = await loadPainter();
    });

    it.each([0, 1, 7, 40, 200])('keeps every offset, %i cells beyond the measure', (more) => {
      const { article: whole, quotes } = everything();
      for (const painted of [undefined, painter]) {
        for (let width = 1; width <= 90; width += 3) {
          const codeWidth = width + more;
          const layout = layOut(whole, quotes, {
            width,
            codeWidth,
            speakers: 'none',
            facts: '',
            ...(painted && { painter: painted }),
          });
          expectWhole(whole, layout);
          for (const line of layout.lines)
            if (cellsOf(textOfLine(line)) > codeWidth) expect.fail(`${width}: ${textOfLine(line)}`);
        }
      }
    });

    it('is highlighted all the way', () => {
      const { lines } = draw([code(`const a = "${'b'.repeat(50)}";`, 'js')], 40, 80, painter);
      expect(lines).toHaveLength(1);
      expect(lines[0]?.spans.some(({ text, color }) => text.length > 50 && color !== undefined)).toBe(true);
    });
  });
});
