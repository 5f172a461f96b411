import { hasRightToLeft, isRightToLeft } from '../layout/index.ts';
import type { Loaded } from './types.ts';

/** Puts a text of one row, fitted and without styles, into the order in which it is seen. */
export type Order = (text: string) => string;

/**
 * The order of words in lists and in the status line; none where there is no `reorder`. A text runs as its own first letter
 * does, or from left to right where it only quotes words that do not (`within`).
 */
export function orderWith(reorder: Loaded['reorder'], within = false): Order {
  if (reorder === undefined) return (text) => text;
  return (text) => {
    if (!hasRightToLeft(text)) return text;
    const rtl = !within && isRightToLeft(text) ? ({ rtl: true } as const) : {};
    const spans = [{ text, role: 'text' }] as const;
    const line = reorder({ spans, cells: 0, block: null, start: 0, end: 0, bar: false, ...rtl });
    return line.spans.map((span) => span.text).join('');
  };
}
