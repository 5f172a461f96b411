import { sureWidth } from '../model/index.ts';
import { cellsOf, clusterAt } from './cells.ts';
import { NO_END, NO_START } from './kinsoku.ts';
import { endOf, widthOf } from './packed-cluster.ts';

/** The range of some text that a line shows, UTF-16 offsets: what is shown, how wide that is, and where the next one begins. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly cells: number;
}

/** Shown in the place of a character that is wider than the whole line. */
export const STAND_IN = '?';

/** Is a line one character alone, and that wider than all of it? */
export function isTooWide(text: string, { start, end, cells }: LineRange): boolean {
  return cellsOf(text, start, end) > cells;
}

const TAB = 9;
const LINE_FEED = 10;
const HYPHEN = 0x2d;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

/**
 * The line that begins at `from`: as many words as fit `width` cells (at least 1). Lines end at spaces, after hyphens
 * and dashes between letters, and between ideographs where kinsoku allows; a word longer than a line is cut, addresses
 * at a slash. A character wider than the line counts as one cell and is shown as a stand-in. It looks at no more than
 * one line and the spaces after it, so that laying out a text is linear however long its lines are.
 */
export function nextLine(text: string, from: number, width: number): LineRange {
  const length = text.length;
  const body = skipSpaces(text, from);
  const indent = widthOfSpaces(text, from, body);
  // An indented verse stays indented; a line of spaces is no indent.
  const keeps = indent <= width / 2 && body < length && text.charCodeAt(body) !== LINE_FEED;
  const start = keeps ? from : body;
  let cells = keeps ? indent : 0;
  let at = body;
  let breakEnd = -1;
  let breakNext = -1;
  let breakCells = 0;
  let before = 0;

  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) return { start, end: at, next: at + 1, cells };
    if (isSpace(code)) {
      const next = skipSpaces(text, at + 1);
      if (next >= length) return { start, end: at, next, cells };
      if (text.charCodeAt(next) === LINE_FEED) return { start, end: at, next: next + 1, cells };
      if (next - at > 1 || mayBreakAtSpace(text, at)) {
        breakEnd = at;
        breakNext = next;
        breakCells = cells;
      }
      const wide = widthOfSpaces(text, at, next);
      if (cells + wide >= width) {
        if (breakEnd < 0) return { start, end: at, next, cells };
        return { start, end: breakEnd, next: breakNext, cells: breakCells };
      }
      cells += wide;
      at = next;
      before = code;
      continue;
    }
    // No line ends between two of the usual characters, and each is a cell.
    if (isUsual(code) && before < 0x7f && before !== HYPHEN) {
      const stop = skipUsual(text, at, at + width - cells);
      if (stop > at) {
        cells += stop - at;
        at = stop;
        before = text.charCodeAt(stop - 1);
        continue;
      }
    }
    let end = at + 1;
    let wide = 1;
    if (code >= 0x7f || text.charCodeAt(end) >= 0x300) {
      const cluster = clusterAt(text, at);
      end = endOf(cluster);
      wide = widthOf(cluster);
    }
    if (at > body && mayBreakBetween(text, at, before, code)) {
      breakEnd = at;
      breakNext = at;
      breakCells = cells;
    }
    if (cells + wide > width) {
      if (breakEnd >= 0) return { start, end: breakEnd, next: breakNext, cells: breakCells };
      if (at === start) return { start, end, next: end, cells: 1 };
      if (at === body) return nextLine(text, body, width);
      return breakWord(text, start, at, cells);
    }
    cells += wide;
    at = end;
    before = code;
  }
  return { start, end: length, next: length, cells };
}

/**
 * As `nextLine`, but cuts at the edge alone: for code, where every space counts. A tab goes to the next of the stops that
 * are `tabStop` cells apart, or to the edge.
 */
export function nextCut(text: string, from: number, width: number, tabStop = 1): LineRange {
  let cells = 0;
  let at = from;
  while (at < text.length) {
    if (text.charCodeAt(at) === LINE_FEED) return { start: from, end: at, next: at + 1, cells };
    const cluster = clusterAt(text, at);
    const wide = text.charCodeAt(at) === TAB ? cellsOfTab(cells, width, tabStop) : widthOf(cluster);
    if (cells + wide > width) {
      if (at > from) break;
      return { start: from, end: endOf(cluster), next: endOf(cluster), cells: 1 };
    }
    cells += wide;
    at = endOf(cluster);
  }
  // A line end right at the edge opens no empty line.
  const next = text.charCodeAt(at) === LINE_FEED ? at + 1 : at;
  return { start: from, end: at, next, cells };
}

/** Cells of a tab that stands `before` cells from the left of a line: at least one. */
export function cellsOfTab(before: number, width: number, tabStop: number): number {
  return Math.min(tabStop - (before % tabStop), Math.max(1, width - before));
}

/** A word that fills its line and goes on: cut after a slash in its second half, else at the edge. */
function breakWord(text: string, start: number, edge: number, cells: number): LineRange {
  for (let at = edge; at > start + (edge - start) / 2; at--) {
    if (text[at - 1] !== '/') continue;
    return { start, end: at, next: at, cells: cellsOf(text.slice(start, at)) };
  }
  const kept = keepClosingMarks(text, start, edge);
  return { start, end: kept, next: kept, cells: cells - (edge - kept) };
}

/** Moves the cut in a word back by one or two letters, so that no line is a closing mark alone (`anything.` `”`). */
function keepClosingMarks(text: string, start: number, edge: number): number {
  for (const at of [edge, edge - 1, edge - 2]) {
    if (at - start < 2) return edge;
    if (!NO_START.includes(text.charAt(at))) return at;
    // Only over plain letters and marks, each a code unit and a cell.
    if (sureWidth(text.charCodeAt(at - 1)) !== 1 || sureWidth(text.charCodeAt(at)) !== 1) return edge;
  }
  return edge;
}

/** Letters, digits and marks of ASCII, but the hyphen. */
const isUsual = (code: number) => code > 0x20 && code < 0x7f && code !== HYPHEN;

/** The end of the usual characters at `from`, before `limit`; not the last of them, where a mark may join it. */
function skipUsual(text: string, from: number, limit: number): number {
  const stop = Math.min(limit, text.length);
  let at = from;
  let code = text.charCodeAt(at);
  while (at < stop && isUsual(code)) code = text.charCodeAt(++at);
  return code >= 0x300 ? at - 1 : at;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function widthOfSpaces(text: string, from: number, to: number): number {
  let cells = 0;
  for (let at = from; at < to; at++) cells += text.charCodeAt(at) === 0x3000 ? 2 : 1;
  return cells;
}

/** Spaces a line may end at: not the no-break ones (U+00A0, U+2007, U+202F). */
export function isSpace(code: number): boolean {
  if (code === 0x20 || code === 9) return true;
  if (code < 0x1680) return false;
  return (code >= 0x2000 && code <= 0x200a && code !== 0x2007) || code === 0x3000 || code === 0x205f;
}

/**
 * May a line end at this single space? Not where a mark that belongs to the word before would begin the next line
 * (French “oui !”, a dash between spaces), nor where an opening guillemet would end this one.
 */
function mayBreakAtSpace(text: string, space: number): boolean {
  const before = text.charCodeAt(space - 1);
  if (before === 0xab || before === 0x2039) return false;
  const after = text.charCodeAt(space + 1);
  if (isLetter(after) || !isLoneMark(after)) return true;
  const then = text.charCodeAt(space + 2);
  return !(Number.isNaN(then) || then === LINE_FEED || isSpace(then) || isLoneMark(then));
}

/** `! % : ; ? » › – — …` */
function isLoneMark(code: number): boolean {
  if (code < 0x80) return code === 0x21 || code === 0x25 || code === 0x3a || code === 0x3b || code === 0x3f;
  return code === 0xbb || code === 0x203a || code === EN_DASH || code === EM_DASH || code === 0x2026;
}

/** May a line end between two characters that no space parts? */
function mayBreakBetween(text: string, at: number, before: number, after: number): boolean {
  if (before === HYPHEN || before === 0x2010 || before === EN_DASH) {
    return isLetter(after) && isLetter(text.charCodeAt(at - 2));
  }
  if (before === EM_DASH) return isLetter(after);
  if (!isIdeograph(before) && !isIdeograph(after)) return false;
  if (before === 0xa0 || after === 0xa0 || isSpace(before)) return false;
  return !NO_START.includes(String.fromCharCode(after)) && !NO_END.includes(String.fromCharCode(before));
}

/** A letter of an alphabet, roughly: what may stand on either side of a hyphen inside a word. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

/** Scripts that set no spaces, and emoji. Hangul sets spaces: its words stay whole. */
function isIdeograph(code: number): boolean {
  return (
    (code >= 0x2e80 && code < 0xa4d0) ||
    (code >= 0xd83c && code < 0xdc00) ||
    (code > 0xf8ff && code < 0xfb00) ||
    (code > 0xfe2f && code < 0xfe50) ||
    (code > 0xff00 && code < 0xffa0) ||
    code === 0xd840
  );
}
