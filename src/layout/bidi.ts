import bidiFactory from 'bidi-js';
import { clusterAt, endOf } from './cells.ts';
import { isRtlUnit } from './direction.ts';
import type { Line, Span } from './types.ts';

const bidi = bidiFactory();

/** A cluster with its span's looks and its embedding level. */
interface Piece {
  readonly text: string;
  readonly span: Span;
  readonly level: number;
}

/**
 * A line in the order in which it is seen (UAX 9), for terminals that set every character where it comes: clusters
 * stay whole, spans are parted where direction turns, brackets are mirrored. Lines without such letters come back as
 * they are.
 */
export function reorder(line: Line): Line {
  const { spans } = line;
  // The spaces that align a line are not part of its text.
  const aligned = line.rtl === true && spans.length > 1 && spans[0]?.text.trim() === '' ? 1 : 0;
  const body = spans.slice(aligned);
  const text = body.map((span) => span.text).join('');
  if (!hasRtl(text)) return line;
  const embedding = bidi.getEmbeddingLevels(text, line.rtl ? 'rtl' : 'ltr');
  const mirrored = bidi.getMirroredCharactersMap(text, embedding.levels);
  const pieces: Piece[] = [];
  let offset = 0;
  for (const span of body) {
    for (let at = 0; at < span.text.length; ) {
      const end = endOf(clusterAt(span.text, at));
      const place = offset + at;
      const mirror = mirrored.get(place);
      const level = embedding.levels[place] ?? 0;
      pieces.push({ text: mirror ?? span.text.slice(at, end), span, level });
      at = end;
    }
    offset += span.text.length;
  }
  return { ...line, spans: [...spans.slice(0, aligned), ...join(reverse(pieces))] };
}

function hasRtl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isRtlUnit(text.charCodeAt(at))) return true;
  return false;
}

/** UAX 9, rule L2: from the highest level down, runs at that level or above are reversed. */
function reverse(pieces: readonly Piece[]): Piece[] {
  const order = [...pieces];
  const highest = order.reduce((most, piece) => Math.max(most, piece.level), 0);
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < order.length; ) {
      if ((order[from]?.level ?? 0) < level) {
        from++;
        continue;
      }
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to++;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}

function join(pieces: readonly Piece[]): Span[] {
  const spans: Span[] = [];
  let last: Span | undefined;
  for (const { text, span } of pieces) {
    const before = spans.at(-1);
    if (before && last === span) spans[spans.length - 1] = { ...before, text: before.text + text };
    else spans.push({ ...span, text });
    last = span;
  }
  return spans;
}
