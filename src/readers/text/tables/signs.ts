import { codeAt, type DisplayLine } from './display-line.ts';

/** What frames are drawn with, whether in ASCII or in box-drawing characters. */
export type Sign = '-' | '=' | '+' | '|' | ':' | ' ' | 'x';

/** Box-drawing characters that go from left to right: plain and dashed; heavy and double ones. */
const HORIZONTAL = '─┄┈╌╴╶';
const HEAVY = '━┅┉╍═╸╺╼╾';
const VERTICAL = '│┃┆┇┊┋╎╏║╵╷╹╻╽╿';
const DIAGONAL = '╱╲╳';

/** The sign at a column; all that is none is `x`, past the end there are spaces. */
export function signAt(line: DisplayLine, column: number): Sign {
  const code = codeAt(line, column);
  if (code < 0x80) {
    switch (code) {
      case 0x20:
        return ' ';
      case 0x2b:
        return '+';
      case 0x2d:
        return '-';
      case 0x3a:
        return ':';
      case 0x3d:
        return '=';
      case 0x7c:
        return '|';
      default:
        return 'x';
    }
  }
  if (code === 0xa0) return ' ';
  if (code < 0x2500 || code > 0x257f) return 'x';
  const char = String.fromCharCode(code);
  if (HORIZONTAL.includes(char)) return '-';
  if (HEAVY.includes(char)) return '=';
  if (VERTICAL.includes(char)) return '|';
  return DIAGONAL.includes(char) ? 'x' : '+';
}

/** The columns at which the words of a line begin and end; both 0 where there are none. */
export function extentOf(line: DisplayLine): { readonly start: number; readonly end: number } {
  let start = 0;
  let end = line.width;
  while (start < end && signAt(line, start) === ' ') start++;
  while (end > start && signAt(line, end - 1) === ' ') end--;
  return start === end ? { start: 0, end: 0 } : { start, end };
}
