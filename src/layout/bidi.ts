import bidiFactory from 'bidi-js';
import { clusterAt } from './cells.ts';
import { hasRightToLeft } from './direction.ts';
import { partsOf, turnPrefix } from './mirror.ts';
import { endOf } from './packed-cluster.ts';
import type { Line, Span } from './types.ts';

const bidi = bidiFactory();

/** A cluster with its span's looks and its embedding level. */
interface Cluster {
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
  const { before, prefix, body, after } = partsOf(line);
  const isTurned = body.some(({ text }) => hasRightToLeft(text));
  const isMoved = line.mirrored && (prefix.length > 0 || after.length > 0 || body.some(({ gap }) => gap));
  if (!isTurned && !isMoved) return line;
  const columns = columnsOf(body).map((column) => {
    const text = column.map((span) => span.text).join('');
    return hasRightToLeft(text) ? reorderSpans(column, text, line.rtl === true) : column;
  });
  const ordered = (line.mirrored !== undefined && columns.length > 1 ? columns.reverse() : columns).flat();
  return { ...line, spans: [...before, ...ordered, ...after, ...turnPrefix(prefix)] };
}

/** The spans of a line in runs: its columns and the gaps between them, or all of it. */
function columnsOf(spans: readonly Span[]): Span[][] {
  if (!spans.some(({ gap }) => gap)) return [[...spans]];
  const columns: Span[][] = [];
  let open: Span[] = [];
  const close = () => {
    if (open.length > 0) columns.push(open);
    open = [];
  };
  for (const span of spans) {
    if (!span.gap) {
      open.push(span);
      continue;
    }
    close();
    columns.push([span]);
  }
  close();
  return columns;
}

/** Text in the order in which it is seen. */
function reorderSpans(body: readonly Span[], text: string, rtl: boolean): Span[] {
  const embedding = bidi.getEmbeddingLevels(text, rtl ? 'rtl' : 'ltr');
  const mirrored = bidi.getMirroredCharactersMap(text, embedding.levels);
  const clusters: Cluster[] = [];
  let offset = 0;
  for (const span of body) {
    for (let at = 0; at < span.text.length; ) {
      const end = endOf(clusterAt(span.text, at));
      const place = offset + at;
      const mirror = mirrored.get(place);
      const level = embedding.levels[place] ?? 0;
      clusters.push({ text: mirror ?? span.text.slice(at, end), span, level });
      at = end;
    }
    offset += span.text.length;
  }
  return join(reverse(clusters));
}

/** UAX 9, rule L2: from the highest level down, runs at that level or above are reversed. */
function reverse(clusters: readonly Cluster[]): Cluster[] {
  const order = [...clusters];
  const highest = order.reduce((most, cluster) => Math.max(most, cluster.level), 0);
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

function join(clusters: readonly Cluster[]): Span[] {
  const spans: Span[] = [];
  let last: Span | undefined;
  for (const { text, span } of clusters) {
    const before = spans.at(-1);
    if (before && last === span) spans[spans.length - 1] = { ...before, text: before.text + text };
    else spans.push({ ...span, text });
    last = span;
  }
  return spans;
}
