import { sureWidth, toOneLine } from '../../../model/index.ts';

/** A line as a terminal shows it: every character at the column at which it stands. */
export interface DisplayLine {
  readonly text: string;
  /** Columns, from 0. */
  readonly width: number;
  /** For each column where in the text its character begins; null: each code unit takes one column. */
  readonly offsets: readonly number[] | null;
}

/** What stands between two columns, without the white space around it. */
export interface Slot {
  readonly text: string;
  /** The columns that it takes; where it is empty, none. */
  readonly start: number;
  readonly end: number;
  /** White space of two columns or more is in it, which `text` has as one space. */
  readonly gapped: boolean;
}

/** Columns from one tab stop to the next, in terminals and in what programs print. */
const TAB = 8;

/** Puts spaces in the place of tabs and finds where each column begins. */
export function toDisplayLine(raw: string): DisplayLine {
  let text = '';
  let offsets: number[] | null = null;
  let width = 0;
  let from = 0;
  for (let at = 0; at < raw.length; ) {
    const code = raw.charCodeAt(at);
    if (code === 9) {
      const spaces = TAB - (width % TAB);
      text += raw.slice(from, at) + ' '.repeat(spaces);
      if (offsets) for (let space = spaces; space > 0; space--) offsets.push(text.length - space);
      width += spaces;
      from = ++at;
      continue;
    }
    const size = code >= 0xd800 && code < 0xdc00 && at + 1 < raw.length ? 2 : 1;
    const cells = size === 2 ? 2 : widthOf(code);
    if (offsets === null && (size !== 1 || cells !== 1)) {
      offsets = Array.from({ length: width }, (_, column) => column);
    }
    const begin = text.length + at - from;
    for (let cell = 0; offsets && cell < cells; cell++) offsets.push(begin);
    width += cells;
    at += size;
  }
  return { text: from === 0 ? raw : text + raw.slice(from), width, offsets };
}

/**
 * Columns of a code unit. Where its script or its neighbours would have a say it is a guess: cells that a wrong one moves
 * no longer stand under each other, and the table is left as it is.
 */
function widthOf(code: number): number {
  const sure = sureWidth(code);
  if (sure >= 0) return sure;
  if (code < 0x1100) return isMark(code) ? 0 : 1;
  if (code < 0x1160) return 2;
  if (code === 0x200d || (code >= 0xfe00 && code < 0xfe10)) return 0;
  if (code >= 0x2e80 && code < 0xfb00) return isMark(code) ? 0 : 2;
  return code < 0xff00 ? (isMark(code) ? 0 : 1) : code < 0xff61 ? 2 : 1;
}

const isMark = (code: number): boolean => /\p{Mn}/u.test(String.fromCharCode(code));

/** The code unit that stands at a column; a space before the line and past it. */
export function codeAt({ text, width, offsets }: DisplayLine, column: number): number {
  if (column < 0 || column >= width) return 0x20;
  return text.charCodeAt(offsets ? (offsets[column] ?? 0) : column);
}

export function isSpaceAt(line: DisplayLine, column: number): boolean {
  const code = codeAt(line, column);
  return code === 0x20 || code === 0xa0 || code === 0x3000;
}

/** What stands at the columns `from` to before `to`. */
export function slotOf(line: DisplayLine, from: number, to: number): Slot {
  let start = from;
  let end = Math.max(from, Math.min(to, line.width));
  while (start < end && isSpaceAt(line, start)) start++;
  while (end > start && isSpaceAt(line, end - 1)) end--;
  if (start === end) return { text: '', start: from, end: from, gapped: false };
  const raw = line.text.slice(offsetOf(line, start), offsetOf(line, end));
  const text = toOneLine(raw);
  return { text, start, end, gapped: text.length < raw.length };
}

/** What stands between cuts: at each of them a column begins, and the last goes to the end of the line. */
export function cutLine(line: DisplayLine, cuts: readonly number[]): Slot[] {
  return cuts.map((cut, at) => slotOf(line, cut, cuts[at + 1] ?? line.width));
}

function offsetOf({ text, width, offsets }: DisplayLine, column: number): number {
  if (column >= width) return text.length;
  return offsets ? (offsets[column] ?? text.length) : column;
}
