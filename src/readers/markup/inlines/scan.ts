import { clean, type Inline, isBlank, memoize, textInline } from '../../../model/index.ts';
import { LONGEST_SCRIPT, scriptInlines } from '../../scripts/index.ts';
import { tidyInlines } from '../../tidy.ts';
import { firstAtLeast } from '../closers.ts';
import type { InlineRules, Mark, ReadInside, Taken } from './rules.ts';
import { flattenStyles } from './styles.ts';

/** So much of a line before a script tells what it is, in characters. */
const LOOKED_BACK = 24;

/** Marks within marks beyond this are text. */
const MAX_DEPTH = 16;

/** Reads running text by the rules of a language, tidied. Every place of it is looked at once for each level of marks. */
export function readInlines(text: string, rules: InlineRules): Inline[] {
  return tidyInlines(flattenStyles(readLoose(text, rules, 0)));
}

/** As `readInlines`, with white space as it is. */
export function readLoose(text: string, rules: InlineRules, depth: number): Inline[] {
  return createScan(text, rules).read(0, text.length, depth);
}

function createScan(text: string, rules: InlineRules) {
  const ends = new Map<Mark, readonly number[]>();
  const show = rules.words ?? ((words: string) => words);
  const signs = signsOf(rules);

  /** The first place at or behind `from` where a mark may end; -1 for none before `to`. */
  const findEnd = (mark: Mark, from: number, to: number): number => {
    let places = ends.get(mark);
    if (!places) {
      places = endsOf(mark, text);
      ends.set(mark, places);
    }
    const place = places[firstAtLeast(places, from)];
    return place === undefined || place + mark.close.length > to ? -1 : place;
  };

  const readMark = (mark: Mark, at: number, from: number, to: number, depth: number): Taken | null => {
    if (!text.startsWith(mark.open, at) || !mayOpen(mark, text, at, from)) return null;
    const start = at + mark.open.length;
    const end = findEnd(mark, start + 1, to);
    if (end < 0) return null;
    if (mark.unbroken && (end - start > LONGEST_SCRIPT || /\s/.test(text.slice(start, end)))) return null;
    if (mark.lines !== undefined && countLines(text, start, end, mark.lines) > mark.lines) return null;
    return { end: end + mark.close.length, inlines: styled(mark, text.slice(start, end), start, end, depth) };
  };

  const styled = (mark: Mark, words: string, start: number, end: number, depth: number): Inline[] => {
    if (mark.style === 'code') {
      const code = rules.code?.(words) ?? words;
      return [{ type: 'code', text: clean(code.replace(/[\n\t]/g, ' ')) }];
    }
    const children = depth >= MAX_DEPTH ? [textInline(show(words))] : read(start, end, depth + 1);
    if (mark.style === 'super' || mark.style === 'sub') {
      const at = start - mark.open.length;
      return scriptInlines(mark.style, children, text.slice(Math.max(0, at - LOOKED_BACK), at));
    }
    return mark.style === 'plain' ? children : [{ type: mark.style, children }];
  };

  const read = (from: number, to: number, depth: number): Inline[] => {
    const inlines: Inline[] = [];
    /** Where text begins that is not read yet. */
    let open = from;
    const inside: ReadInside = (words) =>
      depth >= MAX_DEPTH ? [textInline(show(words))] : readLoose(words, rules, depth + 1);
    for (let at = from; at < to; ) {
      const tried = signs.get(text.charCodeAt(at));
      let taken: Taken | null = null;
      for (const rule of tried ?? NONE) {
        taken = 'read' in rule ? rule.read(text, at, inside, open) : readMark(rule, at, from, to, depth);
        if (taken && taken.end <= to) break;
        taken = null;
      }
      if (!taken) {
        at++;
        continue;
      }
      const start = Math.max(open, taken.start ?? at);
      if (start > open) inlines.push(textInline(show(text.slice(open, start))));
      for (const inline of taken.inlines) inlines.push(inline);
      at = Math.max(taken.end, at + 1);
      open = at;
    }
    if (open < to) inlines.push(textInline(show(text.slice(open, to))));
    return inlines;
  };
  return { read };
}

const NONE: readonly never[] = [];

type Rule = InlineRules['atoms'][number] | Mark;

/** What to try at each sign: made once for the rules of a document. */
const signsOf = memoize(({ marks, atoms }: InlineRules): ReadonlyMap<number, readonly Rule[]> => {
  const signs = new Map<number, readonly Rule[]>();
  const add = (sign: string, rule: Rule) => {
    const code = sign.charCodeAt(0);
    signs.set(code, [...(signs.get(code) ?? []), rule]);
  };
  for (const atom of atoms) for (const sign of atom.signs) add(sign, atom);
  for (const mark of marks) add(mark.open, mark);
  return signs;
});

function mayOpen(mark: Mark, text: string, at: number, from: number): boolean {
  const before = text[at - 1];
  const next = text[at + mark.open.length];
  if (mark.before && at > from && before !== undefined && !mark.before.test(before)) return false;
  if (mark.alone && (next === mark.open || before === mark.open)) return false;
  return next !== undefined && (!mark.tight || !isBlank(next));
}

/** Every place where a mark may end. */
function endsOf(mark: Mark, text: string): number[] {
  const places: number[] = [];
  const { close, after } = mark;
  for (let at = text.indexOf(close); at >= 0; at = text.indexOf(close, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const next = text[at + close.length];
    if (mark.tight && isBlank(before)) continue;
    if (mark.alone && (before === close || next === close)) continue;
    if (after && next !== undefined && !after.test(next)) continue;
    places.push(at);
  }
  return places;
}

/** Line ends between two places, counted up to one more than `most`. */
function countLines(text: string, from: number, to: number, most: number): number {
  let count = 0;
  for (
    let at = text.indexOf('\n', from);
    at >= 0 && at < to && count <= most;
    at = text.indexOf('\n', at + 1)
  )
    count++;
  return count;
}
