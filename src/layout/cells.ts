import { sureWidth } from '../model/index.ts';
import { measureCluster } from './clusters.ts';
import { CLUSTER_MAX, endOf, type Packed, pack, widthOf } from './packed-cluster.ts';

/**
 * Widths in terminal cells. Characters whose width is certain are told by code point alone (`sureWidth`); everything
 * else asks `clusters.ts`, which loads Unicode data on first use.
 */

/** The grapheme cluster that begins at `at`, which must be where one begins. */
export function clusterAt(text: string, at: number): Packed {
  const code = text.charCodeAt(at);
  if (code === 10) return pack(at + 1, 0);
  const width = sureWidth(code);
  if (width < 0) return measureCluster(text, at);
  let end = at + 1;
  let next = text.charCodeAt(end);
  // The end of the text is NaN, which compares as false.
  while (next >= 0x300 && end - at < CLUSTER_MAX) {
    const following = sureWidth(next);
    if (following > 0) break;
    if (following < 0) return measureCluster(text, at);
    next = text.charCodeAt(++end);
  }
  return pack(end, end - at === CLUSTER_MAX && width === 0 ? 1 : width);
}

/** Cells a string takes; line ends and tabs count as one. */
export function cellsOf(text: string, from = 0, to = text.length): number {
  let cells = 0;
  for (let at = from; at < to; ) {
    const next = text.charCodeAt(at + 1);
    if (text.charCodeAt(at) < 0x7f && !(next >= 0x300)) {
      cells++;
      at++;
      continue;
    }
    const cluster = clusterAt(text, at);
    cells += widthOf(cluster);
    at = endOf(cluster);
  }
  return cells;
}

/** Where to cut a string so that what stands before takes at most `cells`. */
export function cutAt(text: string, cells: number, from = 0): number {
  let left = cells;
  let at = from;
  while (at < text.length) {
    const cluster = clusterAt(text, at);
    left -= widthOf(cluster);
    if (left < 0) break;
    at = endOf(cluster);
  }
  return at;
}

/** The grapheme clusters of a string. */
export function clustersOf(text: string): string[] {
  const clusters: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOf(clusterAt(text, at));
    clusters.push(text.slice(at, end));
    at = end;
  }
  return clusters;
}
