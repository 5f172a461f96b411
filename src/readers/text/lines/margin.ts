import { endsSentence, isIdeographic } from '../characters.ts';
import { glyphWidth } from './glyph-widths.ts';
import type { InputLine } from './input-line.ts';
import { columnsToJoin, runsOn } from './line-pairs.ts';

/**
 * What lines are as wide by as the program that broke them saw it. columns: a terminal's, every character alike ·
 * glyphs: a page's, where an i is narrower than an m (text out of a PDF).
 */
export type Measure = 'columns' | 'glyphs';

/** Where a program broke the lines of a text. */
export interface Margin {
  readonly measure: Measure;
  /** In columns; of glyphs in columns of an average letter. */
  readonly width: number;
  /** Of the lines that a sentence runs over, so many end where this margin would have them end. */
  readonly covered: number;
  readonly running: number;
}

/** Lines that follow each other without a blank line. */
export interface LinePair {
  readonly first: InputLine;
  readonly second: InputLine;
}

/** Nobody breaks lines wider, or narrower: shorter lines are verse, lists or names. */
const WIDEST = 130;
const NARROWEST = 24;
/** Of a page, in columns of an average letter: a column of a newspaper. */
const NARROWEST_PAGE = 40;
/** Widths of glyphs are of one face, and lines are stretched to the margin: so much is nothing. */
const TOLERANCE = 0.03;
/** Lines that have to agree, and their share. */
const FEWEST = 3;
const SHARE = 0.7;
/** A program that counts columns keeps to them; where this share of lines does not, glyphs may explain more, by so much. */
const SURE = 0.9;
const BETTER = 1.15;
const FEWEST_BY_GLYPHS = 5;
/** Fewer that agree without an exception. */
const FEWEST_SURE = 4;
const SHARE_BY_GLYPHS = 0.5;
/** Of all pairs of lines, so many have to be such ones; */
const SHARE_OF_ALL = 0.08;
/** and of all lines, no more may be wider: addresses, and lines whose parted words were put together. */
const WIDER = 0.25;
const WIDER_BY_GLYPHS = 0.5;

/** Width of a line with what stands before it. */
export function extentOf(line: InputLine, measure: Measure): number {
  return measure === 'columns' ? line.end : line.indent / 2 + glyphWidth(line.text);
}

/** Width a line would have with the next one's first word. */
export function extentToJoin(first: InputLine, second: InputLine, measure: Measure): number {
  if (measure === 'columns') return columnsToJoin(first, second);
  const { text } = second;
  const space = isIdeographic(text[0] ?? '') ? 1 : text.indexOf(' ');
  return extentOf(first, measure) + 0.5 + glyphWidth(text, 0, space < 0 ? text.length : space);
}

/** The margin that most lines over which a sentence runs were broken at; null where they do not agree. */
export function findMargin(pairs: readonly LinePair[]): Margin | null {
  const running = pairs.filter(
    ({ first, second }) =>
      (runsOn(first, second) || isUncasedRun(first, second)) && !hasColumns(first) && !hasColumns(second),
  );
  if (running.length < 2) return null;
  const columns = bestWidth(running, 'columns');
  const isSure = columns.covered >= columns.running * SURE;
  if (isSure && columns.covered >= Math.min(FEWEST, running.length))
    return holds(columns, pairs, WIDER) ? columns : null;
  const glyphs = bestWidth(running, 'glyphs');
  const isLikely =
    columns.covered >= Math.min(FEWEST, running.length) && columns.covered >= columns.running * SHARE;
  // Lines that somebody broke by eye agree no better by glyphs than by columns, given the same freedom.
  const byEye = bestWidth(running, 'columns', TOLERANCE).covered;
  if (isLikely && (glyphs.covered < byEye || glyphs.covered < columns.covered * BETTER))
    return holds(columns, pairs, WIDER) ? columns : null;
  if (byEye > glyphs.covered * 1.03) return null;
  const { covered } = glyphs;
  const agree =
    covered >= FEWEST_BY_GLYPHS
      ? covered >= glyphs.running * SHARE_BY_GLYPHS
      : covered >= FEWEST_SURE && covered === glyphs.running;
  return agree && holds(glyphs, pairs, WIDER_BY_GLYPHS) ? glyphs : null;
}

/** No program stretches a line of prose so far. */
const hasColumns = ({ text }: InputLine): boolean => text.includes('    ');

/** In scripts without capitals the end of a sentence alone can tell. */
const isUncasedRun = (first: InputLine, second: InputLine): boolean =>
  (second.text[0] ?? '') > '\u2e7f' && !endsSentence(first.text);

/** Lines of a page that are at least so wide, in columns of an average letter, and their fewest. */
const WIDE_LINE = 45;
const WIDEST_LINE = 110;
const FEWEST_WIDE = 3;

/** The margin of pages too few for their lines to agree: what nearly all of their wide lines keep to. */
export function findPageMargin(lines: readonly InputLine[]): Margin | null {
  const wide = lines
    .filter((line) => line.text.length >= WIDE_LINE && !hasColumns(line))
    .map((line) => extentOf(line, 'glyphs'))
    .filter((extent) => extent >= WIDE_LINE && extent <= WIDEST_LINE)
    .sort((one, other) => one - other);
  const width = wide[Math.floor(wide.length * 0.85)];
  return wide.length < FEWEST_WIDE || width === undefined
    ? null
    : { measure: 'glyphs', width, covered: 0, running: 0 };
}

function holds({ covered, measure, width }: Margin, pairs: readonly LinePair[], most: number): boolean {
  if (covered < pairs.length * SHARE_OF_ALL) return false;
  let wider = 0;
  for (const { first } of pairs) if (extentOf(first, measure) > width * 1.05) wider++;
  return wider <= pairs.length * most;
}

/** The width within most of the spans from where a line ends to where its next word would have ended. */
function bestWidth(
  pairs: readonly LinePair[],
  measure: Measure,
  loose = measure === 'glyphs' ? TOLERANCE : 0,
): Margin {
  // In halves of a column.
  const changes = new Int32Array(WIDEST * 2 + 2);
  const least = (measure === 'glyphs' ? NARROWEST_PAGE : NARROWEST) * 2;
  let running = 0;
  for (const { first, second } of pairs) {
    const from = Math.ceil(extentOf(first, measure) * (1 - loose) * 2);
    const to = Math.ceil(extentToJoin(first, second, measure) * (1 + loose) * 2);
    // Two lines or more whose parted word was put together say nothing.
    if (from > WIDEST * 2) continue;
    running++;
    changes[Math.max(least, from)] = (changes[Math.max(least, from)] ?? 0) + 1;
    const end = Math.min(to, WIDEST * 2 + 1);
    changes[Math.max(least, end)] = (changes[Math.max(least, end)] ?? 0) - 1;
  }
  let width = 0;
  let covered = 0;
  let sum = 0;
  changes.forEach((change, at) => {
    sum += change;
    if (sum > covered) {
      covered = sum;
      width = at / 2;
    }
  });
  return { measure, width, covered, running };
}
