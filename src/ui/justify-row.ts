import { cellsOf, isRightToLeft } from '../layout/index.ts';
import type { Order } from './order.ts';
import { shorten } from './reader/page.ts';

/** Cells between two texts. */
const GAP = 2;

/**
 * Two texts on one row: the first from its side, shortened as needed and `indent` cells in, the second at the right edge, dimmed
 * by `paint`. `order` puts the first into the order it is seen in.
 */
export function justifyRow(
  left: string,
  right: string,
  cells: number,
  paint: {
    readonly left?: (text: string) => string;
    readonly right: (text: string) => string;
    readonly order?: Order;
    readonly indent?: number;
  },
): string {
  const inset = Math.min(paint.indent ?? 0, cells);
  const room = cells - inset - cellsOf(right) - (right === '' ? 0 : GAP);
  const words = shorten(left, Math.max(0, room));
  const spare = Math.max(0, cells - inset - cellsOf(words) - cellsOf(right));
  const ordered = paint.order ? paint.order(words) : words;
  const shown = (paint.left ?? ((text: string) => text))(ordered);
  const margin = ' '.repeat(inset);
  if (!isRightToLeft(words)) return margin + shown + ' '.repeat(spare) + paint.right(right);
  const between = right === '' ? 0 : Math.min(GAP, spare);
  return ' '.repeat(spare - between) + shown + margin + ' '.repeat(between) + paint.right(right);
}

/** A text of one row, from the side that its words run from. `shown`: as it is seen. */
export function alignRow(text: string, shown: string, cells: number): string {
  return isRightToLeft(text) ? ' '.repeat(Math.max(0, cells - cellsOf(text))) + shown : shown;
}
