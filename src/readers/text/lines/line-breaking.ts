import type { TextShape } from '../../../model/index.ts';
import { endsSentence } from '../characters.ts';
import { countGaps, hasSentences, hasSetInLines, isBroken, isTight, pairsOf } from './broken-lines.ts';
import type { InputLine } from './input-line.ts';
import { hasSource, isKept, isSetByIndent } from './laid-out.ts';
import { columnsToJoin } from './line-pairs.ts';
import type { LineSpan, SourceSpan } from './line-span.ts';
import { extentOf, extentToJoin, findMargin, findPageMargin, type Measure } from './margin.ts';
import { areRecords } from './records.ts';
import { isBreak, isUnderline } from './rulers.ts';
import { usualWidth } from './usual-width.ts';

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
  readonly measure: Measure;
  /** Columns that lines were broken at; 0 where they were not. */
  readonly width: number;
  /** How short, as a share of the width, a line must be for its end to have been set by the author. */
  readonly slack: number;
  /** Columns that most lines are set in. */
  readonly indent: number;
  /** A program set it, or somebody with care: indentation means something. */
  readonly laidOut: boolean;
  /** Blank lines alone part its paragraphs: other lines that end early were ended within one. */
  readonly keeps: boolean;
}

/** Nobody breaks lines wider than this. */
const WIDEST = 120;
/** Nor narrower: shorter lines are verse, lists or names. */
const NARROWEST = 20;
/** Of lines that a program broke none could have taken in the next word; */
const TIGHT = 1;
/** of others, a line that fills less of the width than this was ended by its author. */
export const RAGGED = 0.85;

interface Known {
  readonly lines: readonly InputLine[];
  readonly forced: TextShape | null;
  readonly code: readonly SourceSpan[];
  readonly tables: readonly LineSpan[];
  readonly proseIndent: number;
}

/** Decides from the whole text, but for what is said of it and for what is source text. */
export function findLineBreaking(known: Known): { readonly breaking: LineBreaking } {
  const { code, tables, forced, proseIndent } = known;
  const set = [...code, ...tables];
  const spoken = known.lines.some(({ turn }) => turn);
  const whole = set.length > 0 ? withoutCode(known.lines, set) : known.lines;
  // Turns have their own ends.
  const lines = spoken ? whole.filter(({ turn }) => !turn) : whole;
  const breaking = breakingOf(lines, forced);
  if (forced !== null && forced !== 'mail' && forced !== 'transcript') return { breaking };
  // First lines that are set in say where paragraphs begin, and nothing else.
  if (breaking.wrapping === 'indented' && breaking.measure === 'columns') return { breaking };
  const isPasted = breaking.wrapping === 'lines' || breaking.wrapping === 'spaced';
  const laidOut =
    breaking.measure === 'glyphs' || hasSource(known, isPasted) || isSetByIndent(lines, proseIndent);
  return {
    breaking: {
      ...breaking,
      laidOut,
      keeps: laidOut ? breaking.measure === 'columns' && isKept(lines, breaking) : breaking.keeps,
    },
  };
}

function withoutCode(lines: readonly InputLine[], code: readonly LineSpan[]): InputLine[] {
  const kept = [...lines];
  for (const { from, to } of code)
    for (let at = from; at < to; at++) {
      const line = kept[at];
      if (line) kept[at] = { ...line, text: '', indent: 0 };
    }
  return kept;
}

function breakingOf(lines: readonly InputLine[], forced: TextShape | null): LineBreaking {
  const filled = lines.filter((line) => line.text !== '' && !isUnderline(line.text) && !isBreak(line.text));
  const indent = usualIndent(filled);
  const width = usualWidth(filled);
  const pairs = pairsOf(lines);
  const blanks = lines.some((line, at) => line.text === '' && at > 0 && at < lines.length - 1);
  const unwrapped: LineBreaking = {
    wrapping: 'lines',
    measure: 'columns',
    width: 0,
    slack: 0,
    indent,
    laidOut: false,
    keeps: false,
  };
  if (forced === 'lines' || forced === 'spaced' || forced === 'verse')
    return { ...unwrapped, wrapping: forced === 'spaced' ? 'spaced' : 'lines' };
  if (forced === 'wrapped' || forced === 'indented' || forced === 'packed')
    return { ...unwrapped, wrapping: forced, width, slack: isTight(pairs, width) ? TIGHT : RAGGED };
  const broken = width <= WIDEST && width >= NARROWEST && isBroken(pairs, width);
  const paged = lines.some((line) => line.startsPage);
  const margin =
    (hasSentences(pairs) ? findMargin(pairs) : null) ?? (paged && !broken ? findPageMargin(lines) : null);
  if (!broken && !margin) {
    return blanks && pairs.length * 4 < filled.length
      ? { ...unwrapped, wrapping: 'spaced' }
      : { ...unwrapped, keeps: width <= WIDEST && areRecords(filled.map(({ text }) => text)) };
  }
  const wrapping =
    broken && hasSetInLines(lines, filled.length, indent, width)
      ? 'indented'
      : isParted(lines, filled.length)
        ? 'wrapped'
        : 'packed';
  if (margin) {
    const tight = !broken || margin.measure === 'glyphs' || margin.covered >= margin.running * 0.9;
    return {
      ...unwrapped,
      wrapping,
      measure: margin.measure,
      width: margin.width,
      slack: tight ? TIGHT : RAGGED,
    };
  }
  return { ...unwrapped, wrapping, width, slack: isTight(pairs, width) ? TIGHT : RAGGED };
}

/** Of glyphs, a line that a program filled may differ from the margin by this. */
const FULL_GLYPHS = 0.97;
const FULL_SENTENCE = 0.955;

/** The line ends where it does for want of room. */
export function isFull(first: InputLine, second: InputLine, breaking: LineBreaking): boolean {
  const { measure, width, slack } = breaking;
  if (width === 0) return false;
  if (measure === 'columns') return columnsToJoin(first, second) > width * slack;
  const extent = extentOf(first, measure);
  // A word that was parted at the margin has been put together: two lines are one.
  const beyond = extent > width * 1.1 ? Math.floor(extent / (width * 1.03)) * width : 0;
  if (endsSentence(first.text)) return extent - beyond >= width * FULL_SENTENCE;
  return extentToJoin(first, second, measure) - beyond > width * FULL_GLYPHS;
}

/** Blank lines enough to part blocks: at least one in twelve filled lines. */
const isParted = (lines: readonly InputLine[], filled: number): boolean => countGaps(lines) * 12 >= filled;

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
