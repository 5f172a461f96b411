import { measureCluster } from './clusters.ts';
import { CLUSTER_MAX, endOf, type Packed, pack, widthOf } from './packed-cluster.ts';

/**
 * Widths in terminal cells. Printable ASCII and the alphabets, dashes and ideographs whose width is certain are told
 * by code point alone; everything else asks `clusters.ts`, which loads Unicode data on first use.
 */

/** Cells of one UTF-16 code unit where they are certain whatever stands before it, else -1. */
export function sureWidth(code: number): number {
  if (code < 0x7f) return code >= 0x20 || code === 9 ? 1 : -1;
  if (code < 0x300) return code >= 0xa0 && code !== 0xad ? 1 : -1;
  if (code < 0x370) return 0;
  if (code < 0x591) return code < 0x483 || code > 0x489 ? 1 : 0;
  if (code < 0x700) return sureSemitic(code);
  if (code < 0x1e00) return -1;
  if (code < 0x2300) return sureSymbol(code);
  if (code >= 0x2500 && code < 0x25fd) return 1;
  if (code < 0x3001) return code === 0x3000 ? 2 : -1;
  if (code < 0x302a) return 2;
  if (code < 0x3041) return -1;
  if (code < 0x3097 || (code > 0x30a0 && code < 0x3100)) return 2;
  if (code >= 0x4e00 && code < 0xa000) return 2;
  if (code >= 0xac00 && code < 0xd7a4) return 2;
  return code > 0xff00 && code < 0xff61 ? 2 : -1;
}

/** Hebrew and Arabic: letters, digits and points. */
function sureSemitic(code: number): number {
  if (code < 0x5be) return 0;
  if (code >= 0x5d0 && code < 0x5eb) return 1;
  if (code >= 0x620 && code < 0x64b) return 1;
  if (code >= 0x64b && code < 0x660) return 0;
  if (code >= 0x660 && code < 0x670) return 1;
  if (code === 0x670) return 0;
  if (code > 0x670 && code < 0x6d6) return 1;
  return code === 0x5be || code === 0x60c || code === 0x61b || code === 0x61f ? 1 : -1;
}

/** Latin and Greek with marks, spaces, dashes, quotation marks, currency, arrows, mathematics. */
function sureSymbol(code: number): number {
  if (code < 0x200b) return 1;
  if (code < 0x2010) return -1;
  if (code < 0x2028 || (code >= 0x202f && code < 0x205f)) return 1;
  return (code >= 0x20a0 && code < 0x20c0) || code >= 0x2100 ? 1 : -1;
}

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
