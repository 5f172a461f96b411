import { bracket, isSum, joinPieces } from './join.ts';
import type { Piece, Reading } from './piece.ts';

/** The fractions that Unicode has as characters (Number Forms and Latin-1). */
const VULGAR: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/3': '⅓',
  '2/3': '⅔',
  '1/4': '¼',
  '3/4': '¾',
  '1/5': '⅕',
  '2/5': '⅖',
  '3/5': '⅗',
  '4/5': '⅘',
  '1/6': '⅙',
  '5/6': '⅚',
  '1/7': '⅐',
  '1/8': '⅛',
  '3/8': '⅜',
  '5/8': '⅝',
  '7/8': '⅞',
  '1/9': '⅑',
  '1/10': '⅒',
};

/** A fraction on one line: `a/b`, `(a + b)/c`, `n(n + 1)/(2m)`. */
export function readFraction(above: readonly Piece[], below: readonly Piece[], reading: Reading): Piece {
  const over = joinPieces(above);
  const under = joinPieces(below);
  const vulgar = reading.vulgar ? VULGAR[`${over}/${under}`] : undefined;
  if (vulgar !== undefined) return { kind: 'number', text: vulgar };
  const top = isSum(above) ? `(${over})` : over;
  const bottom = isDifferential(below) ? under : bracket(below);
  return { kind: 'fraction', text: `${top}/${bottom}` };
}

/** `dx` or `∂t`: one thing, as everyone reads it. */
function isDifferential(pieces: readonly Piece[]): boolean {
  const [sign, name, more] = pieces;
  return (sign?.text === 'd' || sign?.text === '∂') && name?.kind === 'letter' && more === undefined;
}
