import type { TextShape } from '../../../model/index.ts';
import { endsSentence } from '../characters.ts';
import type { InputLine } from './input-line.ts';
import { columnsToJoin, runsOn } from './line-pairs.ts';
import { isBreak, isUnderline } from './rulers.ts';

/**
 * How the lines of a text make its blocks.
 * lines: every line is a block · spaced: so too, with blank lines between · wrapped: blocks are broken into lines of a
 * like width, blank lines between · indented: broken, a block's first line is set in · packed: broken, and only a short
 * last line shows where a block ends.
 */
export type Wrapping = 'lines' | 'spaced' | 'wrapped' | 'indented' | 'packed';

/** Where the lines of a text end, and why there. */
export interface LineBreaking {
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
/** Of lines that a program broke none could have taken in the next word; */
const TIGHT = 1;
/** of others, a line that fills less of the width than this was ended by its author. */
export const RAGGED = 0.85;

/** Decides from the whole text, but for what is said of it. */
export function findLineBreaking(known: { lines: readonly InputLine[]; forced: TextShape | null }): {
  readonly breaking: LineBreaking;
} {
  return { breaking: breakingOf(known.lines, known.forced) };
}

function breakingOf(lines: readonly InputLine[], forced: TextShape | null): LineBreaking {
  const filled = lines.filter((line) => line.text !== '' && !isUnderline(line.text) && !isBreak(line.text));
  const indent = usualIndent(filled);
  const width = usualWidth(filled);
  const pairs = pairsOf(lines);
  const blanks = lines.some((line, at) => line.text === '' && at > 0 && at < lines.length - 1);
  const unwrapped: LineBreaking = { wrapping: 'lines', width: 0, slack: 0, indent };
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

interface LinePair {
  readonly first: InputLine;
  readonly second: InputLine;
}

/** Lines that follow each other without a blank line. */
function pairsOf(lines: readonly InputLine[]): LinePair[] {
  const pairs: LinePair[] = [];
  for (let at = 1; at < lines.length; at++) {
    const first = lines[at - 1];
    const second = lines[at];
    if (
      first?.text &&
      second?.text &&
      first.depth === second.depth &&
      !isWordless(first.text) &&
      !isWordless(second.text)
    ) {
      pairs.push({ first, second });
    }
  }
  return pairs;
}

/** Lines that no sentence runs over: underlines and breaks, rows of tables. */
const isWordless = (text: string): boolean => isUnderline(text) || isBreak(text) || text.includes('\t');

const isUncased = (char: string): boolean => char.toLowerCase() === char.toUpperCase() && char > '\u0250';

/**
 * Whether sentences run over line ends: most pairs of lines are full, and a fair share goes on in small letters (in
 * scripts that have them). Chosen so that lists, verse and names of like length do not count.
 */
function isBroken(pairs: readonly LinePair[], width: number): boolean {
  let full = 0;
  let on = 0;
  for (const { first, second } of pairs) {
    if (columnsToJoin(first, second) <= width * LOOSE) continue;
    full++;
    if (runsOn(first, second) || (isUncased(second.text[0] ?? '') && !endsSentence(first.text))) on++;
  }
  return full >= pairs.length * 0.5 && on >= pairs.length * 0.25 && on > 0;
}

/** Whether a program broke the lines: no line that goes on could have taken in the next word. */
function isTight(pairs: readonly LinePair[], width: number): boolean {
  const running = pairs.filter(({ first, second }) => runsOn(first, second));
  const tight = running.filter(({ first, second }) => columnsToJoin(first, second) > width).length;
  return running.length > 0 && tight >= running.length * 0.9;
}

/** First lines set in by two columns or more: neither hardly any nor most. */
function hasSetInLines(filled: readonly InputLine[], indent: number): boolean {
  const count = filled.filter((line) => line.indent >= indent + 2 && line.indent <= indent + 10).length;
  return count >= 2 && count >= filled.length * 0.05 && count <= filled.length * 0.5;
}

/** Blank lines enough to part blocks: at least one in twelve filled lines. */
function isParted(lines: readonly InputLine[], filled: number): boolean {
  let gaps = 0;
  for (let at = 1; at < lines.length; at++) if (lines[at]?.text && lines[at - 1]?.text === '') gaps++;
  return gaps * 12 >= filled;
}

function usualIndent(filled: readonly InputLine[]): number {
  const counts = new Map<number, number>();
  let usual = 0;
  for (const { indent } of filled) {
    const count = (counts.get(indent) ?? 0) + 1;
    counts.set(indent, count);
    if (count > (counts.get(usual) ?? 0)) usual = indent;
  }
  return usual;
}

/** The width that 97 of 100 lines keep to: an address too long to break does not count. */
function usualWidth(filled: readonly InputLine[]): number {
  const widths = filled.map((line) => line.indent + line.text.length).sort((a, b) => a - b);
  return widths[Math.min(widths.length - 1, Math.floor(widths.length * 0.97))] ?? 0;
}
