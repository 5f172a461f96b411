import { mayBeSign } from './operators.ts';
import type { Kind, Piece } from './piece.ts';

/** What names or holds something: two of them side by side are a product. */
const OPERANDS: ReadonlySet<Kind> = new Set<Kind>(['letter', 'number', 'function', 'root', 'fraction']);
/** After these an operator is the sign of what follows. */
const BEFORE_SIGNS: ReadonlySet<Kind> = new Set<Kind>([
  'infix',
  'relation',
  'prefix',
  'open',
  'comma',
  'large',
  'function',
]);

/** Pieces as one line, with the spaces that people set: around operators, behind commas; none where it is `tight`. */
export function joinPieces(pieces: readonly Piece[], tight = false): string {
  let text = '';
  let before: Piece | null = null;
  for (const piece of settle(pieces)) {
    if (piece.kind === 'space' || piece.kind === 'apply') {
      if (piece.kind === 'space' && !text.endsWith(' ')) text += ' ';
      if (piece.kind === 'apply') before = { kind: 'function', text: '' };
      continue;
    }
    const apart = before !== null && text !== '' && !text.endsWith(' ') && needsSpace(before, piece, tight);
    text +=
      (apart ? ' ' : '') +
      (piece.kind === 'word' && text.endsWith(' ') ? piece.text.trimStart() : piece.text);
    before = piece;
  }
  return text.trim();
}

/** Pieces with signs told from operators, bars from bars, and fractions in brackets where they touch something. */
export function settle(pieces: readonly Piece[]): Piece[] {
  const settled: Piece[] = [];
  let bars = 0;
  let before: Kind | null = null;
  pieces.forEach((piece, at) => {
    let { kind, text } = piece;
    if (kind === 'bar') kind = bars++ % 2 === 0 ? 'open' : 'close';
    else if (kind === 'infix' && mayBeSign(text) && (before === null || BEFORE_SIGNS.has(before)))
      kind = 'prefix';
    else if (kind === 'fraction' && touches(before, pieces[at + 1]?.kind)) {
      text = `(${text})`;
      kind = 'letter';
    }
    settled.push({ kind, text });
    if (kind !== 'space') before = kind;
  });
  return settled;
}

function touches(before: Kind | null, after: Kind | undefined): boolean {
  const left = before !== null && (OPERANDS.has(before) || before === 'close' || before === 'postfix');
  return left || (after !== undefined && (OPERANDS.has(after) || after === 'open' || after === 'postfix'));
}

function needsSpace(before: Piece, piece: Piece, tight: boolean): boolean {
  if (before.kind === 'function' && (OPERANDS.has(piece.kind) || piece.kind === 'large')) return true;
  if (piece.kind === 'function') return OPERANDS.has(before.kind) || before.kind === 'close';
  if (tight) return false;
  if (before.kind === 'comma') return true;
  if (piece.kind === 'relation' || before.kind === 'relation') return piece.kind !== 'comma';
  if (piece.kind === 'infix' || before.kind === 'infix') return piece.kind !== 'comma';
  if (before.kind === 'large') return piece.kind !== 'comma' && piece.kind !== 'close';
  if (piece.kind === 'large') return OPERANDS.has(before.kind) || before.kind === 'close';
  // What follows a root, or a sign below that could not be set below, is not under it.
  if (before.kind === 'root' || /[_^][^\s()]$/u.test(before.text)) return OPERANDS.has(piece.kind);
  return false;
}

/** Of several things, though they are one piece. */
const PARTS: ReadonlySet<Kind> = new Set<Kind>(['fraction', 'root', 'table']);

/** Whether pieces are one thing, so that what is done to them needs no brackets. */
export function isOne(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (pieces.length === 1 && first)
    return !(PARTS.has(first.kind) || (first.kind === 'word' && first.text.trim().includes(' ')));
  return isFenced(pieces);
}

/** Whether a pair of fences stands around all of them. */
export function isFenced(pieces: readonly Piece[]): boolean {
  let depth = 0;
  const settled = settle(pieces);
  for (const [at, { kind }] of settled.entries()) {
    if (kind === 'open') depth++;
    else if (kind === 'close') depth--;
    if (depth === 0) return at > 0 && at === settled.length - 1;
  }
  return false;
}

/** Whether there is an operator, a comma or words among them, outside of all fences. */
export function isSum(pieces: readonly Piece[]): boolean {
  let depth = 0;
  for (const { kind } of settle(pieces)) {
    if (kind === 'open') depth++;
    else if (kind === 'close') depth--;
    else if (depth <= 0 && LOOSE.has(kind)) return true;
  }
  return false;
}

const LOOSE: ReadonlySet<Kind> = new Set<Kind>([
  'infix',
  'relation',
  'comma',
  'word',
  'space',
  'fraction',
  'large',
  'table',
]);

/** Pieces as one thing: in brackets where they are several. */
export function bracket(pieces: readonly Piece[]): string {
  const text = joinPieces(pieces);
  return isOne(pieces) ? text : `(${text})`;
}
