import { endsSentence } from '../characters.ts';
import type { InputLine } from './input-line.ts';
import { columnsToJoin, runsOn } from './line-pairs.ts';
import { bulletLength } from './list-markers.ts';
import type { LinePair } from './margin.ts';
import { isBreak, isUnderline } from './rulers.ts';

/** A pair of lines need not be full to the letter to be one sentence over two lines. */
const LOOSE = 0.8;

/** Lines that follow each other without a blank line. */
export function pairsOf(lines: readonly InputLine[]): LinePair[] {
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
export function isBroken(pairs: readonly LinePair[], width: number): boolean {
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

export function hasSentences(pairs: readonly LinePair[]): boolean {
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
export function isTight(pairs: readonly LinePair[], width: number): boolean {
  const running = pairs.filter(({ first, second }) => runsOn(first, second));
  const tight = running.filter(({ first, second }) => columnsToJoin(first, second) > width).length;
  return running.length > 0 && tight >= running.length * 0.9;
}

/** First lines set in by two columns or more, over lines that are not and go on: neither hardly any nor most. */
export function hasSetInLines(
  lines: readonly InputLine[],
  filled: number,
  indent: number,
  width: number,
): boolean {
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

/** Filled lines that stand under a blank one. */
export function countGaps(lines: readonly InputLine[]): number {
  let gaps = 0;
  for (let at = 1; at < lines.length; at++) if (lines[at]?.text && lines[at - 1]?.text === '') gaps++;
  return gaps;
}
