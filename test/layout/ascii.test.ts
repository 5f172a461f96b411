import { expect, test } from 'vitest';
import { cellsOf, isAsciiLocale, standIn } from '../../src/layout/index.ts';

test.each([
  ['“We can’t wait” – she said…', '"We can\'t wait" - she said.'],
  ['Žluťoučký kůň, naïve façade', 'Zlutoucky kun, naive facade'],
  ['│ ▌ quoted ─── ┌┐', '| | quoted --- ++'],
  ['Übergröße', 'Ubergrose'],
  ['日本 and Ελλάδα', '???? and ??????'],
  ['👩‍🚀 flew', '?? flew'],
  ['〝日〞－Ŧ', '""??""--T'],
  ['\x1b[1mbold “x”\x1b[22m', '\x1b[1mbold "x"\x1b[22m'],
])('%s has stand-ins of the same width', (row, expected) => {
  expect(standIn(row)).toBe(expected);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: styles take no cells
  const seen = (text: string) => cellsOf(text.replace(/\x1b\[\d+m/g, ''));
  expect(seen(standIn(row))).toBe(seen(row));
});

test.each([
  [{ LC_ALL: 'C' }, true],
  [{ LANG: 'POSIX' }, true],
  [{ LC_ALL: '', LC_CTYPE: 'C', LANG: 'en_GB.UTF-8' }, true],
  [{ LANG: 'C.UTF-8' }, false],
  [{ LC_ALL: 'de_DE.UTF-8', LANG: 'C' }, false],
  [{}, false],
])('the locale of %j is that of ASCII: %s', (env, expected) => {
  expect(isAsciiLocale(env)).toBe(expected);
});
