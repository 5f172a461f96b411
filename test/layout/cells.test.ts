import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { clusterAt } from '../../src/layout/cells.ts';
import { cellsOf, clustersOf, cutAt } from '../../src/layout/index.ts';
import { endOf, widthOf } from '../../src/layout/packed-cluster.ts';
import { sureWidth } from '../../src/model/index.ts';

describe('cells', () => {
  test('what is certain by code point is what string-width says, for every code unit', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code <= 0xffff; code++) {
      const sure = sureWidth(code);
      if (sure < 0) continue;
      const char = String.fromCharCode(code);
      if (stringWidth(`e${char}`) !== 1 + sure) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['plain English, “quoted” — with dashes…', 38],
    ['naïve café Zürich', 17],
    ['cafe\u0301', 4],
    ['漢字かな', 8],
    ['ｶﾞﾗｽ', 4],
    ['한국어', 6],
    ['\u1112\u1161\u11ab', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['🇳🇴🇯🇵', 4],
    ['❤️', 2],
    ['❤', 1],
    ['5️⃣', 2],
    ['✋🏽', 2],
    ['שָׁלוֹם', 4],
    ['قَالَتْ', 4],
    ['𠮷野家', 6],
    ['\u200e\u200f\u200d', 0],
    ['', 0],
  ])('%s takes %i', (text, cells) => {
    expect(cellsOf(text)).toBe(cells);
    expect(stringWidth(text)).toBe(cells);
  });

  test('clusters are cut whole', () => {
    expect(clustersOf('e\u0301👩‍👧x漢')).toEqual(['e\u0301', '👩‍👧', 'x', '漢']);
    expect(cutAt('ab漢字', 3)).toBe(2);
    expect(cutAt('ab漢字', 4)).toBe(3);
    expect(cutAt('👩‍👧!', 1)).toBe(0);
    expect(cutAt('abc', 9)).toBe(3);
  });

  test.each([
    ['marks', `e${'\u0301'.repeat(5000)}`],
    ['joiners', '👩\u200d'.repeat(2000)],
    ['jamo', '\u1100'.repeat(5000)],
    ['viramas', 'क\u094d'.repeat(3000)],
    ['invisible marks of direction', '\u200e'.repeat(5000)],
    ['selectors', `x${'\ufe0f'.repeat(5000)}`],
  ])('monsters are cut to pieces of 32 code units and 2 cells: %s', (_, text) => {
    let total = 0;
    for (let at = 0; at < text.length; ) {
      const cluster = clusterAt(text, at);
      expect(endOf(cluster) - at).toBeGreaterThan(0);
      expect(endOf(cluster) - at).toBeLessThanOrEqual(32);
      total += widthOf(cluster);
      at = endOf(cluster);
    }
    expect(total).toBeGreaterThanOrEqual(Math.floor(text.length / 33));
  });
});
