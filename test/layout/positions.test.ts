import { describe, expect, test } from 'vitest';
import { layOut, lineAt, positionAt } from '../../src/layout/index.ts';
import { article, p, quote } from './build.ts';
import { everything } from './samples.ts';

describe('places', () => {
  const { article: whole, quotes } = everything();

  test('a line with text is where its own position leads', () => {
    for (const width of [5, 24, 72]) {
      const layout = layOut(whole, quotes, { width, speakers: 'below', facts: 'facts' });
      layout.lines.forEach((line, index) => {
        if (line.block === null || line.start === line.end) return;
        expect(lineAt(layout, positionAt(layout, index)), `line ${index} at ${width}`).toBe(index);
      });
    }
  });

  test('a place is kept over a change of width', () => {
    const wide = layOut(whole, quotes, { width: 80, speakers: 'none', facts: '' });
    const narrow = layOut(whole, quotes, { width: 20, speakers: 'below', facts: '' });
    wide.lines.forEach((line, index) => {
      if (line.block === null || line.start === line.end) return;
      const position = positionAt(wide, index);
      const found = narrow.lines[lineAt(narrow, position)];
      expect(found?.block).toBe(position.block);
      expect(found?.start).toBeLessThanOrEqual(position.offset);
    });
  });

  test('offsets between lines and beyond the end, air, and blocks that are not there', () => {
    const made = article([{ blocks: [p('aaaa bbbb'), p('“cccc”')] }]);
    const said = [quote(made, 'q1', ['cccc'], { mention: 'Lee' })];
    const layout = layOut(made, said, { width: 4, speakers: 'below', facts: '' });
    // aaaa · bbbb · air · “ccc · c” · Lee
    expect(lineAt(layout, { block: 'b1', offset: 4 })).toBe(0);
    expect(lineAt(layout, { block: 'b1', offset: 99 })).toBe(1);
    expect(lineAt(layout, { block: 'b2', offset: 0 })).toBe(3);
    expect(lineAt(layout, { block: 'b2', offset: 6 })).toBe(
      layout.lines.findLastIndex((line) => line.end > line.start),
    );
    expect(lineAt(layout, { block: 'b9', offset: 0 })).toBe(0);
    expect(positionAt(layout, 2)).toEqual({ block: 'b2', offset: 0 });
    expect(positionAt(layout, -3)).toEqual({ block: 'b1', offset: 0 });
    expect(positionAt(layout, 999)).toEqual({ block: 'b2', offset: 6 });
  });
});
