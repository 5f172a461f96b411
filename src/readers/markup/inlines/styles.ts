import type { Inline } from '../../../model/index.ts';

/** Inlines in which no style stands within itself: it would say nothing more. */
export function flattenStyles(inlines: readonly Inline[], open: readonly Inline['type'][] = []): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (!('children' in inline)) return [inline];
    if (open.includes(inline.type)) return flattenStyles(inline.children, open);
    return [{ ...inline, children: flattenStyles(inline.children, [...open, inline.type]) }];
  });
}
