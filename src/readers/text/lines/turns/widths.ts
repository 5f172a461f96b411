import { isUpper } from '../../characters.ts';
import type { InputLine } from '../input-line.ts';
import { columnsToJoin } from '../line-pairs.ts';
import { usualWidth } from '../usual-width.ts';

/** Nobody breaks lines wider than this. */
const WIDEST = 120;
/** A line that fills less of the width was ended by its author. */
const RAGGED = 0.85;
const MOSTLY = 0.5;
/** Of the lines of prose in a language with capitals, four of five begin with a small letter. */
const RUNNING = 0.4;

/** Columns that the lines of a text were broken at; 0 where they were not. */
export function brokenWidth(lines: readonly InputLine[]): number {
  const width = usualWidth(lines);
  return width <= WIDEST ? width : 0;
}

/** Whether the next line's first word would not have fitted. */
export function isFull(last: InputLine, line: InputLine, width: number): boolean {
  return width > 0 && columnsToJoin(last, line) > width * RAGGED;
}

/**
 * The same of the lines of turns, where most of those that go on are full, and sentences run over their ends: verse is as
 * full, and begins each line with a capital.
 */
export function widthOfTurns(turns: readonly (readonly InputLine[])[]): number {
  const width = brokenWidth(turns.flat());
  let pairs = 0;
  let full = 0;
  let running = 0;
  for (const lines of turns)
    for (let at = 1; at < lines.length; at++) {
      const [last, line] = [lines[at - 1], lines[at]];
      if (!last?.text || !line?.text) continue;
      pairs++;
      if (!isFull(last, line, width)) continue;
      full++;
      if (!isUpper(line.text[0] ?? '')) running++;
    }
  return full >= pairs * MOSTLY && running >= full * RUNNING ? width : 0;
}
