import { type Article, type Quote, textsOf } from '../model/index.ts';
import type { StyleRun } from './styled-text.ts';

/** A range of a block's text that belongs to a quote, its quotation marks included. */
export interface QuotedRange {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  /** The last range of its quote: the speaker stands after it. */
  readonly last: boolean;
}

/** What is quoted in one block. */
export interface QuotedBlock {
  /** By start; may overlap. */
  readonly ranges: readonly QuotedRange[];
  /** The innermost quote of each range, without overlaps, ascending. */
  readonly flat: readonly { readonly start: number; readonly end: number; readonly id: string }[];
  /** Ranges of direct and block quotes, joined where they overlap, ascending. */
  readonly bars: readonly { readonly start: number; readonly end: number }[];
}

export const NOTHING_QUOTED: QuotedBlock = { ranges: [], flat: [], bars: [] };

const MARKS = '"\'“”„‟‘’‚‛«»‹›「」『』〝〞〟＂｢｣';
const GAPS = ' \u00a0\u202f';

/** What is quoted where: by id of the block. */
export function quotedBlocks(article: Article, quotes: readonly Quote[]): Map<string, QuotedBlock> {
  const found = new Map<string, QuotedRange[]>();
  const wanted = new Set(quotes.flatMap(({ parts }) => parts.map(({ block }) => block)));
  const texts = new Map<string, string>();
  if (wanted.size > 0)
    for (const { block, text } of textsOf(article, (id) => wanted.has(id))) texts.set(block, text);
  for (const quote of quotes) {
    quote.parts.forEach((part, index) => {
      const text = texts.get(part.block);
      if (text === undefined) return;
      const ranges = found.get(part.block) ?? [];
      // Marks beside indirect speech are those of a quote.
      const [start, end] =
        quote.kind === 'indirect' ? [part.start, part.end] : includeMarks(text, part.start, part.end);
      ranges.push({ start, end, quote, last: index === quote.parts.length - 1 });
      found.set(part.block, ranges);
    });
  }
  const blocks = new Map<string, QuotedBlock>();
  for (const [id, ranges] of found) {
    ranges.sort((a, b) => a.start - b.start || b.end - a.end);
    blocks.set(id, { ranges, flat: flatten(ranges), bars: joinSpeech(ranges) });
  }
  return blocks;
}

/** Widens a range by the marks around it, over one space inside them (« ainsi »). */
function includeMarks(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  if (from >= 1 && MARKS.includes(text.charAt(from - 1))) from -= 1;
  else if (from >= 2 && GAPS.includes(text.charAt(from - 1)) && text.charAt(from - 2) === '«') from -= 2;
  if (to < text.length && MARKS.includes(text.charAt(to))) to += 1;
  else if (to + 1 < text.length && GAPS.includes(text.charAt(to)) && text.charAt(to + 1) === '»') to += 2;
  return [from, to];
}

function flatten(ranges: readonly QuotedRange[]): { start: number; end: number; id: string }[] {
  const flat: { start: number; end: number; id: string }[] = [];
  const open: QuotedRange[] = [];
  let at = 0;
  const closeUntil = (limit: number) => {
    for (let top = open.at(-1); top && at < limit; top = open.at(-1)) {
      const end = Math.min(top.end, limit);
      if (end > at) {
        flat.push({ start: at, end, id: top.quote.id });
        at = end;
      }
      if (top.end <= at) open.pop();
    }
  };
  for (const range of ranges) {
    closeUntil(range.start);
    at = Math.max(at, range.start);
    open.push(range);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return flat;
}

function joinSpeech(ranges: readonly QuotedRange[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end, quote } of ranges) {
    if (!isSpeech(quote)) continue;
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Speech that is set apart by a bar and a speaker, as against a few quoted words. */
export function isSpeech(quote: Quote): boolean {
  return quote.kind === 'direct' || quote.kind === 'block';
}

/** Runs of styled text that begins at `base` of its block, parted where quotes begin and end. */
export function withQuotes(
  runs: readonly StyleRun[],
  base: number,
  { flat }: QuotedBlock,
): readonly StyleRun[] {
  const length = runs.at(-1)?.end ?? 0;
  let next = firstAfter(flat, base);
  if ((flat[next]?.start ?? Number.POSITIVE_INFINITY) >= base + length) return runs;
  const parted: StyleRun[] = [];
  let at = 0;
  for (const run of runs) {
    while (at < run.end) {
      const range = flat[next];
      const start = range ? range.start - base : length;
      const end = range ? range.end - base : length;
      if (range && end <= at) {
        next++;
      } else if (range && start <= at) {
        at = Math.min(end, run.end);
        parted.push({ end: at, style: { ...run.style, quote: range.id } });
      } else {
        at = Math.min(start, run.end);
        parted.push({ end: at, style: run.style });
      }
    }
  }
  return parted;
}

/** Index of the first range that ends after `offset`. */
export function firstAfter(ranges: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
