import type { TextShape } from '../../model/index.ts';
import { endsSentence, isIdeographic, isLower } from './letters.ts';
import { isRule, isUnderline } from './marks.ts';
import type { Line } from './piece.ts';

/**
 * How the lines of a text make its blocks.
 * lines: every line is a block · spaced: so too, with blank lines between · wrapped: blocks are broken into lines of a
 * like width, blank lines between · indented: broken, a block's first line is set in · packed: broken, and only a short
 * last line shows where a block ends.
 */
export type Wrapping = 'lines' | 'spaced' | 'wrapped' | 'indented' | 'packed';

export interface Shape {
  readonly wrapping: Wrapping;
  /** Columns that lines were broken at; 0 where they were not. */
  readonly width: number;
  /** How short, as a share of the width, a line must be for its end to have been set by the author. */
  readonly slack: number;
  /** Columns that most lines are set in. */
  readonly indent: number;
}

/** Nobody breaks lines wider than this. */
const WIDEST = 120;
/** Nor narrower: shorter lines are verse, lists or names. */
const NARROWEST = 20;
/** A pair of lines need not be full to the letter to be one sentence over two lines. */
const LOOSE = 0.8;
const TIGHT = 1;
const RAGGED = 0.85;

/** Decides from the whole text, but for what is said of it. */
export function findShape(lines: readonly Line[], forced: TextShape | null = null): Shape {
  const filled = lines.filter((line) => line.text !== '' && !isUnderline(line.text) && !isRule(line.text));
  const indent = usualIndent(filled);
  const width = usualWidth(filled);
  const pairs = pairsOf(lines);
  const blanks = lines.some((line, at) => line.text === '' && at > 0 && at < lines.length - 1);
  const unwrapped: Shape = { wrapping: 'lines', width: 0, slack: 0, indent };
  if (forced === 'lines' || forced === 'spaced' || forced === 'verse')
    return { ...unwrapped, wrapping: forced === 'spaced' ? 'spaced' : 'lines' };
  if (forced === 'wrapped' || forced === 'indented' || forced === 'packed')
    return { wrapping: forced, width, slack: isTight(pairs, width) ? TIGHT : RAGGED, indent };
  if (width > WIDEST || width < NARROWEST || !isBroken(pairs, width)) {
    return blanks && pairs.length * 4 < filled.length ? { ...unwrapped, wrapping: 'spaced' } : unwrapped;
  }
  const slack = isTight(pairs, width) ? TIGHT : RAGGED;
  if (hasSetInLines(filled, indent)) return { wrapping: 'indented', width, slack, indent };
  return { wrapping: isParted(lines, filled.length) ? 'wrapped' : 'packed', width, slack, indent };
}

interface Pair {
  readonly first: Line;
  readonly second: Line;
}

/** Lines that follow each other without a blank line. */
function pairsOf(lines: readonly Line[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 1; at < lines.length; at++) {
    const first = lines[at - 1];
    const second = lines[at];
    if (
      first?.text &&
      second?.text &&
      first.depth === second.depth &&
      !isMark(first.text) &&
      !isMark(second.text)
    ) {
      pairs.push({ first, second });
    }
  }
  return pairs;
}

/** Lines that no sentence runs over: underlines and rules, rows of tables. */
const isMark = (text: string): boolean => isUnderline(text) || isRule(text) || text.includes('\t');

/** Columns a line would need to take the next one's first word in. */
export function reachOf(first: Line, second: Line): number {
  const { text } = second;
  if (isIdeographic(text[0] ?? '')) return first.indent + first.text.length + 1;
  const space = text.indexOf(' ');
  return first.indent + first.text.length + 1 + (space < 0 ? text.length : space);
}

/** A sentence that goes on: the next line begins small. In scripts without capitals: nothing ends. */
export function goesOn(first: Line, second: Line): boolean {
  if (endsSentence(first.text)) return false;
  const next = second.text[0] ?? '';
  return isLower(next);
}

const isUncased = (char: string): boolean => char.toLowerCase() === char.toUpperCase() && char > '\u0250';

/**
 * Whether sentences run over line ends: most pairs of lines are full, and a fair share goes on in small letters (in
 * scripts that have them). Chosen so that lists, verse and names of like length do not count.
 */
function isBroken(pairs: readonly Pair[], width: number): boolean {
  let full = 0;
  let on = 0;
  for (const { first, second } of pairs) {
    if (reachOf(first, second) <= width * LOOSE) continue;
    full++;
    if (goesOn(first, second) || (isUncased(second.text[0] ?? '') && !endsSentence(first.text))) on++;
  }
  return full >= pairs.length * 0.5 && on >= pairs.length * 0.25 && on > 0;
}

/** Whether a program broke the lines: no line that goes on could have taken in the next word. */
function isTight(pairs: readonly Pair[], width: number): boolean {
  const running = pairs.filter(({ first, second }) => goesOn(first, second));
  const tight = running.filter(({ first, second }) => reachOf(first, second) > width).length;
  return running.length > 0 && tight >= running.length * 0.9;
}

/** First lines set in by two columns or more: neither hardly any nor most. */
function hasSetInLines(filled: readonly Line[], indent: number): boolean {
  const count = filled.filter((line) => line.indent >= indent + 2 && line.indent <= indent + 10).length;
  return count >= 2 && count >= filled.length * 0.05 && count <= filled.length * 0.5;
}

/** Blank lines enough to part blocks: at least one in twelve filled lines. */
function isParted(lines: readonly Line[], filled: number): boolean {
  let gaps = 0;
  for (let at = 1; at < lines.length; at++) if (lines[at]?.text && lines[at - 1]?.text === '') gaps++;
  return gaps * 12 >= filled;
}

function usualIndent(filled: readonly Line[]): number {
  const counts = new Map<number, number>();
  let usual = 0;
  for (const { indent } of filled) {
    const count = (counts.get(indent) ?? 0) + 1;
    counts.set(indent, count);
    if (count > (counts.get(usual) ?? 0)) usual = indent;
  }
  return usual;
}

/** The width that 95 of 100 lines keep to: an address too long to break does not count. */
function usualWidth(filled: readonly Line[]): number {
  const widths = filled.map((line) => line.indent + line.text.length).sort((a, b) => a - b);
  return widths[Math.min(widths.length - 1, Math.floor(widths.length * 0.97))] ?? 0;
}
