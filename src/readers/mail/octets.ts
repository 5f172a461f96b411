/**
 * A mail says of each of its parts how its bytes are to be read, but it comes to a reader as text. So its bytes are made
 * of the text again: as a string of octets, one character of a code below 256 for each byte, which is cut as texts are.
 */

/** Characters of the bytes 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/**
 * The octets of a text. Files that are no UTF-8 were decoded as Windows-1252, byte by byte: where the text has no other
 * characters, and their bytes are no UTF-8, they are what it was. Else it was UTF-8.
 */
export function toOctets(text: string): string {
  if (isAscii(text)) return text;
  const bytes = encodeWindows1252(text);
  if (bytes !== null && !isUtf8(Buffer.from(bytes, 'latin1'))) return bytes;
  return Buffer.from(text, 'utf8').toString('latin1');
}

/**
 * The text of octets in the encoding that is said; null: none is. Octets that are UTF-8 beyond ASCII are that, whatever
 * encoding of one byte a letter is said; those that are not, although it is said, are Windows-1252. Never fails.
 */
export function decodeOctets(octets: string, charset: string | null): string {
  const encoding = encodingOf(charset);
  if (isAscii(octets) && !encoding.startsWith('iso-2022') && !encoding.startsWith('utf-16')) return octets;
  const bytes = Buffer.from(octets, 'latin1');
  if (/^(?:utf-8|iso-8859|windows-|koi8|macintosh|x-mac)/.test(encoding) && isUtf8(bytes))
    return new TextDecoder().decode(bytes);
  if (encoding === 'windows-1252' || (encoding === 'utf-8' && !isMostlyUtf8(bytes)))
    return octets.replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0) - 0x80));
  return new TextDecoder(encoding).decode(bytes);
}

/** What a decoder calls an encoding; what none knows, and ASCII, is UTF-8. */
function encodingOf(charset: string | null): string {
  const label = (charset ?? 'utf-8').trim().toLowerCase();
  if (label === 'us-ascii' || label === 'ascii') return 'utf-8';
  try {
    return new TextDecoder(label.replace(/^cp(\d{3,4})$/, 'windows-$1')).encoding;
  } catch {
    return 'utf-8';
  }
}

/** Null where a character has no byte. */
function encodeWindows1252(text: string): string | null {
  const other = /[\u0080-\u009f\u0100-\uffff]/g;
  let known = true;
  const bytes = text.replace(other, (char) => {
    const at = WINDOWS_1252.indexOf(char);
    known &&= at >= 0;
    return String.fromCharCode(0x80 + Math.max(0, at));
  });
  return known ? bytes : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII has them
const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text);

/** A last character that was cut off does not count. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let letters = 0;
  for (const char of new TextDecoder().decode(bytes.subarray(0, 256 * 1024))) {
    if (char === '\ufffd') broken++;
    else if (char > '\x7f') letters++;
  }
  return letters >= broken;
}
