import { type Chunk, type ChunkedLine, chunkLine, mayHaveGaps } from './chunks.ts';
import { readRuler } from './column-rulers.ts';
import { toDisplayLine } from './display-line.ts';
import { isFrame } from './frames.ts';

/** So many lines under each other count whatever else there is; */
const MANY = 3;
/** of fewer, one line in so many has to be among them. */
const SHARE = 4;
/** Words behind a gap of so many columns stand apart, whatever stands above and below. */
const APART = 3;
/** What a program stretches is seldom narrower than this. */
const NARROW = 50;
/** A longer line is no ruler. */
const LONGEST_RULER = 1000;

/**
 * Whether a run of lines has columns, so that it must not be joined as prose: a frame, a ruler with a run of dashes for
 * each column, or gaps under each other in neighbouring lines. Text that a program stretched to the margin has none.
 */
export function looksTabular(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  if (lines.some(isRuled)) return true;
  let aligned = 0;
  let inRow = 0;
  let before: ChunkedLine | null = null;
  for (const [at, line] of lines.entries()) {
    const gapped = mayHaveGaps(line);
    // Most lines have no gap and stand by none: they are spared the rest.
    if (!gapped && (before?.chunks.length ?? 0) < 2 && !mayHaveGaps(lines[at + 1] ?? '')) {
      before = null;
      inRow = 0;
      continue;
    }
    const chunked = chunkLine(line);
    if (before && areAligned(before, chunked)) {
      aligned += inRow === 0 ? 2 : 1;
      inRow = inRow === 0 ? 2 : inRow + 1;
      if (inRow >= MANY) return true;
      before = chunked;
    } else if (before && hangsUnder(before, chunked)) {
      // The rest of a cell: the next line stands by the one above.
      aligned += inRow === 0 ? 0 : 1;
    } else {
      inRow = 0;
      before = chunked;
    }
  }
  return aligned > 0 && aligned * SHARE >= lines.length;
}

/** A rule of a frame, or a ruler that shows columns. */
function isRuled(line: string): boolean {
  if (line.length > LONGEST_RULER || !/^\s{0,100}[-=+|\u2500-\u257f]/.test(line)) return false;
  const shown = toDisplayLine(line);
  return isFrame(shown) || (readRuler(shown)?.runs ?? []).length > 1;
}

/** Whether the words behind the gaps of two lines stand in line. */
function areAligned(above: ChunkedLine, below: ChunkedLine): boolean {
  const [fewer, more] =
    above.chunks.length <= below.chunks.length ? [above.chunks, below.chunks] : [below.chunks, above.chunks];
  if (more.length < 2) return false;
  if (fewer.length < 2) return areParted(above, below) || areParted(below, above);
  const starts = countShared(fewer, more, ({ start }, other) => start === other.start);
  const stretched = above.even && below.even && above.chunks.at(-1)?.end === below.chunks.at(-1)?.end;
  // Whatever was stretched ends under what else was.
  const ends = countShared(fewer, more, (one, other) => one.end === other.end && one.value && other.value);
  // Names stand over numbers that are set to the right.
  const under =
    above.even && below.even ? 0 : countShared(fewer, more, (one, other) => one.end === other.end);
  const shared = Math.max(starts, ends, under > 1 ? under : 0);
  const end = below.chunks.at(-1)?.end ?? 0;
  if (stretched && (shared < more.length - 1 || (ends < 1 && more.length < 3 && end > NARROW))) return false;
  return shared > 0 && shared * 4 >= fewer.length + more.length - 2;
}

/** How many of the chunks behind the first stand in line with one of the other line. */
function countShared(
  some: readonly Chunk[],
  others: readonly Chunk[],
  isInLine: (one: Chunk, other: Chunk) => boolean,
): number {
  let count = 0;
  let at = 1;
  for (const chunk of some.slice(1)) {
    while (at < others.length && (others[at]?.end ?? 0) < chunk.start) at++;
    const other = others[at];
    const next = others[at + 1];
    if ((other && isInLine(chunk, other)) || (next && isInLine(chunk, next))) count++;
  }
  return count;
}

/** Whether all of several gaps of one line are where words of the other begin, whose cells fill their columns. */
function areParted(gapped: ChunkedLine, full: ChunkedLine): boolean {
  if (gapped.chunks.length < 3 || gapped.even || full.words.length < gapped.chunks.length) return false;
  if (!gapped.chunks.slice(1).some(({ gap }) => gap >= APART)) return false;
  return gapped.chunks.every(({ start }, at) => at === 0 || full.words.includes(start));
}

/** Whether a line is one chunk that begins under a chunk of the line above behind its first. */
function hangsUnder(above: ChunkedLine, { chunks }: ChunkedLine): boolean {
  const [only] = chunks;
  return (
    chunks.length === 1 &&
    above.chunks.some(({ start, gap }, at) => at > 0 && gap >= APART && start === only?.start)
  );
}
