import { UsageError } from '../messages/errors.ts';
import { nearestOf } from './nearest.ts';

/**
 * What encodings are usually called: names and labels of the WHATWG Encoding Standard, section 4.2, of those that Node
 * can decode. Any other label of it is taken as well; these are offered where a name is none.
 */
const USUAL_NAMES = (
  'utf-8 utf-16le utf-16be windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 ' +
  'windows-1257 windows-1258 windows-874 iso-8859-1 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 iso-8859-6 iso-8859-7 ' +
  'iso-8859-8 iso-8859-9 iso-8859-10 iso-8859-13 iso-8859-14 iso-8859-15 latin1 latin2 latin5 koi8-r koi8-u ibm866 ' +
  'cp866 cp1250 cp1251 cp1252 macintosh x-mac-cyrillic shift_jis shift-jis sjis euc-jp iso-2022-jp gbk gb2312 gb18030 ' +
  'big5 big5-hkscs euc-kr'
).split(' ');
const MOST_OFFERED = 3;

/** The name under which a decoder knows an encoding. Throws a UsageError that offers the nearest for what is none. */
export function parseEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new UsageError(
      `--encoding does not know ${value}; the nearest are ${nearestOf(value, USUAL_NAMES, MOST_OFFERED).join(', ')}`,
    );
  }
}
