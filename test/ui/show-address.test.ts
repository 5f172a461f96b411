import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../src/layout/index.ts';
import {
  fitAddress,
  fitBare,
  fitHost,
  openedAddress,
  sayAddress,
  showAddress,
  showHost,
  warnOf,
} from '../../src/ui/links/show-address.ts';

describe('an address shown', () => {
  test.each([
    ['https://a.example/', 'https://a.example'],
    ['HTTPS://A.example/Path?q=1#x', 'https://a.example/Path?q=1#x'],
    ['https://bücher.example/straße', 'https://xn--bcher-kva.example/stra%C3%9Fe'],
    ['https://раураl.example/login', 'https://xn--l-7sba6dbr.example/login'],
    ['https://bank.example@evil.example/', 'https://evil.example'],
    ['https://bank.example:x@evil.example:8080/a', 'https://evil.example:8080/a'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('%s is %s', (url, shown) => {
    expect(showAddress(url)).toBe(shown);
  });

  test.each([
    ['https://bank.example@evil.example/', 'a user name hides the host'],
    ['https://:secret@evil.example/', 'a user name hides the host'],
    ['https://аpple.example/', 'mixes alphabets'],
    ['https://www.gοοgle.example/', 'mixes alphabets'],
    ['https://bücher.example/', null],
    ['https://президент.example/', null],
    ['https://日本のサイト.example/', null],
    ['https://a.example/@ada', null],
  ])('of %s: %s', (url, warning) => {
    expect(warnOf(url)).toBe(warning);
    if (warning !== null) expect(sayAddress('link 1/2 ·', url).fit?.(60)).toContain(`⚠ ${warning}`);
  });

  test('and opened in ASCII, without detours', () => {
    expect(openedAddress('https://bücher.example/a/../ß')).toBe('https://xn--bcher-kva.example/%C3%9F');
    expect(showAddress('https://a.example/a/../b')).toBe('https://a.example/b');
  });

  // Whose it is stands at the end of its host.
  const hiding = 'https://www.bank.example.account.of.evil.example/login';
  test.each([
    ['https://a.example/one/two/three', 40, 'https://a.example/one/two/three'],
    ['https://a.example/one/two/three', 24, 'https://a.example/one/t…'],
    [hiding, 60, hiding],
    [hiding, 51, 'https://www.bank.example.account.of.evil.example/l…'],
    [hiding, 44, 'www.bank.example.account.of.evil.example/lo…'],
    [hiding, 20, '…unt.of.evil.example'],
    ['https://bücher.example/', 24, 'xn--bcher-kva.example'],
    ['mailto:somebody@mill.example', 20, 'mailto:somebody@mil…'],
    [hiding, 0, ''],
  ])('%s in %i cells', (url, cells, shown) => {
    expect(fitAddress(url, cells)).toBe(shown);
  });

  test('in any room it keeps to that room, and a host is shown whole or by its end', () => {
    for (const url of [
      hiding,
      'https://a.example/one/two',
      'mailto:a@b.example',
      'https://日本.example/読む',
    ]) {
      for (let cells = 0; cells <= 60; cells++) {
        for (const make of [fitAddress, fitBare, fitHost]) {
          const shown = make(url, cells);
          expect(cellsOf(shown), `${url} in ${cells}`).toBeLessThanOrEqual(cells);
          if (url === hiding && cells > 'evil.example'.length) expect(shown).toContain('evil.example');
        }
      }
    }
  });

  test('its host alone', () => {
    expect(showHost('https://user@a.example:8080/x')).toBe('a.example:8080');
    expect(showHost('mailto:a@b.example')).toBe('mailto:a@b.example');
  });
});
