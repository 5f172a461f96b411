/** How files begin that are no text, and what people call them. Signatures as the formats' own specifications give them. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['\x89PNG\r\n\x1a\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['\x1f\x8b\x08', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\0', 'a program'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document'],
  ['SQLite format 3\0', 'a database'],
  ['{\\rtf', 'an RTF document'],
  ['OggS', 'an audio file'],
  ['ID3', 'an audio file'],
  ['wOFF', 'a font'],
];

const SAMPLE = 8192;
/** A few strange bytes prove nothing in fewer bytes than this. */
const SMALL = 512;
/** BEL, BS, TAB, LF, VT, FF, CR, ESC. */
const TOLERATED: ReadonlySet<number> = new Set([0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

/**
 * What bytes are that are plainly not text, as a noun for a message: `a PDF file`, `a PNG image`, `a binary file`. Null
 * for what may be text in some encoding.
 */
export function describeBinary(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known && !(known[0] === 'BZh' && !/^BZh[1-9]1AY/.test(start))) return known[1];
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return describeZip(start);
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'a WebP image';
  if (start.startsWith('ftyp', 4)) return 'a video or audio file';
  return isUnreadable(bytes) ? 'a binary file' : null;
}

/** Whether bytes are plainly not text. */
export function isBinary(bytes: Uint8Array): boolean {
  return describeBinary(bytes) !== null;
}

/** The first entry of a zip tells what it holds: EPUB and OpenDocument name it there, Office by its folders. */
function describeZip(start: string): string {
  if (start.includes('mimetypeapplication/epub+zip')) return 'an EPUB book';
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument')) return 'an OpenDocument file';
  return /\[Content_Types\]\.xml|_rels\/|word\//.test(start) ? 'an Office document' : 'a zip archive';
}

/**
 * More than one byte in fifty is NUL, or one in twenty a control that no text has (of random bytes it is one in eleven).
 * A byte-order mark says UTF-16 or UTF-32, and so do NULs on one side of the pairs alone. Escape sequences for terminals
 * are dirt in a text, not its end: ESC, BEL and backspace do not count.
 */
function isUnreadable(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  const marked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if (marked || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return false;
  const size = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  let controls = 0;
  for (let at = 0; at < size; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
    else if (byte < 0x20 && !TOLERATED.has(byte)) controls++;
  }
  const nuls = even + odd;
  if (nuls > 0 && Math.min(even, odd) * 20 <= nuls && nuls * 20 >= size) return false;
  return nuls * 50 > Math.max(size, SMALL) || controls * 20 > Math.max(size, SMALL);
}
