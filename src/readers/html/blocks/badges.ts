import type { Clean, Furniture } from '../../../model/index.ts';
import { type Badges, badgesOf, isAside, joinBadges } from '../../badges.ts';
import type { Piece } from './block-context.ts';

/** Badges in a row as furniture, and how many pieces came before them. */
interface Row {
  readonly furniture: Omit<Furniture, 'before'>;
  readonly at: number;
}

/**
 * Takes out pieces that are badges and nothing else, a line for those in a row; null stands in the place of each. Their names
 * go to the next piece. Nothing is taken out where nothing else is there.
 */
export function setBadgesApart(pieces: readonly Piece[]): {
  readonly shown: readonly (Piece | null)[];
  readonly badges: readonly Row[];
} {
  const shown: (Piece | null)[] = [];
  const badges: Row[] = [];
  let row: Badges | null = null;
  let names: readonly Clean[] = [];
  for (const [at, piece] of pieces.entries()) {
    const found = piece.type === 'block' ? badgesOf(piece.block) : null;
    // What parts one badge from another.
    const isGap = row !== null && piece.type === 'block' && isAside(piece.block);
    if (!found && !isGap) {
      shown.push(withNames(piece, names));
      names = [];
      row = null;
      continue;
    }
    shown.push(null);
    if (piece.type === 'block') names = [...names, ...(piece.block.anchors ?? [])];
    if (!found) continue;
    if (row) badges.pop();
    row = row ? joined(row, found) : found;
    badges.push({ furniture: { ...row, reason: 'badge' }, at });
  }
  const isAll = shown.every((piece) => piece === null) || names.length > 0;
  return isAll ? { shown: pieces, badges: [] } : { shown, badges };
}

const joined = (one: Badges, other: Badges): Badges => ({
  text: joinBadges([one.text, other.text]),
  inlines: [...one.inlines, ...other.inlines],
});

function withNames(piece: Piece, names: readonly Clean[]): Piece {
  if (names.length === 0) return piece;
  return piece.type === 'heading'
    ? { ...piece, anchors: [...names, ...(piece.anchors ?? [])] }
    : { ...piece, block: { ...piece.block, anchors: [...names, ...(piece.block.anchors ?? [])] } };
}
