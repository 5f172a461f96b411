import { isUtf8 as isValidUtf8 } from 'node:buffer';
import { countBroken } from '../model/index.ts';
import { decoderFor, statedCharset } from './charset.ts';

/** Bytes that decide: a byte-order mark, or NULs on one side of the first pairs. */
const SAMPLE = 4096;
/** Bytes that tell mail. */
const START = 64 * 1024;

/** Those told by a mark or by NULs. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** What is known of some bytes from outside. */
export interface Statement {
  /** The encoding that a server says they are in: believed where they can be. */
  readonly stated?: string | null;
  /** The encoding that the user says they are in, by a name that a decoder knows: obeyed. */
  readonly encoding?: string | undefined;
  /** Tells by its beginning whether a text is mail, each part of which says its encoding: its bytes have to be kept. */
  readonly isMail?: (start: string) => boolean;
}

/** Bytes as text. */
export interface DecodedText {
  /** With `\n` line ends, not clean. */
  readonly text: string;
  /** The encoding they were taken for where nothing says it and the bytes prove little; null elsewhere. */
  readonly guessed: string | null;
}

/**
 * The text of some bytes: as the user says; by their mark or their pattern of NULs (UTF-8, UTF-16, UTF-32); UTF-8 where
 * they are that; else as a server or a page itself says; UTF-8 where only a few of them are broken; else as a detector
 * tells by their frequencies. What is valid UTF-8 beyond ASCII is never anything else by chance, whatever is said of it.
 * Line ends become `\n`, the mark goes. Never fails.
 */
export async function decode(bytes: Uint8Array, said: Statement = {}): Promise<DecodedText> {
  const known = knownEncoding(bytes, said);
  if (known !== null) return { text: decodeAs(known, bytes), guessed: null };
  // Windows-1252 has a character for each byte.
  if (said.isMail?.(decodeWindows1252(bytes.subarray(0, START)))) {
    return { text: decodeAs('windows-1252', bytes), guessed: null };
  }
  const { guessEncoding } = await import('./guess-encoding.ts');
  const { encoding, sure } = guessEncoding(sampleOf(bytes));
  return { text: decodeAs(encoding, bytes), guessed: sure ? null : encoding };
}

/** As `decode`; without line ends of other systems. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  return withLineFeeds(decodeBytes(encoding, bytes));
}

/** A text with `\n` line ends. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function decodeBytes(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le');
  if (encoding === 'utf-16be') {
    // Node without full ICU knows UTF-16 in little-endian order alone.
    const swapped = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
    return new TextDecoder('utf-16le').decode(swapped);
  }
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  return new TextDecoder(encoding).decode(bytes);
}

/** The encoding that bytes show or that somebody says; null where it has to be guessed. */
function knownEncoding(bytes: Uint8Array, { stated = null, encoding }: Statement): string | null {
  const marked = markedEncoding(bytes);
  // Which end comes first in UTF-16 the bytes know better than anybody.
  if (encoding !== undefined) return encoding.startsWith('utf-16') ? (marked ?? encoding) : encoding;
  const shown = marked ?? utf16ByNuls(bytes);
  if (shown !== null) return shown;
  const label = stated ?? statedCharset(bytes);
  const said = label === null ? null : decoderFor(label);
  // ISO-2022-JP and its kin write everything in ASCII, which is UTF-8 too.
  if (isUtf8(bytes)) return said?.startsWith('iso-2022') ? said : 'utf-8';
  if (said !== null && said !== 'utf-8') return said;
  return isMostlyUtf8(bytes, said === null ? UNSAID : 1) ? 'utf-8' : null;
}

/** By a byte-order mark. */
function markedEncoding([a, b, c, d]: Uint8Array): Encoding | null {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : null;
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

/** Broken letters weigh so much where nobody says that it is UTF-8. */
const UNSAID = 4;
/** Bytes that are looked at beyond the first that is not ASCII. */
const LOOKED_AT = 64 * 1024;
/** Bytes before it that are looked at too: words around it tell the language. */
const BEFORE = 1024;

/** Whether bytes are UTF-8, but for some that are broken: there are `times` as many letters beyond ASCII. */
function isMostlyUtf8(bytes: Uint8Array, times: number): boolean {
  const text = new TextDecoder().decode(sampleOf(bytes), { stream: true });
  const { broken, whole } = countBroken(text);
  return whole >= broken * times;
}

/** What of some bytes is not ASCII alone, with some before it. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  return bytes.subarray(Math.max(0, first - BEFORE), first + LOOKED_AT);
}

/** Whether bytes are UTF-8. A last character that was cut off does not count against them. */
function isUtf8(bytes: Uint8Array): boolean {
  if (isValidUtf8(bytes)) return true;
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
