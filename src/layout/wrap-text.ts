import { cellsOf } from './cells.ts';
import { nextLine } from './wrap.ts';

/** Shown in the place of a character that is wider than the whole line. */
const STAND_IN = '?';

/** A plain string in lines of at most `width` cells (at least 1), broken where the layout breaks text. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    const line = nextLine(text, at, width);
    const wide = cellsOf(text, line.start, line.end) > line.cells;
    lines.push(wide ? STAND_IN : text.slice(line.start, line.end));
    at = line.next;
  }
  return lines;
}
