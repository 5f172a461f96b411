import type { Furniture, FurnitureReason, Section } from '../../../model/index.ts';
import { findDate } from '../../text/dates/dates.ts';
import { parseByline } from '../../text/edges/byline.ts';

/** Longer lines say more than who and when. */
const LONGEST = 160;
const NO_CREDITS: ReadonlySet<FurnitureReason> = new Set([
  'hidden',
  'related',
  'comments',
  'caption',
  'credit',
]);

/** Who and when, as a page states it to its readers alone. */
export interface Credits {
  readonly byline: string | null;
  readonly published: string | null;
}

/** A picture and its caption may stand over them. */
const BLOCKS_ABOVE = 2;

/** Reads the lines that were left out above the text: “By Jo Field, 3 March 2026”, “Published 11:34 PM Nov 19, 2019”. */
export function readCredits(furniture: readonly Furniture[], sections: readonly Section[]): Credits {
  const [first] = sections;
  const start = first?.heading === null ? first.blocks.slice(0, BLOCKS_ABOVE + 1) : first ? [first] : [];
  const places = new Set<string | null>(start.map(({ id }) => id));
  let byline: string | null = null;
  let published: string | null = null;
  for (const { text: line, reason, before } of furniture) {
    if (!places.has(before)) break;
    if (line.length > LONGEST || NO_CREDITS.has(reason)) continue;
    const fact = parseByline(line);
    const led = /^(?:written |posted )?by\s/i.test(line);
    if (fact && (led || reason === 'byline')) byline ??= fact.byline;
    if (fact && fact.byline === null) published ??= fact.published;
    if (led || reason === 'byline' || reason === 'date') published ??= findDate(line)?.iso ?? null;
  }
  return { byline, published };
}
