import { NUMBERED_PARTS } from './heading-words.ts';
import type { Piece } from './piece.ts';
import { traitsOf } from './traits.ts';

const OUTLINE = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\S/;

/**
 * How deep each heading is, from 1, where the headings show it: by numbers (`2.1`), underlines (`=` over `-`), parts and
 * chapters, or capitals. Where they do not, all are 1. `chosen`: headings are above zero.
 */
export function findLevels(pieces: readonly Piece[], chosen: readonly number[]): number[] {
  const headings = pieces.filter((_, at) => (chosen[at] ?? 0) > 0);
  const rankOf =
    byOutline(headings) ??
    byRank(
      headings,
      (piece) => piece.underline === '=',
      (piece) => piece.underline === '-',
    ) ??
    byFirst(headings, isPart) ??
    byFirst(headings, (piece) => traitsOf(piece).caps === 'all' && piece.text.length > 3);
  if (!rankOf) return [...chosen];
  return pieces.map((piece, at) => ((chosen[at] ?? 0) > 0 ? rankOf(piece) : 0));
}

type RankOf = (piece: Piece) => number;

/** Numbers of an outline, at least one of them with a point inside. */
function byOutline(headings: readonly Piece[]): RankOf | null {
  if (!headings.some(({ text }) => OUTLINE.exec(text)?.[1]?.includes('.'))) return null;
  return ({ text }) => OUTLINE.exec(text)?.[1]?.split('.').length ?? 1;
}

function byRank(
  headings: readonly Piece[],
  over: (piece: Piece) => boolean,
  under: (piece: Piece) => boolean,
): RankOf | null {
  if (!headings.some(over) || !headings.some(under)) return null;
  return (piece) => (over(piece) ? 1 : 2);
}

/** The first heading and at least one more are of the upper kind, and some are not. */
function byFirst(headings: readonly Piece[], upper: (piece: Piece) => boolean): RankOf | null {
  const [first] = headings;
  if (!first || !upper(first) || headings.filter(upper).length < 2 || headings.every(upper)) return null;
  return (piece) => (upper(piece) ? 1 : 2);
}

function isPart(piece: Piece): boolean {
  const [first = '', second = ''] = traitsOf(piece).words;
  return (
    NUMBERED_PARTS.has(first) &&
    /^(?:\d+|[ivx]+|one|two|three|four|five|six|eins|zwei|drei|un|deux|uno|dos|один|два)$/.test(second)
  );
}
