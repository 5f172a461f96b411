import { describe, expect, test } from 'vitest';
import {
  createTheme,
  type Ground,
  groundOfAnswers,
  type Palette,
  paletteOf,
  parseTheme,
} from '../../src/theme/index.ts';
import { everyText } from '../support/styled-texts.ts';

/** Grounds that terminals come with, and those of themes that many use. */
const DARK = {
  black: '#000000',
  'VS Code': '#1e1e1e',
  Gruvbox: '#282828',
  'Solarized dark': '#002b36',
  Dracula: '#282a36',
  Nord: '#2e3440',
  Ubuntu: '#300a24',
  'Catppuccin Mocha': '#1e1e2e',
  Monokai: '#272822',
  Zenburn: '#3f3f3f',
};
const LIGHT = {
  white: '#ffffff',
  'Solarized light': '#fdf6e3',
  'One Light': '#fafafa',
  grey: '#eeeeee',
  'Gruvbox light': '#fbf1c7',
  'Catppuccin Latte': '#eff1f5',
  'Tokyo Night Day': '#e1e2e7',
};

type Parts = readonly number[];

// Counted here by its own way, from the numbers of xterm's 256 colours and the formula of WCAG 2.2.
const partsOfHex = (hex: string): Parts => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
function partsOfNumber(number: number): Parts {
  if (number >= 232) return Array<number>(3).fill(8 + (number - 232) * 10);
  const at = number - 16;
  return [Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map((step) =>
    step === 0 ? 0 : 55 + 40 * step,
  );
}
function luminance(parts: Parts): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: Parts, other: Parts): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is unknown: faint text is as faint as a terminal likes, and its own 16 colours are whatever it says. */
const UNKNOWN = /^(?:2|3[0-7]|4[0-7]|9\d|10\d|[34]8;5;(?:\d|1[0-5]))$/;

/** The contrast of a styled text on a ground; null where it has the terminal's own colour of text, 0 where nobody knows. */
function contrastIn(text: string, ground: Parts): number | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: SGR is what is looked for
  const codes = [...text.slice(0, text.search(/[^\x1b[\d;m]/)).matchAll(/\x1b\[([\d;]*)m/g)];
  let [ink, behind]: [Parts | null, Parts] = [null, ground];
  for (const [, code = ''] of codes) {
    if (UNKNOWN.test(code)) return 0;
    const [, which, number] = /^([34])8;5;(\d+)$/.exec(code) ?? [];
    if (which === '3') ink = partsOfNumber(Number(number));
    if (which === '4') behind = partsOfNumber(Number(number));
  }
  return ink && contrast(ink, behind);
}

/** The contrasts of all that has colours, by how it is styled. */
function contrastsOn(palette: Palette, hex: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of new Set(everyText(createTheme('256', palette)))) {
    const value = contrastIn(text, partsOfHex(hex));
    if (value !== null) found.set(text, value);
  }
  return found;
}

function expectContrast(palette: Palette, hex: string, least: number): void {
  const found = contrastsOn(palette, hex);
  expect(found.size).toBeGreaterThan(20);
  const weak = [...found].filter(([, value]) => value < least);
  expect(weak, `on ${hex}`).toEqual([]);
}

/** As a terminal tells it. */
const told = (hex: string): Ground | null =>
  groundOfAnswers([`11;rgb:${[1, 3, 5].map((at) => hex.slice(at, at + 2).repeat(2)).join('/')}`]);

describe('colours can be read', () => {
  test.each(Object.entries(DARK))('dark themes on %s, %s', (_name, hex) => {
    expect(told(hex)?.kind).toBe('dark');
    expectContrast(paletteOf('dark', null), hex, 4.5);
    expectContrast(paletteOf('auto', { kind: 'dark' }), hex, 4.5);
    expectContrast(paletteOf('auto', told(hex)), hex, 4.5);
    expectContrast(parseTheme({}), hex, 4.5);
  });

  test.each(Object.entries(LIGHT))('light themes on %s, %s', (_name, hex) => {
    expect(told(hex)?.kind).toBe('light');
    expectContrast(paletteOf('light', null), hex, 4.5);
    expectContrast(paletteOf('auto', { kind: 'light' }), hex, 4.5);
    expectContrast(paletteOf('auto', told(hex)), hex, 4.5);
    expectContrast(parseTheme({ base: 'light' }), hex, 4.5);
  });

  test('of high contrast 7 : 1, and nearly as much on grounds that are no extremes', () => {
    for (const hex of ['#000000', '#1e1e1e', '#282828', '#002b36', '#282a36', '#2e3440'])
      expectContrast(paletteOf('contrast', told(hex)), hex, 7);
    for (const hex of ['#ffffff', '#fdf6e3', '#fafafa'])
      expectContrast(paletteOf('contrast', told(hex)), hex, 7);
    for (const hex of [...Object.values(DARK), ...Object.values(LIGHT)])
      expectContrast(paletteOf('contrast', told(hex)), hex, 5.5);
  });

  test('of high contrast on a ground that is not known: marks alone have colours', () => {
    for (const hex of ['#000000', '#ffffff']) {
      const found = contrastsOn(paletteOf('contrast', null), hex);
      expect(found.size).toBeGreaterThan(2);
      expect([...found].filter(([text, value]) => value < 10 || !text.includes('48;5;'))).toEqual([]);
    }
  });

  test('what is dim is no stronger than it has to be, where the ground is known', () => {
    const dimOn = (hex: string) => createTheme('256', paletteOf('auto', told(hex))).dim('x');
    expect(dimOn('#000000')).toBe('\x1b[38;5;243mx\x1b[39m');
    expect(dimOn('#3f3f3f')).toBe('\x1b[38;5;249mx\x1b[39m');
    expect(dimOn('#ffffff')).toBe('\x1b[38;5;243mx\x1b[39m');
  });
});
