import { trimEndOf, trimStartOf } from '../../../model/index.ts';

/** What stands around a page number: “– 3 –”, “| 3”. */
const AROUND = ' -–—·•|~';
const LONGEST = 24;
const NUMBER =
  /^(?:(?:page|seite|página|pagina|pág\.|стр\.|p\.|pg\.|s\.) ?)?(\d{1,4})(?: ?(?:\/|of|von|de|sur|di|van|av|из) ?\d{1,4})?$/i;
const NAMED = /^\[?(?:page|seite|página|pagina|pág\.|стр\.|p\.|pg\.) ?\d/i;
const CHINESE = /^第? ?(\d{1,4}) ?[页頁]$|^(\d{1,4}) ?ページ$/;
const ROMAN = /^[ivxl]{1,7}$/;
const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
]);

export interface PageNumber {
  readonly value: number;
  /** Small Roman numerals: the pages before the first. */
  readonly isRoman: boolean;
  /** It says that it is one (“Page 3”), or has dashes around it. */
  readonly isMarked: boolean;
}

/** The page number that a text is, and nothing else. */
export function parsePageNumber(text: string): PageNumber | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  const bare = trimEndOf(trimStartOf(text, AROUND), AROUND);
  const isNamed = NAMED.test(bare);
  const inside = isNamed && bare.startsWith('[') && bare.endsWith(']') ? bare.slice(1, -1) : bare;
  const match = NUMBER.exec(inside) ?? CHINESE.exec(inside);
  const isMarked = isNamed || bare !== text;
  if (match) return { value: Number(match[1] ?? match[2]), isRoman: false, isMarked };
  return ROMAN.test(inside) ? { value: romanValue(inside), isRoman: true, isMarked } : null;
}

/** The page number at an end of a running head, set off by white space, and the words beside it. */
export interface EdgeNumber extends PageNumber {
  readonly words: string;
}

/** Columns of white space between the words of a running head and the number before them: a section's are fewer. */
const GAP_AFTER_NUMBER = 6;

export function parseEdgeNumber(text: string): EdgeNumber | null {
  const last = Math.max(text.lastIndexOf('  '), text.lastIndexOf('| ') - 1, text.lastIndexOf('\t') - 1);
  const after = last > 0 ? parsePageNumber(text.slice(last + 2).trim()) : null;
  if (after) return { ...after, words: trimEndOf(text.slice(0, last + 2), AROUND) };
  const gap = text.slice(0, LONGEST + 1).search(/ {2}|\t| \|/);
  const before = gap > 0 ? parsePageNumber(text.slice(0, gap)) : null;
  const words = before ? text.slice(gap).trimStart() : '';
  const isFar = text.length - gap - words.length >= GAP_AFTER_NUMBER || text[gap + 1] === '|';
  return before && isFar ? { ...before, words: trimStartOf(words, AROUND) } : null;
}

/** `[Page 12]` at the end of a line, as the documents of the IETF have it (RFC 7994 and those before). */
export function endsWithPage(text: string): boolean {
  if (!text.endsWith(']')) return false;
  const open = text.lastIndexOf('[');
  return (open === 0 || text[open - 1] === ' ') && /^\[page \d{1,4}\]$/i.test(text.slice(open));
}

function romanValue(roman: string): number {
  let value = 0;
  let last = 0;
  for (let at = roman.length - 1; at >= 0; at--) {
    const digit = ROMAN_DIGITS.get(roman[at] ?? '') ?? 0;
    value += digit < last ? -digit : digit;
    last = Math.max(last, digit);
  }
  return value;
}
