import { describe, expect, test } from 'vitest';
import { createTheme, paletteOf, parseTheme, ThemeError } from '../../src/theme/index.ts';

describe('a theme of one’s own', () => {
  test('changes what it names', () => {
    const palette = parseTheme({ accent: '#88C0D0', speakers: [208, 'bright-red'], dim: 'faint' });
    expect(createTheme('truecolor', palette).accent('x')).toBe('\x1b[38;2;136;192;208mx\x1b[39m');
    expect(createTheme('256', palette).accent('x')).toBe('\x1b[38;5;110mx\x1b[39m');
    expect(createTheme('16', palette).accent('x')).toBe('x');
    expect(createTheme('256', palette).bar(0)).toBe('\x1b[38;5;208m▎\x1b[39m');
    expect(createTheme('256', palette).bar(1)).toBe('\x1b[91m▎\x1b[39m');
    expect(createTheme('16', palette).bar(1)).toBe('\x1b[91m▎\x1b[39m');
    expect(createTheme('256', palette).bar(2)).toBe(createTheme('256', palette).bar(0));
    expect(createTheme('256', palette).dim('x')).toBe('\x1b[2mx\x1b[22m');
    expect(palette.tints).toEqual(paletteOf('dark', null).tints);
  });

  test('pairs of colours, and none', () => {
    const palette = parseTheme({ base: 'light', match: 'white on #005f87', accent: 'none', red: '9' });
    const theme = createTheme('truecolor', palette);
    expect(theme.span({ text: 'x', role: 'text', match: 'any' }, false)).toBe(
      '\x1b[37m\x1b[48;2;0;95;135mx\x1b[49m\x1b[39m',
    );
    expect(theme.accent('x')).toBe('x');
    expect(theme.span({ text: 'x', role: 'text', tint: 'red' }, false)).toBe('\x1b[91mx\x1b[39m');
    expect(palette.dim).toEqual(paletteOf('light', null).dim);
  });

  test.each([
    [null, /table of colours/],
    [['#ffffff'], /table of colours/],
    [{ acent: '#ffffff' }, /no “acent”; it has base, accent, dim/],
    [{ base: 'blue' }, /base is one of dark, light, .*, not “blue”/],
    [{ base: 'constructor' }, /base is one of/],
    [{ accent: '#fff' }, /accent is #rrggbb, .*, not “#fff”/],
    [{ accent: 256 }, /accent is .*not “256”/],
    [{ accent: 1.5 }, /not “1.5”/],
    [{ accent: 'constructor' }, /not “constructor”/],
    [{ speakers: [] }, /speakers is a list of 1 to 32/],
    [{ speakers: ['red', 'nothing'] }, /a colour of speakers is .*not “nothing”/],
    [{ match: '#ffffff' }, /match is two colours, such as/],
    [{ match: '#ffffff on black on red' }, /match is two colours/],
    [{ accent: `\x1b[2J${'x'.repeat(99)}` }, /not “\?\[2Jx+…”/],
  ])('%j is refused in one line', (record, message) => {
    expect(() => parseTheme(record)).toThrow(ThemeError);
    expect(() => parseTheme(record)).toThrow(message);
  });
});
