import { clusterAt } from './cells.ts';
import { endOf } from './packed-cluster.ts';
import type { Line, Span } from './types.ts';

/** Begins what runs left to right (UAX 9). */
const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * The spans of a line in the order in which they are seen, as far as a terminal that turns right-to-left letters itself
 * does not see to it: indent and marker of a mirrored line stand at the right of its text, kept apart from it by a mark.
 */
export function mirror(line: Line): Line {
  const { mirrored, spans } = line;
  if (mirrored === undefined || spans.length === 0) return line;
  const { before, prefix, body, after } = partsOf(line);
  if (prefix.length === 0) return { ...line, spans: [...before, ...body, ...after] };
  const [first, ...rest] = turnPrefix(prefix);
  const marked = first ? [{ ...first, text: LEFT_TO_RIGHT_MARK + first.text }, ...rest] : [];
  return { ...line, spans: [...before, ...body, ...after, ...marked] };
}

/** The spans of a line by what they are: spaces that align its text, what stands before it, the text itself. */
export function partsOf({ spans, mirrored }: Line) {
  if (mirrored === undefined) return { before: [], prefix: [], body: spans, after: [] };
  const from = mirrored.space === null ? 0 : 1;
  const space = spans.slice(0, from);
  return {
    before: mirrored.space === 'left' ? space : [],
    after: mirrored.space === 'right' ? space : [],
    prefix: spans.slice(from, from + mirrored.prefix),
    body: spans.slice(from + mirrored.prefix),
  };
}

/** What stands before a text, as it is seen at its right: `1. ` is ` .1` there. */
export function turnPrefix(prefix: readonly Span[]): Span[] {
  return [...prefix].reverse().map((span) => ({ ...span, text: turnMarker(span.text) }));
}

const TURNED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[' };

/** Letters and digits stay in their order. */
function turnMarker(text: string): string {
  const turned: string[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    at = endOf(clusterAt(text, at));
    while (isWord(text.charCodeAt(start)) && isWord(text.charCodeAt(at))) at++;
    const piece = text.slice(start, at);
    turned.push(TURNED[piece] ?? piece);
  }
  return turned.reverse().join('');
}

function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
