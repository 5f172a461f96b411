import { isBlank } from '../../../model/index.ts';
import type { Closing } from './container.ts';

/** What a container holds, and where all of it ends in the source. */
export interface Held {
  readonly body: string;
  readonly end: number;
}

/** Characters that may be looked through for ends, over a whole article: some .3 s; then what opens is text. */
const MOST_LOOKED_AT = 10_000_000;

/** How much is left of that, and what has no end in what is left of a source: by name, how that ends and how long it is. */
export interface Budget {
  left: number;
  readonly unclosed: Map<string, { readonly tail: string; readonly length: number }>;
}

export const createBudget = (): Budget => ({ left: MOST_LOOKED_AT, unclosed: new Map() });

/** Characters by which the end of a source is known again. */
const TAIL = 64;

const FENCE = /^[ \t]*(?:[-*+>][ \t]+)?(`{3,}|~{3,})/;

/** Finds the end of what begins at `from`; null where there is none, or something stands behind it in its line. */
export function findEnd(src: string, from: number, closing: Closing, budget: Budget): Held | null {
  return closing.type === 'indent'
    ? findUnindented(src, from, closing.columns)
    : findSign(src, from, closing, budget);
}

function findUnindented(src: string, from: number, columns: number): Held {
  const lines: string[] = [];
  let end = from;
  let blanks = 0;
  for (let at = from; at < src.length; ) {
    const next = lineEnd(src, at);
    const line = src.slice(at, next).replace(/\n$/, '');
    at = next;
    if (isBlank(line)) blanks++;
    else {
      const indent = line.startsWith('\t') ? 1 : columns;
      if (!isBlank(line.slice(0, indent))) break;
      for (; blanks > 0; blanks--) lines.push('');
      lines.push(line.slice(indent));
      end = next;
    }
  }
  return { body: lines.join('\n'), end };
}

function findSign(
  src: string,
  from: number,
  { name, signsIn }: Extract<Closing, { readonly type: 'sign' }>,
  budget: Budget,
): Held | null {
  const known = budget.unclosed.get(name);
  if (known && src.length <= known.length && src.endsWith(known.tail)) return null;
  let depth = 1;
  let isClosed = false;
  let fence: string | null = null;
  for (let at = from; at < src.length && budget.left > 0; ) {
    const next = lineEnd(src, at);
    const line = src.slice(at, next).replace(/\n$/, '');
    budget.left -= line.length + 1;
    const mark = FENCE.exec(line)?.[1];
    const isEnd = mark !== undefined && name !== '' && mark.startsWith(name);
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
    } else if (mark !== undefined && !isEnd) fence = mark;
    else {
      for (const sign of signsIn(line)) {
        if (sign.name !== name && !isEnd) continue;
        depth += sign.closes ? -1 : 1;
        isClosed ||= sign.closes;
        if (depth > 0) continue;
        if (!isBlank(line.slice(sign.end))) return null;
        return { body: src.slice(from, at + sign.start), end: next };
      }
    }
    at = next;
  }
  if (!isClosed) budget.unclosed.set(name, { tail: src.slice(-TAIL), length: src.length });
  return null;
}

/** Lines without the indent that all of them share. */
export function dedent(body: string): string {
  const lines = body.split('\n');
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines)
    if (!isBlank(line)) least = Math.min(least, line.length - line.trimStart().length);
  return least === Number.POSITIVE_INFINITY ? '' : lines.map((line) => line.slice(least)).join('\n');
}

function lineEnd(src: string, from: number): number {
  const at = src.indexOf('\n', from);
  return at < 0 ? src.length : at + 1;
}
