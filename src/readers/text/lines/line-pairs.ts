import { endsSentence, isIdeographic, isLower } from '../characters.ts';
import type { InputLine } from './input-line.ts';

/** Columns a line would need to take the next one's first word in. */
export function columnsToJoin(first: InputLine, second: InputLine): number {
  const { text } = second;
  if (isIdeographic(text[0] ?? '')) return first.end + 2;
  const space = text.indexOf(' ');
  return first.end + 1 + (space < 0 ? second.end - second.indent : space);
}

/** A sentence goes on over the line end: the first line does not end it, and the second begins with a small letter. */
export function runsOn(first: InputLine, second: InputLine): boolean {
  return !endsSentence(first.text) && isLower(second.text[0] ?? '');
}
