import type { InputLine } from '../lines/input-line.ts';

/** Where the words of a row stand: on one side of the gutter, on both, or over it. */
export type RowKind = 'blank' | 'left' | 'right' | 'both' | 'across';

export interface Piece {
  readonly text: string;
  /** Columns before it. */
  readonly indent: number;
}

export interface Row {
  readonly line: InputLine;
  readonly kind: RowKind;
  readonly left: Piece | null;
  readonly right: Piece | null;
  /** Columns between the two sides; 0 where there are not both. */
  readonly gap: number;
}

/** The right side may begin so many columns before the gutter's usual end, or, set in, after it. */
const BEFORE = 2;
const AFTER = 8;

/** Parts a line where the right column begins. */
export function readRow(line: InputLine, gutter: number): Row {
  const { text, indent } = line;
  const alone = (kind: RowKind): Row => {
    const piece = { text, indent };
    return {
      line,
      kind,
      left: kind === 'left' ? piece : null,
      right: kind === 'right' ? piece : null,
      gap: 0,
    };
  };
  if (text === '') return alone('blank');
  if (indent >= gutter - BEFORE) return alone('right');
  const start = findRight(text, gutter - indent);
  if (start > 0) {
    const left = text.slice(0, start).trimEnd();
    const gap = start - left.length;
    const pieces = {
      left: { text: left, indent },
      right: { text: text.slice(start), indent: indent + start },
    };
    return { line, kind: 'both', ...pieces, gap };
  }
  return alone(indent + text.length < gutter ? 'left' : 'across');
}

/** Where words begin behind a gap of two columns nearest to a place, or behind one space at that very place; or -1. */
function findRight(text: string, place: number): number {
  let found = -1;
  for (let at = Math.max(2, place - BEFORE); at <= place + AFTER && at < text.length; at++) {
    if (text[at] === ' ' || text[at - 1] !== ' ' || text[at - 2] !== ' ') continue;
    if (found < 0 || Math.abs(at - place) < Math.abs(found - place)) found = at;
  }
  if (found < 0 && text[place - 1] === ' ' && text[place] !== ' ' && place < text.length) return place;
  return found;
}
