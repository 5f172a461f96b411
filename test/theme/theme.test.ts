import { describe, expect, test } from 'vitest';
import { colorDepth, createTheme } from '../../src/theme/index.ts';
import { everyText, TINTS } from '../support/styled-texts.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: SGR is what is looked for
const SGR = /\x1b\[([\d;]*)m/g;
const codesOf = (text: string): string[] => [...text.matchAll(SGR)].map(([, codes = '']) => codes);

/** What each closing code closes. */
const CLOSED_BY: Readonly<Record<string, RegExp>> = {
  '22': /^[12]$/,
  '23': /^3$/,
  '24': /^4$/,
  '27': /^7$/,
  '29': /^9$/,
  '39': /^(?:3[0-7]|9[0-7]|38;5;\d+)$/,
  '49': /^(?:4[0-7]|48;5;\d+)$/,
};

/** Relative luminance (WCAG 2.2) of a colour of xterm's 6×6×6 cube, or of its ramp of greys. */
function luminance(color: number): number {
  const at = color - 16;
  const grey = 8 + (color - 232) * 10;
  const steps = [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6];
  const parts = color < 232 ? steps.map((step) => (step === 0 ? 0 : 55 + 40 * step)) : [grey, grey, grey];
  const linear = parts.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

describe('styles', () => {
  test.each(['none', '16', '256'] as const)('at depth %s close whatever they open', (depth) => {
    for (const text of everyText(createTheme(depth))) {
      const open = new Set<string>();
      for (const code of codesOf(text)) {
        const closes = CLOSED_BY[code];
        if (closes) for (const one of [...open].filter((was) => closes.test(was))) open.delete(one);
        else open.add(code);
      }
      expect([...open], JSON.stringify(text)).toEqual([]);
    }
  });

  test('no colour codes without colours', () => {
    for (const text of everyText(createTheme('none')))
      for (const code of codesOf(text)) expect(code).toMatch(/^(?:[1-9]|2[2-9])$/);
  });

  test('no codes of 256 colours with 16', () => {
    const codes = everyText(createTheme('16')).flatMap(codesOf);
    expect(codes.filter((code) => code.includes(';'))).toEqual([]);
    expect(codes).toContain('36');
  });

  test('an empty text has no style', () => {
    expect(createTheme('256').dim('')).toBe('');
  });

  test('eight speakers, eight colours', () => {
    const { bar } = createTheme('256');
    const bars = Array.from({ length: 9 }, (_, speaker) => bar(speaker));
    expect(new Set(bars).size).toBe(8);
    expect(bars[8]).toBe(bars[0]);
  });

  test('speech has the colour of its bar where there are 256; text and headlines have none', () => {
    const { span, bar } = createTheme('256');
    for (const role of ['text', 'quotation'] as const)
      expect(codesOf(span({ text: 'x', role }, false, 3))).toEqual(codesOf(bar(3)));
    expect(codesOf(span({ text: 'x', role: 'text' }, false, null))).toEqual([]);
    expect(codesOf(span({ text: 'x', role: 'title' }, false, 3))).toEqual(['1', '22']);
    for (const depth of ['16', 'none'] as const)
      expect(createTheme(depth).span({ text: 'x', role: 'text' }, false, 3)).toBe('x');
  });

  test('every colour that is read by has a contrast of 4:1 on black and on white', () => {
    const { bar, accent, span } = createTheme('256');
    const tinted = TINTS.map((tint) => span({ text: 'x', role: 'text', tint }, false));
    expect(new Set(tinted).size).toBe(TINTS.length);
    const texts = [accent('x'), ...tinted, ...Array.from({ length: 8 }, (_, speaker) => bar(speaker))];
    for (const text of texts) {
      const light = luminance(Number(/38;5;(\d+)/.exec(text)?.[1]));
      expect((light + 0.05) / 0.05, text).toBeGreaterThan(4);
      expect(1.05 / (light + 0.05), text).toBeGreaterThan(4);
    }
  });

  test('a colour of the author’s own goes before that of a speaker', () => {
    const { span } = createTheme('256');
    const codes = codesOf(span({ text: 'x', role: 'text', tint: 'red' }, false, 3));
    expect(codes.slice(-2)).toEqual(['38;5;131', '39']);
    expect(createTheme('none').span({ text: 'x', role: 'text', tint: 'grey' }, false)).toBe('x');
  });

  test('six levels of headings look different from each other and from text, with colours and without', () => {
    for (const depth of ['none', '16', '256'] as const) {
      const { span } = createTheme(depth);
      const looks = [1, 2, 3, 4, 5, 6].map((level) => span({ text: 'x', role: 'heading', level }, false));
      expect(new Set([...looks, 'x']).size, depth).toBe(7);
      expect(span({ text: 'x', role: 'heading', level: 9 }, false)).toBe(looks[5]);
      for (const look of looks.slice(0, 3)) expect(codesOf(look)).toContain('1');
      for (const look of looks.slice(3)) expect(codesOf(look)).not.toContain('1');
    }
    expect(codesOf(createTheme('none').span({ text: 'x', role: 'heading', level: 1 }, false))).toContain('4');
  });

  test('a selected quote is inverse', () => {
    const { span } = createTheme('none');
    expect(codesOf(span({ text: 'x', role: 'text' }, true))).toEqual(['7', '27']);
  });
});

describe('colours by the environment', () => {
  test.each([
    [{ TERM: 'xterm-256color' }, '256'],
    [{ TERM: 'xterm', COLORTERM: 'truecolor' }, 'truecolor'],
    [{ TERM: 'xterm', COLORTERM: 'yes' }, '256'],
    [{ TERM: 'xterm-direct' }, 'truecolor'],
    [{ TERM: 'xterm' }, '16'],
    [{}, '16'],
    [{ TERM: 'dumb' }, 'none'],
    [{ TERM: 'xterm-256color', NO_COLOR: '1' }, 'none'],
    [{ TERM: 'xterm-256color', NO_COLOR: '' }, '256'],
  ] as const)('%j: %s', (env, depth) => expect(colorDepth(env)).toBe(depth));

  test.each([
    [{ TERM: 'dumb' }, '16'],
    [{ TERM: 'xterm', NO_COLOR: '1' }, '16'],
    [{ TERM: 'xterm-256color', NO_COLOR: '1' }, '256'],
    [{ TERM: 'dumb', COLORTERM: 'truecolor' }, 'truecolor'],
  ] as const)('%j, where colours were asked for: %s', (env, depth) => {
    expect(colorDepth(env, true)).toBe(depth);
  });
});
