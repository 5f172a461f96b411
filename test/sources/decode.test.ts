import { describe, expect, it } from 'vitest';
import { describeBinary, isBinary } from '../../src/sources/binary.ts';
import { decode, type Statement } from '../../src/sources/decode.ts';

const WORDS = 'Café – “quoted”\nПривет\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const textOf = async (input: Uint8Array, said?: Statement) => (await decode(input, said)).text;
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(WORDS)],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], utf8(WORDS))],
    ['UTF-16 LE with a mark', bytes([0xff, 0xfe], utf16(WORDS))],
    ['UTF-16 BE with a mark', bytes([0xfe, 0xff], utf16be(WORDS))],
    ['UTF-16 LE by its NULs', utf16(WORDS)],
    ['UTF-16 BE by its NULs', utf16be(WORDS)],
    [
      'UTF-32 LE with a mark',
      bytes(
        [0xff, 0xfe, 0, 0],
        ...[...WORDS].map((letter) => {
          const code = letter.codePointAt(0) ?? 0;
          return [code & 255, (code >> 8) & 255, code >> 16, 0];
        }),
      ),
    ],
  ])('reads %s', async (_, input) => expect(await textOf(input)).toBe(WORDS));

  it('takes what is not UTF-8 and tells nothing for Windows-1252', async () => {
    expect(await textOf(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x78, 0x94, 0x20, 0x80]))).toBe(
      'café “x” €',
    );
  });

  it('keeps UTF-8 whose last character is cut off', async () => {
    for (const cut of [1, 2, 3]) {
      const whole = utf8('Привет, naïve 😀');
      expect(await textOf(whole.subarray(0, whole.length - cut))).toBe('Привет, naïve \ufffd');
    }
  });

  it('makes every line end a line feed', async () => {
    expect(await textOf(utf8('a\r\nb\rc\n\r\rd'))).toBe('a\nb\nc\n\n\nd');
  });

  it('never fails', async () => {
    let seed = 7;
    for (let round = 0; round < 300; round++) {
      const noise = Uint8Array.from({ length: round }, () => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return seed >> 16;
      });
      expect(await textOf(noise)).not.toContain('\r');
    }
    expect(await textOf(new Uint8Array())).toBe('');
  });
});

describe('describeBinary', () => {
  it.each([
    ['a PDF file', utf8('%PDF-1.7\n…')],
    ['a PNG image', bytes([0x89], utf8('PNG\r\n\x1a\n'))],
    ['a JPEG image', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['a gzip archive', bytes([0x1f, 0x8b, 8, 0, 0])],
    ['a zip archive', utf8('PK\x03\x04\x14\0\0\0evil.txt')],
    ['an EPUB book', utf8('PK\x03\x04\x14\0\0\0mimetypeapplication/epub+zipPK')],
    ['an Office document', utf8('PK\x03\x04\x14\0\0\0[Content_Types].xml')],
    ['a program', utf8('\x7fELF\x02\x01\x01')],
    ['a binary file', Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 31)],
  ])('names %s', (noun, input) => {
    expect(describeBinary(input)).toBe(noun);
    expect(isBinary(input)).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['words', utf8(WORDS)],
    ['UTF-16', utf16(WORDS.repeat(50))],
    ['UTF-16 with a mark', bytes([0xff, 0xfe], utf16(WORDS))],
    ['words with escape sequences', utf8('a \x1b[31mred\x1b[0m word\x07\b\b '.repeat(100))],
    ['words with a few NULs', utf8(`a\0b ${'words and words '.repeat(20)}`)],
  ])('lets %s pass', (_, input) => expect(describeBinary(input)).toBeNull());
});
