import type { Line } from '../lines.ts';
import { type ItemMark, readIndentedList } from '../lists.ts';
import type { RestRule } from './page.ts';

const BULLET = /^([-*+•‣⁃])(?: +|$)/;
const NUMBER = /^(\(?)(\d{1,9}|[a-zA-Z]|[ivxlcdmIVXLCDM]{2,12}|#)([.)])(?: +|$)/;

export const BULLETS: RestRule = {
  begins: ({ text }) => BULLET.test(text),
  read: (stretch, at) => readIndentedList(stretch, at, bulletOf, stretch.page.rules),
};

export const NUMBERS: RestRule = {
  begins: ({ text }, { lines }, at) => NUMBER.test(text) && isNumbered(lines, at),
  read: (stretch, at) => readIndentedList(stretch, at, numberOf, stretch.page.rules),
};

function bulletOf({ text }: Line): ItemMark | null {
  const match = BULLET.exec(text);
  return match && { kind: '-', ordered: false, value: null, width: match[0].length };
}

function numberOf(line: Line, at: number, { lines }: { readonly lines: readonly Line[] }): ItemMark | null {
  const match = NUMBER.exec(line.text);
  if (!match || !isNumbered(lines, at)) return null;
  const [{ length: width }, bracket = '', mark = '', stop = ''] = match;
  return { kind: bracket + stop, ordered: true, value: numberFrom(mark), width };
}

/** A paragraph may begin with `A.` or a year: an item's second line is indented, or it has none. */
function isNumbered(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  return !line || !next || next.text === '' || next.indent > line.indent || NUMBER.test(next.text);
}

function numberFrom(mark: string): number {
  if (/^\d/.test(mark)) return Number(mark);
  if (mark.length > 1 || /^[iI]$/.test(mark)) return ofRoman(mark.toLowerCase());
  return mark === '#' ? 1 : mark.toLowerCase().charCodeAt(0) - 96;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

function ofRoman(mark: string): number {
  let value = 0;
  for (let at = 0; at < mark.length; at++) {
    const one = ROMAN[mark.charAt(at)] ?? 0;
    value += one < (ROMAN[mark.charAt(at + 1)] ?? 0) ? -one : one;
  }
  return Math.max(1, value);
}
