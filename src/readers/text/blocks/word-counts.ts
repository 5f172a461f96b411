import type { InputLine } from '../lines/input-line.ts';

/** How often words stand in a text; those that do not are not in it. Small letters. */
export type WordCounts = ReadonlyMap<string, number>;

/**
 * Counts the words that are asked for, and pairs of words with a hyphen between. A word that a line end parts is none:
 * `isParted` says of which lines the last word, and of the next the first, are parts.
 */
export function countWords(
  lines: readonly InputLine[],
  asked: readonly string[],
  isParted: (text: string, next: string) => boolean,
): WordCounts {
  const counts = new Map<string, number>();
  if (asked.length === 0) return counts;
  const wanted = new Set(asked);
  const count = (word: string): void => {
    if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  let skipsFirst = false;
  lines.forEach((line, at) => {
    const skipsLast = isParted(line.text, lines[at + 1]?.text ?? '');
    const text = line.text.toLowerCase();
    const end = skipsLast ? text.length - 1 - lastWord(text, text.length - 1).length : text.length;
    let last = '';
    for (let from = skipsFirst ? firstWord(text).length : 0; from < end; ) {
      if (!isWordSign(text.charCodeAt(from))) {
        if (!isHyphen(text.charCodeAt(from))) last = '';
        from++;
        continue;
      }
      const word = wordFrom(text, from);
      count(word);
      if (last !== '') count(`${last}-${word}`);
      last = word;
      from += word.length;
    }
    skipsFirst = skipsLast;
  });
  return counts;
}

/** The word that a text begins with; empty where it begins with something else. */
export const firstWord = (text: string): string => wordFrom(text, 0);

/** The word before a place of a text. */
export function lastWord(text: string, end: number): string {
  let at = end;
  while (at > 0 && isWordSign(text.charCodeAt(at - 1))) at--;
  return text.slice(at, end);
}

function wordFrom(text: string, from: number): string {
  let at = from;
  while (at < text.length && isWordSign(text.charCodeAt(at))) at++;
  return text.slice(from, at);
}

/** Letters and digits; of the signs beyond Latin all but spaces, dashes and quotation marks. */
function isWordSign(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
