import { isDigit } from '../characters.ts';
import type { InputLine } from './input-line.ts';

/** A term that its explanation stands beside is no longer than this. */
const LONGEST_TERM = 30;
/** Of the explanations in one column, so many have to go on below themselves. */
const LEAST_GOING_ON = 0.3;

/**
 * Puts explanations that begin beside their terms, and go on below themselves, on lines of their own:
 * `-a     do it for` over `all of them` set in as far.
 */
export function splitHangingTerms({ lines }: { lines: readonly InputLine[] }): {
  readonly lines: readonly InputLine[];
} {
  const places = new Set<number>();
  const beside = new Map<number, number>();
  const going = new Map<number, number>();
  const gaps = lines.map((line, at): number => {
    const gap = line.depth > 0 || line.indent === 0 ? 0 : findGap(line);
    if (gap === 0) return 0;
    const next = lines[at + 1];
    const column = line.indent + gap;
    beside.set(column, (beside.get(column) ?? 0) + 1);
    if (next?.text && next.indent === column && findGap(next) === 0) {
      places.add(placeOf(line, column));
      going.set(column, (going.get(column) ?? 0) + 1);
    }
    return gap;
  });
  if (places.size === 0) return { lines };
  // Where hardly any goes on below, they are two columns, and twice as long one below the other.
  const isSplit = (line: InputLine, column: number): boolean =>
    places.has(placeOf(line, column)) &&
    (going.get(column) ?? 0) >= (beside.get(column) ?? 0) * LEAST_GOING_ON;
  return {
    lines: lines.flatMap((line, at): InputLine[] => {
      const gap = gaps[at] ?? 0;
      const column = line.indent + gap;
      if (gap === 0 || !isSplit(line, column) || isWithinProse(lines, at)) return [line];
      const text = line.text.slice(gap);
      const term = line.text.slice(0, gap).trimEnd();
      const raw = line.raw.slice(0, line.raw.length - text.length).trimEnd();
      return [
        { ...line, text: term, raw, end: line.indent + term.length },
        { ...line, text, raw: `${' '.repeat(column)}${text}`, whole: line.raw, indent: column },
      ];
    }),
  };
}

/** The lines around are set like it: a line of prose that a program stretched. */
function isWithinProse(lines: readonly InputLine[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  const last = lines[at - 1];
  if (!line || !next?.text || next.indent !== line.indent || findGap(next) > 0) return false;
  return Boolean(last?.text) && last?.indent === line.indent && last.end >= line.end - 12;
}
const placeOf = ({ indent }: InputLine, column: number): number => indent * 1000 + column;

/** Where the words behind the only wide gap in a line begin; 0: there is none, or more than one. */
function findGap({ text }: InputLine): number {
  const at = text.indexOf('  ');
  if (at < 1 || at > LONGEST_TERM || isMarker(text.slice(0, at))) return 0;
  let end = at;
  while (text[end] === ' ') end++;
  return text.includes('   ', end) ? 0 : end;
}

/** A bullet or a number: an item of a list. */
const isMarker = (text: string): boolean =>
  (text.length < 2 && !isDigit(text)) ||
  (isDigit(text[0] ?? '') && text.length < 6 && !isDigit(text.at(-1) ?? ''));
