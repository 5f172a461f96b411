import { isDigit } from '../characters.ts';
import type { InputLine } from './input-line.ts';

/** A term that its explanation stands beside is no longer than this. */
const LONGEST_TERM = 30;

/**
 * Puts explanations that begin beside their terms, and go on below themselves, on lines of their own:
 * `-a     do it for` over `all of them` set in as far.
 */
export function splitHangingTerms({ lines }: { lines: readonly InputLine[] }): {
  readonly lines: readonly InputLine[];
} {
  const columns = new Set<number>();
  const gaps = lines.map((line, at): number => {
    const gap = line.depth > 0 || line.indent === 0 ? 0 : findGap(line);
    if (gap === 0) return 0;
    const next = lines[at + 1];
    const column = line.indent + gap;
    if (next?.text && next.indent === column && findGap(next) === 0) columns.add(line.indent * 1000 + column);
    return gap;
  });
  if (columns.size === 0) return { lines };
  return {
    lines: lines.flatMap((line, at): InputLine[] => {
      const gap = gaps[at] ?? 0;
      const column = line.indent + gap;
      if (gap === 0 || !columns.has(line.indent * 1000 + column)) return [line];
      const text = line.text.slice(gap);
      const term = line.text.slice(0, gap).trimEnd();
      const raw = line.raw.slice(0, line.raw.length - text.length).trimEnd();
      return [
        { ...line, text: term, raw, end: line.indent + term.length },
        { ...line, text, raw: `${' '.repeat(column)}${text}`, indent: column },
      ];
    }),
  };
}

/** Where the words behind the only wide gap in a line begin; 0: there is none, or more than one. */
function findGap({ text }: InputLine): number {
  const at = text.indexOf('  ');
  if (at < 1 || at > LONGEST_TERM || isMarker(text.slice(0, at))) return 0;
  let end = at;
  while (text[end] === ' ') end++;
  return text.includes('   ', end) ? 0 : end;
}

/** A bullet or a number: an item of a list. */
const isMarker = (text: string): boolean => text.length < 2 || (isDigit(text[0] ?? '') && text.length < 6);
