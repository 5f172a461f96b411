import type { Article, Quote } from '../model/index.ts';
import { textOf } from '../model/index.ts';
import type { Run } from './leaf.ts';

/** A stretch of a block's text that belongs to a quote, its quotation marks included. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  /** The last stretch of its quote: the speaker stands after it. */
  readonly last: boolean;
}

/** What is quoted in one block. */
export interface QuotedBlock {
  /** By start; may overlap. */
  readonly stretches: readonly Quoted[];
  /** The innermost quote of each stretch, without overlaps, ascending. */
  readonly flat: readonly { readonly start: number; readonly end: number; readonly id: string }[];
  /** Stretches of direct and block quotes, joined where they overlap, ascending. */
  readonly bars: readonly { readonly start: number; readonly end: number }[];
}

export const NOTHING_QUOTED: QuotedBlock = { stretches: [], flat: [], bars: [] };

const MARKS = '"\'“”„‟‘’‚‛«»‹›「」『』〝〞〟＂｢｣';
const GAPS = ' \u00a0\u202f';

/** What is quoted where: by id of the block. */
export function quotedBlocks(article: Article, quotes: readonly Quote[]): Map<string, QuotedBlock> {
  const found = new Map<string, Quoted[]>();
  const texts = textsOf(article, quotes);
  for (const quote of quotes) {
    quote.parts.forEach((part, index) => {
      const text = texts.get(part.block);
      if (text === undefined) return;
      const stretches = found.get(part.block) ?? [];
      // Marks beside indirect speech are those of a quote.
      const [start, end] =
        quote.kind === 'indirect' ? [part.start, part.end] : withMarks(text, part.start, part.end);
      stretches.push({ start, end, quote, last: index === quote.parts.length - 1 });
      found.set(part.block, stretches);
    });
  }
  const blocks = new Map<string, QuotedBlock>();
  for (const [id, stretches] of found) {
    stretches.sort((a, b) => a.start - b.start || b.end - a.end);
    blocks.set(id, { stretches, flat: flatten(stretches), bars: join(stretches) });
  }
  return blocks;
}

/** Texts of the blocks that have quotes; one walk, however many there are. */
function textsOf(article: Article, quotes: readonly Quote[]): Map<string, string> {
  const wanted = new Set<string>();
  for (const quote of quotes) for (const part of quote.parts) wanted.add(part.block);
  const texts = new Map<string, string>();
  const add = (id: string, text: string | null) => {
    if (text !== null) texts.set(id, text);
  };
  if (wanted.size === 0) return texts;
  if (wanted.has('title')) add('title', article.title);
  if (wanted.has('standfirst')) add('standfirst', article.standfirst);
  for (const section of article.sections) {
    if (wanted.has(section.id)) add(section.id, section.heading);
    for (const block of section.blocks) if (wanted.has(block.id)) add(block.id, textOf(block));
  }
  return texts;
}

/** Widens a stretch by the marks around it, over one space inside them (« ainsi »). */
function withMarks(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  if (from >= 1 && MARKS.includes(text.charAt(from - 1))) from -= 1;
  else if (from >= 2 && GAPS.includes(text.charAt(from - 1)) && text.charAt(from - 2) === '«') from -= 2;
  if (to < text.length && MARKS.includes(text.charAt(to))) to += 1;
  else if (to + 1 < text.length && GAPS.includes(text.charAt(to)) && text.charAt(to + 1) === '»') to += 2;
  return [from, to];
}

function flatten(stretches: readonly Quoted[]): { start: number; end: number; id: string }[] {
  const flat: { start: number; end: number; id: string }[] = [];
  const open: Quoted[] = [];
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
  for (const stretch of stretches) {
    closeUntil(stretch.start);
    at = Math.max(at, stretch.start);
    open.push(stretch);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return flat;
}

function join(stretches: readonly Quoted[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end, quote } of stretches) {
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

/** Runs of a leaf that begins at `base` of its block, parted where quotes begin and end. */
export function withQuotes(runs: readonly Run[], base: number, { flat }: QuotedBlock): readonly Run[] {
  const length = runs.at(-1)?.end ?? 0;
  let next = firstAfter(flat, base);
  if ((flat[next]?.start ?? Number.POSITIVE_INFINITY) >= base + length) return runs;
  const parted: Run[] = [];
  let at = 0;
  for (const run of runs) {
    while (at < run.end) {
      const stretch = flat[next];
      const start = stretch ? stretch.start - base : length;
      const end = stretch ? stretch.end - base : length;
      if (stretch && end <= at) {
        next++;
      } else if (stretch && start <= at) {
        at = Math.min(end, run.end);
        parted.push({ end: at, style: { ...run.style, quote: stretch.id } });
      } else {
        at = Math.min(start, run.end);
        parted.push({ end: at, style: run.style });
      }
    }
  }
  return parted;
}

/** Index of the first stretch that ends after `offset`. */
export function firstAfter(stretches: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
