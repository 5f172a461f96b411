import { cellsOf, clustersOf, type Line, type Span } from '../../layout/index.ts';
import type { Anchor } from '../../model/index.ts';

/** A label, and the link whose first cells it covers. */
export interface LineLabel {
  readonly label: string;
  readonly anchor: Anchor;
}

interface Cluster {
  readonly text: string;
  readonly span: Span;
}

/** A line with labels over the first cells of its links, or of the line for a link without words; nothing else moves. */
export function labelLine(line: Line, labels: readonly LineLabel[]): Line {
  let clusters: readonly Cluster[] = line.spans.flatMap((span) =>
    clustersOf(span.text).map((text) => ({ text, span })),
  );
  for (const { label, anchor } of labels) {
    // A picture that is a link has two, one behind the other.
    const at = clusters.findIndex(({ span }) => span.anchor === anchor && span.match === undefined);
    clusters = cover(clusters, at < 0 ? firstFree(clusters) : at, label);
  }
  const spans = clusters.map(({ text, span }) => ({ ...span, text }));
  const cells = spans.reduce((sum, { text }) => sum + cellsOf(text), 0);
  return { ...line, spans: joinSpans(spans), cells: Math.max(line.cells, cells) };
}

function firstFree(clusters: readonly Cluster[]): number {
  const at = clusters.findIndex(({ text, span }) => text.trim() !== '' && span.match === undefined);
  return at < 0 ? clusters.length : at;
}

function cover(clusters: readonly Cluster[], from: number, label: string): readonly Cluster[] {
  let end = from;
  let covered = 0;
  for (; end < clusters.length && covered < label.length; end++)
    covered += cellsOf(clusters[end]?.text ?? '');
  const span: Span = { text: label, role: 'text', match: 'here' };
  const letters = [...label.padEnd(covered)].map((text) => ({ text, span }));
  return [...clusters.slice(0, from), ...letters, ...clusters.slice(end)];
}

/** Neighbours of one look as one span. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const { text, ...look } = span;
    if (last && isSameLook(last, look)) joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push(span);
  }
  return joined;
}

function isSameLook({ text: _, ...one }: Span, other: Omit<Span, 'text'>): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof typeof one>;
  for (const key of keys) if (one[key] !== other[key]) return false;
  return true;
}
