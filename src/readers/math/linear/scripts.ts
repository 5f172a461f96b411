import { setEach } from '../../scripts/index.ts';
import type { MathNode } from '../node.ts';
import { bracket, isFenced, isOne, joinPieces } from './join.ts';
import { withAccent } from './letters.ts';
import type { Kind, Piece, Reading } from './piece.ts';

/** Kinds that stay what they are with a script. */
const KEPT: ReadonlySet<Kind> = new Set<Kind>([
  'close',
  'bar',
  'large',
  'function',
  'infix',
  'relation',
  'word',
]);

/** A base with what stands above and below it at its end. */
export function readScripts(
  base: readonly Piece[],
  below: readonly Piece[],
  above: readonly Piece[],
): Piece[] {
  const held = isOne(base) || base.length === 0;
  const last = base.at(-1);
  const text = held ? joinPieces(base) : `(${joinPieces(base)})`;
  const number = base.length === 1 && last?.kind === 'number';
  const kind: Kind =
    !held || !last ? 'letter' : isFenced(base) ? 'letter' : KEPT.has(last.kind) ? last.kind : 'letter';
  return [{ kind, text: text + scriptText(joinPieces(below, true), '_') + superscriptOf(above, number) }];
}

const PRIMES = /^[′″‴⁗'†‡]+$/u;

function superscriptOf(pieces: readonly Piece[], ofNumber: boolean): string {
  const text = joinPieces(pieces, true);
  if (PRIMES.test(text)) return joinPrimes(text);
  if (text === '∘' && ofNumber) return '°';
  const primes = /^[′″‴⁗]+/u.exec(text)?.[0] ?? '';
  if (primes !== '') return joinPrimes(primes) + scriptText(text.slice(primes.length), '^');
  return scriptText(text, '^');
}

/** Two primes in a row are one character, and so are three. */
function joinPrimes(text: string): string {
  return text.replaceAll("'", '′').replaceAll('′′′', '‴').replaceAll('′′', '″');
}

/** In small characters where all of them have one, else behind a sign, in brackets where there are several. */
function scriptText(text: string, sign: '^' | '_'): string {
  if (text === '') return '';
  const small = setEach(sign === '^' ? 'super' : 'sub', text);
  if (small !== null) return small;
  const [, more] = text.match(/\P{M}\p{M}*/gu) ?? [];
  return more === undefined ? `${sign}${text}` : `${sign}(${text})`;
}

/** `munder`, `mover`, `munderover`: limits of a sum, an accent, or what stands over an arrow. */
export function readLimits({ name, children }: MathNode, reading: Reading): Piece[] {
  const [base, first, second] = children;
  const pieces = base ? reading.read(base) : [];
  const below = name === 'mover' || !first ? [] : reading.read(first);
  const over = name === 'mover' ? first : second;
  const above = over ? reading.read(over) : [];
  const [only, more] = pieces;
  if (only && !more && (only.kind === 'large' || only.kind === 'function'))
    return readScripts(pieces, below, above);
  if (name === 'mover') {
    const accented = withAccent(joinPieces(pieces), joinPieces(above));
    if (accented !== null) return [{ kind: only && !more ? only.kind : 'letter', text: accented }];
  }
  if (above.length === 0 && below.length === 0) return pieces;
  reading.doubt();
  return readScripts(pieces, below, above);
}

/** Scripts before and behind a base: isotopes, tensors. */
export function readMultiscripts({ children }: MathNode, reading: Reading): Piece[] {
  const [base, ...scripts] = children;
  const middle = scripts.findIndex(({ name }) => name === 'mprescripts');
  const behind = middle < 0 ? scripts : scripts.slice(0, middle);
  const before = middle < 0 ? [] : scripts.slice(middle + 1);
  const gather = (nodes: readonly MathNode[], odd: boolean): Piece[] =>
    nodes.flatMap((node, at) => (at % 2 === (odd ? 1 : 0) ? reading.read(node) : []));
  const [front] = readScripts([], gather(before, false), gather(before, true));
  const [main] = readScripts(base ? reading.read(base) : [], gather(behind, false), gather(behind, true));
  return [{ kind: main?.kind ?? 'letter', text: (front?.text ?? '') + (main?.text ?? '') }];
}

const ROOTS: Readonly<Record<string, string>> = { '': '√', '2': '√', '3': '∛', '4': '∜' };

/** A root of some pieces; `index`: the which-th it is. */
export function readRoot(held: readonly Piece[], index: readonly Piece[], reading: Reading): Piece {
  const which = joinPieces(index, true);
  const small = setEach('super', which);
  const sign = ROOTS[which] ?? (small === null ? null : `${small}√`);
  if (sign === null) reading.doubt();
  return { kind: 'root', text: `${sign ?? `^(${which})√`}${bracket(held)}` };
}
