/**
 * Questions about single characters. Comparing cases costs nothing at start-up, where the first use of a Unicode
 * property class costs milliseconds.
 */

/** End a sentence, in any script we know. */
const STOPS = '.!?…。！？؟۔।';
/** Close a quotation or a bracket behind the end of a sentence. */
const CLOSERS = '"\'”’»›」』)]）】“';

/** A letter in capitals. False in scripts without capitals. */
export function isUpper(char: string): boolean {
  if (char <= '\x7f') return char >= 'A' && char <= 'Z';
  return char !== char.toLowerCase();
}

/** A small letter. False in scripts without capitals. */
export function isLower(char: string): boolean {
  if (char <= '\x7f') return char >= 'a' && char <= 'z';
  return char === 'ß' || char !== char.toUpperCase();
}

export function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** Kana, Han and full-width marks: no spaces stand between words. */
export function isIdeographic(char: string): boolean {
  const code = char.charCodeAt(0);
  return (code >= 0x3001 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || code >= 0xff00;
}

/** Begins with a letter or a digit. */
export function beginsWithWord(text: string): boolean {
  const first = text[0] ?? '';
  return isUpper(first) || isLower(first) || isDigit(first);
}

/** The last character that is no closing quotation mark or bracket; empty where there is none. */
export function lastInside(text: string): string {
  let at = text.length - 1;
  // Most texts end in a letter or a full stop.
  const code = text.charCodeAt(at) | 0x20;
  if ((code >= 0x61 && code <= 0x7a) || code === 0x2e) return text.charAt(at);
  while (at > 0 && CLOSERS.includes(text[at] ?? '')) at--;
  return text[at] ?? '';
}

/** Whether a sentence ends where the text ends. */
export function endsSentence(text: string): boolean {
  return text !== '' && STOPS.includes(lastInside(text));
}

export function isStop(char: string): boolean {
  return char !== '' && STOPS.includes(char);
}

export const endsWithColon = (text: string): boolean => text.endsWith(':') || text.endsWith('：');

/** A capital, or a letter of a script without capitals. */
export const mayBeginName = (char: string): boolean => isUpper(char) || char > '\u0590';
