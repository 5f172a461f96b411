import { isTooWide, nextLine, STAND_IN } from './wrap.ts';

/** A plain string in lines of at most `width` cells (at least 1), broken where the layout breaks text. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; ) {
    const line = nextLine(text, at, width);
    lines.push(isTooWide(text, line) ? STAND_IN : text.slice(line.start, line.end));
    at = line.next;
  }
  return lines;
}
