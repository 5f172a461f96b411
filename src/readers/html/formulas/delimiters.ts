import {
  createFormula,
  type Formula,
  isDoubleDollarFormula,
  isRoundFormula,
  isSquareFormula,
} from '../../math/index.ts';

/** Words and formulas of a text of a page, in order; null where there is no formula. */
export type Divided = readonly (string | Formula)[];

/** What opens a formula for the scripts that set them, when nobody has changed what they look for. */
const OPENING = /\\\(|\\\[|\$\$|\\begin\{((?:equation|align|alignat|gather|multline|eqnarray)\*?)\}/g;

/**
 * Formulas that a page has in TeX's delimiters, for a script to set. `starts` and `ends`: whether the text begins and ends
 * a line of the page. In linear time: no formula holds the beginning of another.
 */
export function divideAtFormulas(text: string, starts: boolean, ends: boolean): Divided | null {
  if (!/\\[([b]|\$\$/.test(text)) return null;
  const parts: (string | Formula)[] = [];
  let from = 0;
  const openings = [...text.matchAll(OPENING)];
  for (const [number, opening] of openings.entries()) {
    const { index, 0: sign, 1: environment } = opening;
    if (index < from) continue;
    const begin = environment === undefined ? index + sign.length : index;
    const closing = closingOf(sign, environment);
    const limit = limitOf(sign, openings, number, text.length);
    const close = text.slice(begin, limit).indexOf(closing, environment === undefined ? 0 : sign.length);
    if (close < 0) continue;
    const stop = begin + close + (environment === undefined ? 0 : closing.length);
    const tex = text.slice(begin, stop);
    if (!isFormula(sign, tex)) continue;
    const end = begin + close + closing.length;
    parts.push(text.slice(from, index));
    const before = /(?:^|\n)[^\S\n]*$/.exec(text.slice(Math.max(from, index - 200), index))?.[0];
    const after = /^[^\S\n]*(?:\n|$)/.exec(text.slice(end, end + 200))?.[0];
    const first = before !== undefined && (before.startsWith('\n') || (starts && index <= 200 && from === 0));
    const last =
      after !== undefined && (after.endsWith('\n') || (ends && end + after.length === text.length));
    parts.push(createFormula(tex.replaceAll('\ufdd0', ''), sign !== '\\(' && first && last));
    from = end;
  }
  if (from === 0) return null;
  parts.push(text.slice(from));
  return parts.filter((part) => part !== '');
}

function closingOf(sign: string, environment: string | undefined): string {
  if (environment !== undefined) return `\\end{${environment}}`;
  return sign === '\\(' ? '\\)' : sign === '\\[' ? '\\]' : '$$';
}

/** Where a formula ends at the latest: where the next of its kind begins. */
function limitOf(sign: string, openings: readonly RegExpExecArray[], number: number, length: number): number {
  for (let next = number + 1; next < openings.length; next++) {
    const opening = openings[next];
    if (opening && opening[0] === sign) return sign === '$$' ? opening.index + 2 : opening.index;
  }
  return length;
}

function isFormula(sign: string, tex: string): boolean {
  if (sign === '\\(') return isRoundFormula(tex);
  return sign === '\\[' ? isSquareFormula(tex) : isDoubleDollarFormula(tex);
}
