import bidiFactory from 'bidi-js';
import { clusterAt } from './cells.ts';
import { hasRightToLeft } from './direction.ts';
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
  const { spans } = line;
  // The spaces that align a line are not part of its text.
  const aligned = line.rtl === true && spans.length > 1 && spans[0]?.text.trim() === '' ? 1 : 0;
  const body = spans.slice(aligned);
  const text = body.map((span) => span.text).join('');
  if (!hasRightToLeft(text)) return line;
  const embedding = bidi.getEmbeddingLevels(text, line.rtl ? 'rtl' : 'ltr');
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
  return { ...line, spans: [...spans.slice(0, aligned), ...join(reverse(clusters))] };
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
