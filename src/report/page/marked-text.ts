import { el } from './elements.ts';

/** A stretch of a text and the element that stands for it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A text with marks in it; of two that overlap, what the first leaves of the second. */
export function markText(text: string, marks: readonly Mark[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, attributes } of [...marks].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    const from = Math.max(at, start);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) nodes.push(text.slice(at, from));
    nodes.push(el('mark', attributes, text.slice(from, to)));
    at = to;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}
