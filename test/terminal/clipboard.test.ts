import { describe, expect, test } from 'vitest';
import { CLIPBOARD_MAX, cutToBytes, encodeClipboard } from '../../src/terminal/clipboard.ts';

/** The text in a sequence of exactly the plain form. */
function decode(bytes: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequence is what is looked at
  const [, data] = /^\x1b\]52;c;([A-Za-z0-9+/]*={0,2})\x07$/.exec(bytes) ?? [];
  if (data === undefined) throw new Error(`not a sequence: ${JSON.stringify(bytes)}`);
  return Buffer.from(data, 'base64').toString();
}

describe('the clipboard', () => {
  test.each(['', 'a', '“Déjà vu,” 漢字 👩‍👩‍👧‍👦', 'line\nline', '\x07\x1b\\\x1b]52;c;?\x07\x9c\x1b[2J'])(
    'takes %j as it is',
    (text) => expect(decode(encodeClipboard(text, false))).toBe(text),
  );

  test('inside tmux the plain sequence comes first, then one that is let through, with ESC doubled', () => {
    const plain = encodeClipboard('words', false);
    const inTmux = encodeClipboard('words', true);
    expect(inTmux.startsWith(plain)).toBe(true);
    const wrapped = inTmux.slice(plain.length);
    expect(wrapped.startsWith('\x1bPtmux;') && wrapped.endsWith('\x1b\\')).toBe(true);
    expect(wrapped.slice('\x1bPtmux;'.length, -2).replaceAll('\x1b\x1b', '\x1b')).toBe(plain);
  });

  test.each(['a', 'é', '漢', '😀'])(
    'is sent no more than terminals take, cut between characters: %s',
    (letter) => {
      const bytes = encodeClipboard(letter.repeat(80_000), false);
      expect(bytes.length).toBeLessThanOrEqual(100_000);
      const text = decode(bytes);
      expect(text).toBe(letter.repeat(text.length / letter.length));
      expect(Buffer.byteLength(text)).toBeGreaterThan(CLIPBOARD_MAX - 4);
    },
  );

  test('a text is cut to bytes, not within a character', () => {
    expect([0, 1, 2, 3, 4, 5, 99].map((bytes) => cutToBytes('aé漢', bytes))).toEqual([
      '',
      'a',
      'a',
      'aé',
      'aé',
      'aé',
      'aé漢',
    ]);
  });
});
