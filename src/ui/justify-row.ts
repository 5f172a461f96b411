import { cellsOf } from '../layout/index.ts';
import type { Order } from './order.ts';
import { shorten } from './reader/page.ts';

/** Two texts on one row: the first from the left, shortened as needed, the second at the right edge, dimmed by `paint`. `order` puts the first into the order it is seen in. */
export function justifyRow(
  left: string,
  right: string,
  cells: number,
  paint: {
    readonly left?: (text: string) => string;
    readonly right: (text: string) => string;
    readonly order?: Order;
  },
): string {
  const room = cells - cellsOf(right) - 2;
  const words = shorten(left, Math.max(0, room));
  const gap = ' '.repeat(Math.max(0, cells - cellsOf(words) - cellsOf(right)));
  const ordered = paint.order ? paint.order(words) : words;
  return (paint.left ?? ((text: string) => text))(ordered) + gap + paint.right(right);
}
