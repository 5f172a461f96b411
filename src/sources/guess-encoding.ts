import { detectAll } from 'jschardet';

/**
 * Loaded only for bytes that are no UTF-8 and say nothing of themselves: the models of jschardet take 0.2 s to unpack.
 * Of 4,700 pieces of text in 31 pairs of language and encoding it told all that had 100 bytes or more, and 98 in a hundred
 * of 40 bytes; those that it told wrong were doubtful but for one.
 */

/** jschardet's names of encodings that a decoder knows, as that knows them; what else it may find is passed over. */
const DECODERS: Readonly<Record<string, string>> = {
  big5: 'big5',
  cp874: 'windows-874',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  'euc-jp': 'euc-jp',
  'euc-kr': 'euc-kr',
  gb18030: 'gb18030',
  ibm866: 'ibm866',
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'iso-8859-2',
  'iso-8859-5': 'iso-8859-5',
  'iso-8859-6': 'iso-8859-6',
  'iso-8859-7': 'iso-8859-7',
  'iso-8859-8': 'iso-8859-8',
  'iso-8859-9': 'windows-1254',
  'iso8859-15': 'iso-8859-15',
  'koi8-r': 'koi8-r',
  'koi8-u': 'koi8-u',
  shift_jis: 'shift_jis',
  'tis-620': 'windows-874',
  'utf-16-be': 'utf-16be',
  'utf-16-le': 'utf-16le',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'windows-1257': 'windows-1257',
  'windows-1258': 'windows-1258',
};

/** Those whose letters beyond ASCII are of another alphabet, and stand in words of their own. */
const OTHER_ALPHABETS = /^(?:windows-(?:874|125[1356])|koi8|ibm866|iso-8859-[5-8])/;

const USUAL = 'windows-1252';
/** What differs from the usual in eight signs, none of them a letter of most languages. */
const NEAR_USUAL = 'iso-8859-15';
/** Guesses that are less likely, or hardly more than the next, are wrong too often: one in ten of them. */
const LIKELY = 0.05;
const AHEAD = 1.005;
/** So few bytes beyond ASCII prove nothing. */
const FEW = 3;
/** So much of an East Asian text is East Asian letters and ASCII. */
const EAST_ASIAN = 0.95;

/** An encoding, by the name a decoder knows. */
export interface Guess {
  readonly encoding: string;
  /** Whether its letters are to be trusted. */
  readonly sure: boolean;
}

/** The encoding that some bytes of a text are in, most likely. */
export function guessEncoding(sample: Uint8Array): Guess {
  const utf16 = eastAsianUtf16(sample);
  if (utf16 !== null) return { encoding: utf16, sure: hasMany(sample) };
  const found = detectAll(sample, { minimumThreshold: 0 }).flatMap(({ encoding, confidence }) => {
    const decoder = DECODERS[encoding?.toLowerCase() ?? ''];
    return decoder === undefined || isMixed(sample, decoder) ? [] : [{ encoding: decoder, confidence }];
  });
  const [likeliest] = found;
  if (likeliest === undefined) return { encoding: USUAL, sure: false };
  // Where nothing tells them apart, the usual one is meant.
  const usual = found.find(({ encoding, confidence }) => {
    return encoding === USUAL && confidence * AHEAD >= likeliest.confidence;
  });
  const { encoding, confidence } = usual ?? likeliest;
  const words = decodeSample(sample, encoding);
  const rival = found.find((other) => {
    if (other.encoding === encoding || (encoding === USUAL && other.encoding === NEAR_USUAL)) return false;
    return decodeSample(sample, other.encoding) !== words;
  });
  const ahead = rival === undefined || confidence >= rival.confidence * AHEAD;
  const proven = encoding === USUAL || hasMany(sample);
  return { encoding, sure: confidence >= LIKELY && ahead && proven };
}

const decodeSample = (sample: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(sample);

/** Whether an encoding makes words of two alphabets of half of those that have letters beyond ASCII: `cafй`. */
function isMixed(sample: Uint8Array, encoding: string): boolean {
  if (!OTHER_ALPHABETS.test(encoding)) return false;
  const text = decodeSample(sample, encoding);
  let words = 0;
  let mixed = 0;
  for (const { index, 0: word } of text.matchAll(/[^\P{L}A-Za-z]+/gu)) {
    words++;
    if (isLatin(text.charCodeAt(index - 1)) || isLatin(text.charCodeAt(index + word.length))) mixed++;
  }
  return mixed > 0 && mixed * 2 >= words;
}

const isLatin = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/**
 * UTF-16 of East Asian text without a mark, which has hardly a NUL: it has bytes that are controls in any other encoding,
 * and nearly all of it is East Asian or ASCII in one of the two orders of bytes.
 */
function eastAsianUtf16(sample: Uint8Array): string | null {
  const control = (byte: number) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b);
  if (!sample.some(control)) return null;
  return ['utf-16le', 'utf-16be'].find((encoding) => isEastAsian(decodeSample(sample, encoding))) ?? null;
}

function isEastAsian(text: string): boolean {
  let own = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isAscii = code === 0x0a || code === 0x0d || (code >= 0x20 && code < 0x7f);
    const isWide = (code >= 0x3000 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4) || code >= 0xff00;
    if (isAscii || isWide) own++;
  }
  return own > text.length * EAST_ASIAN;
}

function hasMany(sample: Uint8Array): boolean {
  let many = 0;
  for (const byte of sample) if (byte > 0x7f && ++many >= FEW) return true;
  return false;
}
