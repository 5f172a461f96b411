import type { Inline, StyledRange } from '../../../model/index.ts';
import type { InputLine } from '../lines/input-line.ts';
import type { Styles } from '../styles/styled-lines.ts';
import { StyleCursor } from './style-cursor.ts';
import { applyStyles, toRanges } from './styled-inlines.ts';

/** Marks inlines as their words look in the input: those of one block, piece by piece in their order. */
export interface Looks {
  apply(text: string, inlines: readonly Inline[]): Inline[];
  /** The same for what keeps its lines: code has ranges, no inlines. */
  ranges(text: string): StyledRange[];
}

/** Knows how the words of a text look. */
export interface StyleReader {
  /** The looks of the words that begin at a line of the input; null where none are known. */
  from(line: number): Looks | null;
}

export function createStyleReader(lines: readonly InputLine[], styles: Styles): StyleReader {
  if (styles.lines.size === 0) return { from: () => null };
  return {
    from: (line) => {
      const cursor = new StyleCursor(lines, styles, indexOfLine(lines, line));
      return {
        apply: (text, inlines) => applyStyles(inlines, cursor.read(text), styles.links),
        ranges: (text) => toRanges(cursor.read(text)),
      };
    },
  };
}

/** The first of the lines that has the number or a greater one. */
function indexOfLine(lines: readonly InputLine[], number: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
