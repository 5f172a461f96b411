import type { Layout } from '../../layout/index.ts';

/** Eyes rest a third down the page. */
const SHARE_ABOVE = 1 / 3;

/**
 * The block that one reads, of a page of so many rows: the one a third down, or, between two, the next; at the ends of the
 * article the only one there is.
 */
export function blockInFocus({ lines }: Layout, top: number, rows: number): string | null {
  const middle = top + Math.floor(rows * SHARE_ABOVE);
  for (let at = middle; at < Math.min(lines.length, top + rows); at++) {
    const block = lines[at]?.block ?? null;
    if (block !== null) return block;
  }
  for (let at = middle; at >= top; at--) {
    const block = lines[at]?.block ?? null;
    if (block !== null) return block;
  }
  return null;
}
