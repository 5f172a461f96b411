import { sureWidth } from '../model/index.ts';
import { hasRightToLeft } from './direction.ts';
import type { Hyphenate, Role, Span } from './types.ts';
import type { LineRange } from './wrap.ts';

/** What is set to both edges: running text. */
const JUSTIFIED: ReadonlySet<Role> = new Set(['text', 'quotation', 'footnote']);
/** Scripts that set no spaces or set them in cells of two: Hangul, ideographs, kana, full-width forms; Thai to Myanmar. */
const OTHER_SCRIPTS = /[\u0e00-\u109f\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/;
/** Cells that the spaces of a line may grow by, on the average; wider ones make rivers, and the line stays ragged. */
const MOST_STRETCH = 1;
/** Below this, words are not parted: the spaces grow by so little that nobody sees it. */
const LEAST_STRETCH = 0.25;
/** No longer words are parted; in letters. */
const LONGEST_WORD = 60;
const WORD = /\p{L}{6,}/uy;
const OPENING = /["'“„‘‚«‹(]/;

/** A text that may be justified: its lines end where its author's do not. */
export function mayJustify(text: string, role: Role): boolean {
  return JUSTIFIED.has(role) && !text.includes('\n') && !OTHER_SCRIPTS.test(text) && !hasRightToLeft(text);
}

/** A line with the beginning of the next word on it, and a hyphen to come; null where that is no gain. `room` in cells. */
export function partNextWord(
  text: string,
  line: LineRange,
  room: number,
  hyphenate: Hyphenate,
): LineRange | null {
  const gap = line.next - line.end;
  if (gap !== 1 || line.next >= text.length) return null;
  const gaps = countSpaces(text, line.start, line.end);
  if (gaps > 0 && room - line.cells < gaps * LEAST_STRETCH) return null;
  const begin = line.next + (OPENING.test(text.charAt(line.next)) ? 1 : 0);
  WORD.lastIndex = begin;
  const word = WORD.exec(text)?.[0];
  if (word === undefined || word.length > LONGEST_WORD || !isPlain(word)) return null;
  // The last word of a paragraph stays whole, and so does one that its author parted.
  const end = begin + word.length;
  if (text.indexOf(' ', end) < 0 || /[-–—\u00ad\u2010]/.test(text.charAt(end))) return null;
  const left = room - line.cells - gap - (begin - line.next) - 1;
  let best = 0;
  for (const cut of hyphenate(word)) if (cut <= left) best = Math.max(best, cut);
  if (best === 0) return null;
  const at = begin + best;
  return { start: line.start, end: at, next: at, cells: line.cells + (at - line.end) };
}

/** Each letter is a code unit and a cell; words of capitals alone are names of things. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isNarrow(word.charCodeAt(at))) return false;
  return word !== word.toUpperCase();
}

function isNarrow(code: number): boolean {
  return sureWidth(code) === 1 || (code >= 0xc0 && code < 0x300) || (code >= 0x370 && code < 0x530);
}

function countSpaces(text: string, from: number, to: number): number {
  let spaces = 0;
  for (let at = text.indexOf(' ', from); at >= 0 && at < to; at = text.indexOf(' ', at + 1)) spaces++;
  return spaces;
}

/**
 * The spans of a line with its spaces made wider, `spare` cells in all; null where that is too much for them. `fromRight`: the
 * spaces at the right are the first to be wider, so that they do not stand under each other line after line.
 */
export function spreadSpaces(spans: readonly Span[], spare: number, fromRight: boolean): Span[] | null {
  const gaps = spans.reduce((sum, span) => sum + (isFixed(span) ? 0 : span.text.split(' ').length - 1), 0);
  if (gaps === 0 || spare > gaps * MOST_STRETCH) return null;
  let at = 0;
  // So many have been added before a gap, evenly over all.
  const addedBefore = (gap: number) => {
    const share = fromRight ? Math.ceil((gap * spare) / gaps) : Math.floor((gap * spare) / gaps);
    return Math.min(spare, share);
  };
  return spans.map((span) => {
    if (isFixed(span)) return span;
    const [first = '', ...rest] = span.text.split(' ');
    let text = first;
    for (const part of rest) {
      text += ' '.repeat(1 + addedBefore(at + 1) - addedBefore(at)) + part;
      at++;
    }
    return { ...span, text };
  });
}

/** Spaces in code and markers are what they are. */
function isFixed({ code, role }: Span): boolean {
  return code === true || role === 'marker';
}
