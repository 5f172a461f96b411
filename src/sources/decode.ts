/** Bytes that decide: a byte-order mark, or NULs on one side of the first pairs. */
const SAMPLE = 4096;
/** Browsers look for a declaration in so many bytes, and a little further for pages that begin with comments. */
const DECLARED_WITHIN = 4096;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'windows-1252';

/**
 * The text of some bytes: UTF-8, UTF-16 by its mark or by its pattern of NULs, UTF-32 by its mark, what a page says of
 * itself, and Windows-1252 for what is none of these. A `charset` that is stated from outside (an HTTP header) goes
 * before everything but a byte-order mark. Line ends become `\n`, the mark goes. Never fails; the text is not clean.
 */
export function decode(bytes: Uint8Array, charset: string | null = null): string {
  const text = decodeStated(bytes, charset) ?? decodeFound(bytes);
  return text.replace(/\r\n?/g, '\n');
}

function decodeFound(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const declared = encoding === 'windows-1252' ? decodeStated(bytes, declaredIn(bytes)) : null;
  return declared ?? decodeAs(encoding, bytes);
}

/** By a name of an encoding (WHATWG Encoding, labels); null for no name or one that nobody knows. */
function decodeStated(bytes: Uint8Array, charset: string | null): string | null {
  if (charset === null || markOf(bytes) !== null) return null;
  try {
    const decoder = new TextDecoder(charset);
    if (decoder.encoding === 'utf-16be') return decodeAs('utf-16be', bytes);
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** What a page or an XML document says of its encoding in its first bytes, which are ASCII as far as that. */
function declaredIn(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARED_WITHIN)).toString(
    'latin1',
  );
  if (!start.trimStart().startsWith('<')) return null;
  const xml = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start);
  const meta = xml ?? /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start);
  // What could be read as ASCII so far is no UTF-16, whatever it says (HTML, encoding sniffing).
  return meta?.[1]?.toLowerCase().replace(/^utf-16.*/, 'utf-8') ?? null;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le');
  if (encoding === 'utf-16be') {
    // Node without full ICU knows UTF-16 in little-endian order alone.
    const swapped = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
    return new TextDecoder('utf-16le').decode(swapped);
  }
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  return new TextDecoder(encoding).decode(bytes);
}

function encodingOf(bytes: Uint8Array): Encoding {
  return markOf(bytes) ?? utf16ByNuls(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** The encoding that a byte-order mark tells; null where there is none. */
function markOf(bytes: Uint8Array): Encoding | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : null;
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
