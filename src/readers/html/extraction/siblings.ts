import type { FurnitureReason } from '../../../model/index.ts';
import { ancestorsOf, type Element, isInline } from '../parsing/tree.ts';
import { PIECES } from './root.ts';
import type { Weights } from './running-text.ts';

/** The part that holds this share of what an element is worth is the article, and its neighbours have to prove themselves. */
const MAIN = 0.6;
/** The same, for a part that has the headline. */
const MAIN_WITH_HEADLINE = 0.35;

/** A part whose text is running text to this share, with hardly a link, */
const PURE = 0.85;
/** and has so much of it, beside the main part, is a part of the article. */
const SECOND = 0.25;

/**
 * Goes down from an element to the part of it that holds most of the article, and takes off what stands beside that part
 * without belonging to it. What belongs: lines and pictures of the same parent, parts of the same kind, and an
 * introduction between headline and text.
 */
export function removeSiblings(root: Element, weights: Weights, headline: Element | null): void {
  const above = ancestorsOf(headline);
  for (let holder: Element | null = root; holder; ) {
    const main = mainPart(holder, weights, above);
    if (main === null || PIECES.has(main.name)) return;
    judge(holder, main, weights, above);
    holder = main;
  }
}

function mainPart(holder: Element, weights: Weights, above: ReadonlySet<Element>): Element | null {
  // What stands above the headline is none of it, however long.
  const first = holder.children.findIndex((child) => child.type === 'element' && above.has(child));
  const below = first < 0 ? holder.children : holder.children.slice(first);
  let whole = weights.get(holder)?.own ?? 0;
  for (const child of below) if (child.type === 'element') whole += weights.get(child)?.worth ?? 0;
  for (const child of below) {
    if (child.type !== 'element' || child.removed || isInline(child)) continue;
    const weight = weights.get(child);
    if (weight && weight.own === 0 && weight.worth >= whole * (above.has(child) ? MAIN_WITH_HEADLINE : MAIN))
      return child;
  }
  return null;
}

function judge(holder: Element, main: Element, weights: Weights, above: ReadonlySet<Element>): void {
  const at = holder.children.indexOf(main);
  const headline = holder.children.findIndex((child) => child.type === 'element' && above.has(child));
  const kind = kindOf(main, above.has(main));
  const part = weights.get(main)?.running ?? 0;
  for (const [index, child] of holder.children.entries()) {
    if (child.type !== 'element' || child === main || child.removed || isInline(child)) continue;
    const running = weights.get(child)?.running ?? 0;
    const own = weights.get(child)?.own ?? 0;
    const after = index > at;
    const pure = (weights.get(child)?.worth ?? 0) >= child.letters * PURE;
    const early = index < headline;
    if (pure && !early && running >= part * SECOND) continue;
    if (own > 0 || (kind !== null && kindOf(child, false) === kind)) continue;
    if (!after && !early) continue;
    if (child.name === 'figure' || (!early && (PIECES.has(child.name) || /^h[1-6]$/.test(child.name))))
      continue;
    if (running === 0 && child.letters < 3) continue;
    const reason: FurnitureReason = after ? 'footer' : 'navigation';
    child.removed = {
      reason,
      because: after ? 'it stands under the article' : 'it stands above the article',
    };
  }
}

/** Name and first class; null for a part without a class that has the headline, since then it is like no other. */
function kindOf({ name, attributes }: Element, headed: boolean): string | null {
  const [first = ''] = (attributes.get('class') ?? '').trim().split(/\s+/, 1);
  return headed && first === '' ? null : `${name} ${first}`;
}
