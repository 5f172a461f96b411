import type { FurnitureReason } from '../../model/index.ts';
import { type Element, findElement, isInline } from './tree.ts';
import type { Weights } from './weigh.ts';

/** The part that holds this share of what an element is worth is the article, and its neighbours have to prove themselves. */
const MAIN = 0.6;
/** An introduction of its own, above the text. In letters. */
const INTRODUCTION = 700;

/**
 * Goes down from an element to the part of it that holds most of the article, and takes off what stands beside that part
 * without belonging to it. What belongs: lines and pictures of the same parent, parts of the same kind, and an
 * introduction between headline and text.
 */
export function leaveCompany(root: Element, weights: Weights): void {
  for (let holder: Element | null = root; holder; ) {
    const main = mainPart(holder, weights);
    if (main === null) return;
    judge(holder, main, weights);
    holder = main;
  }
}

function mainPart(holder: Element, weights: Weights): Element | null {
  const whole = weights.get(holder)?.worth ?? 0;
  for (const child of holder.children) {
    if (child.type !== 'element' || child.removed || isInline(child)) continue;
    const weight = weights.get(child);
    if (weight && weight.own === 0 && weight.worth >= whole * MAIN) return child;
  }
  return null;
}

function judge(holder: Element, main: Element, weights: Weights): void {
  const at = holder.children.indexOf(main);
  const headline = holder.children.findIndex((child) => child.type === 'element' && findElement(child, isHeadline) !== null);
  for (const [index, child] of holder.children.entries()) {
    if (child.type !== 'element' || child === main || child.removed || isInline(child)) continue;
    const running = weights.get(child)?.running ?? 0;
    const own = weights.get(child)?.own ?? 0;
    const after = index > at;
    if (own > 0 || kindOf(child) === kindOf(main)) continue;
    if (!after && (headline < 0 || headline <= index) && running < INTRODUCTION) continue;
    if (child.name === 'ul' || child.name === 'ol' || child.name === 'table' || child.name === 'figure' || child.name === 'blockquote' || child.name === 'pre') continue;
    if (running === 0 && child.letters < 3) continue;
    const reason: FurnitureReason = after ? 'footer' : 'navigation';
    child.removed = { reason, because: after ? 'it stands under the article' : 'it stands above the article' };
  }
}

function isHeadline({ name, removed }: Element): boolean {
  return name === 'h1' && removed === null;
}

function kindOf({ name, attributes }: Element): string {
  return `${name} ${(attributes.get('class') ?? '').trim().split(/\s+/, 1)[0]}`;
}
