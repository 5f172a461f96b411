import { describe, expect, test } from 'vitest';
import { guardRow } from '../../src/writer/index.ts';

const SGR = ['\x1b[m', '\x1b[0m', '\x1b[1;38;5;31m', '\x1b[38:2::1:2:3m'];
const LINKS = [
  '\x1b]8;;https://example.org/a?b=c#d\x1b\\',
  '\x1b]8;;http://example.org/\x07',
  '\x1b]8;;mailto:ed@example.org\x1b\\',
  '\x1b]8;id=a1;https://example.org\x1b\\',
  '\x1b]8;;\x1b\\',
];

const HOSTILE: readonly (readonly [string, string])[] = [
  ['screen erased', '\x1b[2J'],
  ['cursor moved', '\x1b[1;1H'],
  ['cursor up', '\x1b[A'],
  ['private mode', '\x1b[?1049l'],
  ['terminal asked', '\x1b[6n'],
  ['device attributes asked', '\x1b[c'],
  ['window reported', '\x1b[21t'],
  ['SGR look-alike with a private mark', '\x1b[?4m'],
  ['keyboard protocol', '\x1b[>4;2m'],
  ['soft reset', '\x1b[!p'],
  ['hard reset', '\x1bc'],
  ['character set', '\x1b(0'],
  ['title', '\x1b]0;owned\x07'],
  ['clipboard', '\x1b]52;c;cHduZWQ=\x07'],
  ['colour asked', '\x1b]11;?\x1b\\'],
  ['working folder', '\x1b]7;file:///etc\x1b\\'],
  ['notification', '\x1b]777;notify;a;b\x07'],
  ['image', '\x1b]1337;File=inline=1:AAAA\x07'],
  ['device control', '\x1bP$qm\x1b\\'],
  ['application command', '\x1b_Gi=1\x1b\\'],
  ['privacy message', '\x1b^x\x1b\\'],
  ['link to a script', '\x1b]8;;javascript:alert(1)\x1b\\'],
  ['link to a file', '\x1b]8;;file:///etc/passwd\x1b\\'],
  ['link with a control inside', '\x1b]8;;https://a/\x1b[2J\x1b\\'],
  ['link with a space', '\x1b]8;;https://a/ b\x1b\\'],
  ['link with C1 inside', '\x1b]8;;https://a/\x9b2J\x1b\\'],
  ['link with other parameters', '\x1b]8;a=b:id=c;https://a/\x1b\\'],
  ['link to a program', '\x1b]8;;ssh://-oProxyCommand=a/\x1b\\'],
  ['link by capitals', '\x1b]8;;FILE:///etc/passwd\x1b\\'],
  ['unterminated link', '\x1b]8;;https://a/'],
  ['unterminated SGR', '\x1b[1'],
  ['unterminated title', '\x1b]0;a'],
  ['escape alone', '\x1b'],
  ['C1 CSI', '\x9b2J'],
  ['C1 OSC', '\x9d0;a\x9c'],
  ['C1 SGR', '\x9b1m'],
  ['bell', '\x07'],
  ['backspace', '\b\b\b'],
  ['carriage return', '\r'],
  ['line feed', '\n'],
  ['tab', '\t'],
  ['shift out', '\x0e'],
  ['null', '\0'],
  ['delete', '\x7f'],
  ['a sequence made by what is taken out', '\x1b\x1b[1m[2J'],
  ['a sequence made by two that are taken out', '\x1b[\x1b[m\x1b[m2J'],
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\x00-\x1f\x7f-\x9f]/;

describe('a row that is let out', () => {
  test.each(SGR)('%j passes', (allowed) => {
    const row = `Words ${allowed}漢字 — é${allowed}`;
    expect(guardRow(row)).toBe(row);
  });

  test.each(LINKS)('%j passes, and ends in its row', (begin) => {
    for (const end of ['\x1b]8;;\x1b\\', '\x1b]8;;\x07']) {
      const row = `Words ${begin}漢字${end} — é`;
      expect(guardRow(row)).toBe(row);
    }
    const end = begin.includes('//') || begin.includes('mailto') ? '\x1b]8;;\x1b\\' : '';
    expect(guardRow(`Words ${begin}漢字 — é`)).toBe(`Words ${begin}漢字 — é${end}`);
  });

  test.each(HOSTILE)('%s: no control is left', (_, payload) => {
    for (const row of [payload, `a${payload}b`, `\x1b[1ma${payload}b\x1b[22m`, payload + payload]) {
      expect(guardRow(row)).not.toMatch(CONTROL);
    }
  });

  test('the words around a hostile control stay', () => {
    expect(guardRow('\x1b[1mone\x1b[22m \x1b[2Jtwo 漢')).toBe('one \ufffd[2Jtwo 漢');
  });

  test.each(Array.from({ length: 0xa0 }, (_, code) => code).filter((code) => code < 0x20 || code >= 0x7f))(
    'control %i alone is replaced',
    (code) => expect(guardRow(`a${String.fromCharCode(code)}b`)).toBe('a\ufffdb'),
  );
});
