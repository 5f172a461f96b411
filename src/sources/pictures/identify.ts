import { SourceError } from '../source-error.ts';

/** Pictures that are shown, by what they begin with. */
export type PictureKind = 'PNG' | 'JPEG' | 'GIF';

/** A picture as it lies in its file. */
export interface PictureFile {
  readonly kind: PictureKind;
  readonly bytes: Uint8Array;
  /** In its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** In bytes: no picture of an article is larger. */
export const LARGEST_PICTURE = 16 * 1024 * 1024;
/** Width times height: a camera's picture has 12 to 50 million. */
const MOST_PIXELS = 50_000_000;
/** No side is longer; in pixels. */
const LONGEST_SIDE = 30_000;

/** What others begin with, and what they are called. WebP (RFC 9649), AVIF and HEIF (ISO 23008-12), TIFF, BMP, icons. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^RIFF[\s\S]{4}WEBP/, 'a WebP image'],
  [/^[\s\S]{4}ftypavi[fs]/, 'an AVIF image'],
  [/^[\s\S]{4}ftyp(?:hei|mif1)/, 'a HEIF image'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF image'],
  [/^BM/, 'a BMP image'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the bytes of an icon's file
  [/^\0\0\x01\0/, 'an icon'],
  [/^\s*<(?:svg|\?xml|!doctype svg)/i, 'an SVG image'],
  [/^\s*<(?:!doctype|html)/i, 'a page, not a picture'],
];

/**
 * Tells what a picture is by its own bytes, whatever its name or type says, and how large it is by its header. Throws a
 * SourceError for what cannot be shown, and for what would be too large once it is unpacked.
 */
export function identifyPicture(bytes: Uint8Array): PictureFile {
  if (bytes.length === 0) throw new SourceError('it is empty');
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = sizeOfPng(view) ?? sizeOfGif(view) ?? sizeOfJpeg(view);
  if (found === null) {
    const start = view.toString('latin1', 0, 64);
    const what = OTHERS.find(([pattern]) => pattern.test(start))?.[1];
    throw new SourceError(
      what === undefined ? 'it is no picture that we know' : `it is ${what}; PNG, JPEG and GIF are shown`,
    );
  }
  const { width, height } = found;
  if (width === 0 || height === 0) throw new SourceError('it has no size; it may be damaged');
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
    throw new SourceError(`it has ${width}×${height} pixels; that is too large to be shown`);
  return { ...found, bytes };
}

type Found = Omit<PictureFile, 'bytes'>;

/** PNG, section 5.2 and 11.2.2: its signature, and a first chunk with the size. */
function sizeOfPng(view: Buffer): Found | null {
  if (view.length < 24 || view.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return null;
  if (view.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { kind: 'PNG', width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}

/** GIF89a, section 17 and 18. */
function sizeOfGif(view: Buffer): Found | null {
  if (view.length < 10 || !/^GIF8[79]a$/.test(view.toString('latin1', 0, 6))) return null;
  return { kind: 'GIF', width: view.readUInt16LE(6), height: view.readUInt16LE(8) };
}

/** Segments of JPEG that begin a frame: SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, table B.1). */
function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** The size stands in the first frame's header (ITU-T T.81, B.2.2); what comes before it is stepped over. */
function sizeOfJpeg(view: Buffer): Found | null {
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8 || view[2] !== 0xff) return null;
  for (let at = 2; at + 9 <= view.length; ) {
    if (view[at] !== 0xff) break;
    const marker = view[at + 1] ?? 0;
    if (marker === 0xff) at++;
    else if (beginsFrame(marker))
      return { kind: 'JPEG', width: view.readUInt16BE(at + 7), height: view.readUInt16BE(at + 5) };
    else at += 2 + Math.max(2, view.readUInt16BE(at + 2));
  }
  throw new SourceError('it is a JPEG image without a size; it may be damaged');
}
