import type { TextShape } from '../../../model/index.ts';
import { endsSentence, isUpper } from '../characters.ts';
import { isCommitLine } from './commit-lines.ts';
import type { InputLine } from './input-line.ts';
import { columnsToJoin, runsOn } from './line-pairs.ts';
import type { LineSpan, SourceSpan } from './line-span.ts';
import { bulletLength, parseListNumber } from './list-markers.ts';
import { extentOf, extentToJoin, findMargin, findPageMargin, type LinePair, type Measure } from './margin.ts';
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
/** A pair of lines need not be full to the letter to be one sentence over two lines. */
const LOOSE = 0.8;
/** Of lines that a program broke none could have taken in the next word; */
const TIGHT = 1;
/** of others, a line that fills less of the width than this was ended by its author. */
export const RAGGED = 0.85;

/** Of all lines, where source text is what a text is about. */
const SOURCE_SHARE = 0.03;
const SHARE_OF_PASTED = 0.12;

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
  const laidOut =
    breaking.measure === 'glyphs' || hasSource(known, breaking.wrapping) || isSetByIndent(lines, proseIndent);
  return {
    breaking: {
      ...breaking,
      laidOut,
      keeps: laidOut && breaking.measure === 'columns' && isKept(lines, breaking),
    },
  };
}

/**
 * Not just a few lines of source text. Of what people paste, where no line is broken, source text is set in, or a fair part
 * of all: else it is prices, dates and names that only look like some.
 */
function hasSource({ lines, code, proseIndent }: Known, wrapping: Wrapping): boolean {
  let source = 0;
  let setIn = 0;
  for (const { from, to, isDrawn } of code) {
    if (isDrawn) continue;
    source += to - from;
    if (
      to - from > 1 &&
      lines.slice(from, to).every(({ text, indent }) => text === '' || indent > proseIndent)
    )
      setIn += to - from;
  }
  const pasted = wrapping === 'lines' || wrapping === 'spaced';
  if (pasted && setIn < lines.length * SOURCE_SHARE)
    return source >= lines.length * SHARE_OF_PASTED && source > 0;
  return source > 0 && source >= lines.length * SOURCE_SHARE;
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

/**
 * Items whose lines hang under their words or that hold items, terms over what explains them or beside it, or prose that
 * lines stand out of to the left.
 */
function isSetByIndent(lines: readonly InputLine[], proseIndent: number): boolean {
  let hanging = 0;
  let commits = 0;
  let out = 0;
  let filled = 0;
  lines.forEach((line, at) => {
    if (line.text === '') return;
    filled++;
    if (isCommitLine(line.text)) commits++;
    if (line.indent < proseIndent) out++;
    const next = lines[at + 1];
    if (!next?.text || next.indent <= line.indent) return;
    // A term and its explanation, which stood beside it.
    if (next.number === line.number) hanging++;
    const marker = bulletLength(line.text) || (parseListNumber(line.text)?.length ?? 0);
    // Below its words stand the rest of them, or an item of its own.
    if (marker > 0 ? next.indent === line.indent + marker : isTermOver(line, next)) hanging++;
  });
  return commits > 0 || hanging >= 2 || (proseIndent > 1 && out > 0 && out <= filled / 2);
}

/** A short line that ends no sentence, right over one that is set in: of several, terms and what explains them. */
const isTermOver = (line: InputLine, next: InputLine): boolean =>
  line.text.length < 40 &&
  next.indent >= line.indent + 2 &&
  next.indent <= line.indent + 12 &&
  !endsSentence(line.text) &&
  bulletLength(next.text) === 0 &&
  next.text.length > 20;

/** Of so many lines one stands under a blank line, where blank lines part paragraphs. */
const FEWEST_GAPS = 6;

/** Hardly a paragraph begins under a line that ends a sentence and has room for a word more. */
function isKept(lines: readonly InputLine[], { width, measure }: LineBreaking): boolean {
  let pairs = 0;
  let begun = 0;
  let gaps = 0;
  let filled = 0;
  lines.forEach((line, at) => {
    if (line.text === '') return;
    filled++;
    if (at > 0 && lines[at - 1]?.text === '') gaps++;
  });
  if (gaps * FEWEST_GAPS < filled) return false;
  for (const { first, second } of pairsOf(lines)) {
    if (Math.abs(first.indent - second.indent) > 1 || bulletLength(second.text) > 0) continue;
    pairs++;
    if (!endsSentence(first.text) || !isUpper(second.text[0] ?? '') || first.text.length < 40) continue;
    if (width === 0 || extentToJoin(first, second, measure) <= width * 0.97) begun++;
  }
  return begun <= Math.max(1, pairs * 0.05);
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
    return blanks && pairs.length * 4 < filled.length ? { ...unwrapped, wrapping: 'spaced' } : unwrapped;
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

/** Lines set in by so much more or less than the line above, and with room there, were begun by the author. */
const LEAST_SET_IN = 2;

/**
 * Whether sentences run over line ends: most pairs of lines are full, and a fair share goes on in small letters (in
 * scripts that have them). Chosen so that lists, verse and names of like length do not count.
 */
function isBroken(pairs: readonly LinePair[], width: number): boolean {
  let full = 0;
  let on = 0;
  let short = 0;
  for (const { first, second } of pairs) {
    if (columnsToJoin(first, second) <= width * LOOSE) {
      // A term over its explanation, or the last line of one over the next term.
      if (Math.abs(second.indent - first.indent) < LEAST_SET_IN) short++;
      continue;
    }
    full++;
    if (runsOn(first, second) || (isUncased(second.text[0] ?? '') && !endsSentence(first.text))) on++;
  }
  return full >= short && on >= (full + short) * 0.25 && on > 0 && hasSentences(pairs);
}

/** Of so many lines of prose a sentence ends in one; names and identifiers in lines of like length have none. */
const SENTENCE_SHARE = 0.04;

function hasSentences(pairs: readonly LinePair[]): boolean {
  const needed = pairs.length * SENTENCE_SHARE;
  let ended = 0;
  for (const { first, second } of pairs) {
    if (endsSentence(first.text) || endsSentence(second.text) || SENTENCE_END.test(first.text)) ended++;
    if (ended >= needed) return true;
  }
  return ended >= needed;
}

const SENTENCE_END = /[.!?。！？؟]["”’)]?\s/;

/** Whether a program broke the lines: no line that goes on could have taken in the next word. */
function isTight(pairs: readonly LinePair[], width: number): boolean {
  const running = pairs.filter(({ first, second }) => runsOn(first, second));
  const tight = running.filter(({ first, second }) => columnsToJoin(first, second) > width).length;
  return running.length > 0 && tight >= running.length * 0.9;
}

/** First lines set in by two columns or more, over lines that are not and go on: neither hardly any nor most. */
function hasSetInLines(lines: readonly InputLine[], filled: number, indent: number, width: number): boolean {
  let count = 0;
  let over = 0;
  /** Where the words of the item above begin. */
  let hang = -1;
  lines.forEach((line, at) => {
    const marker = bulletLength(line.text);
    if (line.text === '') hang = -1;
    else if (marker > 0) hang = line.indent + marker;
    if (marker > 0 || line.indent === hang) return;
    if (line.text === '' || line.indent < indent + 2 || line.indent > indent + 10) return;
    const last = lines[at - 1];
    const next = lines[at + 1];
    if (last?.text && last.indent > indent + 1) return;
    if (!next?.text) count++;
    else if (next.indent < line.indent - 1) {
      count++;
      if (columnsToJoin(line, next) > width * LOOSE) over++;
    }
  });
  return over >= 2 && over * 2 >= count && count >= filled * 0.05 && count <= filled * 0.5;
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
