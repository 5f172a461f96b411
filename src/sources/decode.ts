import { decoderFor, statedCharset } from './charset.ts';

/** Bytes that decide: a byte-order mark, or NULs on one side of the first pairs. */
const SAMPLE = 4096;

/** Those told by the bytes themselves; any other is one that a decoder knows. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'windows-1252';

/**
 * The text of some bytes: by their mark or their pattern of NULs (UTF-8, UTF-16, UTF-32); UTF-8 where they are that;
 * else as `stated` (a server's word) or a page itself says; else Windows-1252. What is valid UTF-8 beyond ASCII is never
 * anything else by chance, whatever is said of it. Line ends become `\n`, the mark goes. Never fails; the text is not clean.
 */
export function decode(bytes: Uint8Array, stated: string | null = null): string {
  return decodeAs(encodingOf(bytes, stated), bytes).replace(/\r\n?/g, '\n');
}

function decodeAs(encoding: Encoding | string, bytes: Uint8Array): string {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le');
  if (encoding === 'utf-16be') {
    // Node without full ICU knows UTF-16 in little-endian order alone.
    const swapped = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
    return new TextDecoder('utf-16le').decode(swapped);
  }
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  return new TextDecoder(encoding).decode(bytes);
}

function encodingOf(bytes: Uint8Array, stated: string | null): Encoding | string {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  const utf16 = utf16ByNuls(bytes);
  if (utf16 !== null) return utf16;
  const label = stated ?? statedCharset(bytes);
  const said = label === null ? null : decoderFor(label);
  // ISO-2022-JP and its kin write everything in ASCII, which is UTF-8 too.
  if (isUtf8(bytes)) return said?.startsWith('iso-2022') ? said : 'utf-8';
  return said === null || (said === 'utf-8' && !isMostlyUtf8(bytes)) ? 'windows-1252' : said;
}

/** Characters of the bytes 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** By our own table: the decoder of some Nodes (20.20 is one) takes this encoding for ISO 8859-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0) - 0x80));
}

/** UTF-16 of a Latin script without a mark: nearly every second byte is NUL, and hardly any of the others. */
function utf16ByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  // Cyrillic and Greek have no NULs but at spaces and line ends: a tenth on one side and none on the other will do.
  if (odd * 10 >= pairs && even === 0) return 'utf-16le';
  if (even * 10 >= pairs && odd === 0) return 'utf-16be';
  if (odd * 10 >= pairs * 8 && even * 20 < pairs) return 'utf-16le';
  return even * 10 >= pairs * 8 && odd * 20 < pairs ? 'utf-16be' : null;
}

/** Whether bytes that are said to be UTF-8 are, but for some that are broken. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 256 * 1024));
  let broken = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) letters++;
  }
  return letters >= broken;
}

/** Whether bytes are UTF-8. A last character that was cut off does not count against them. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A stream may end within a character; anything else that is wrong throws.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decodeUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    parts.push(code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts.join('');
}
