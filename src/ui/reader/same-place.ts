import { type Article, type Position, textsOf } from '../../model/index.ts';

/** Words that are looked for together, and of these the longest ones, which are looked for first. */
const TOGETHER = 10;
const ANCHORS = 3;
/** Places of a word that are looked at, the nearest to where one would expect it first. */
const MOST_PLACES = 60;
/** Stretches of words that are tried, one after the other: what stands at the top may not be in the other text at all. */
const MOST_TRIES = 24;
/** From one to the next, beyond the words that were tried, ever more of so many characters are passed. */
const STRIDE = 400;
const GROWTH = 1.3;
/** Words that are closer together are the better match; a little less space is chance. */
const CLOSER = 0.9;
/** Characters that these tries may go through together, where each finds nothing. */
const MOST_SEARCHED = 50_000_000;
/** Characters in which so many words stand; with tags and addresses between them more. */
const SAMPLE = 500;
const SAMPLE_OF_SOURCE = 4000;
/** Characters between a word and the next: spaces and marks, or tags. */
const GAP = 80;
const GAP_IN_SOURCE = 1000;

/** In scripts that set no spaces, a few characters: a line may end anywhere. */
const WORD = /[\u3041-\u30ff\u3400-\u9fff]{2,4}|[\p{L}\p{N}]{3,30}/gu;

/** A tag, and the end of one that a row begins in. */
const TAG = /<[^<>]*>|^[^<>]*>/g;

/** An article as one text, and where what has a name begins in it. */
export interface Whole {
  /** It is the source of a page: between its words stand tags. */
  readonly isSource: boolean;
  readonly text: string;
  readonly starts: readonly { readonly block: string; readonly start: number }[];
}

/**
 * Where the words at a position of an article stand in another that was made of the same text, perhaps in another form:
 * by the words themselves, those after them where they are not there, and by their share of the text where none are found.
 * Looks for a few words by `indexOf`: some milliseconds in 10 MB. `isBeginning`: of the first the beginning is there alone.
 */
export function findSamePlace(from: Article, at: Position, to: Article, isBeginning = false): Position {
  const [here, there] = [wholeOf(from), wholeOf(to)];
  const start = (here.starts.find(({ block }) => block === at.block)?.start ?? 0) + at.offset;
  const share = isBeginning ? 1 : there.text.length / Math.max(1, here.text.length);
  const gap = isSource(to) ? GAP_IN_SOURCE : GAP;
  let next = start;
  const most = Math.min(MOST_TRIES, Math.ceil(MOST_SEARCHED / there.text.length));
  for (let tries = 0; tries < most && next < here.text.length; tries++) {
    const { words, half } = wordsFrom(here.text, next, isSource(from));
    const found = locate(words, there.text, Math.round(next * share), gap);
    if (found >= 0) return positionIn(there, found);
    // In longer and longer strides, so that much that is not there is passed.
    next = half + Math.round(STRIDE * GROWTH ** tries) - STRIDE;
  }
  return positionIn(there, Math.round(start * share));
}

/** Fewer characters stand in many places. */
const LEAST_TEXT = 40;

/**
 * Where a stretch of text stands in an article letter by letter, as near as can be to so much of it (`share`, 0 to 1): the
 * place so many characters into it. Null where it is not there, or too short to tell.
 */
export function findText(stretch: string, into: number, share: number, there: Whole): Position | null {
  if (stretch.length < LEAST_TEXT) return null;
  const near = Math.round(share * there.text.length);
  const after = there.text.indexOf(stretch, near);
  const before = there.text.lastIndexOf(stretch, near);
  if (after < 0 && before < 0) return null;
  const isAfter = after >= 0 && (before < 0 || after - near <= near - before);
  return positionIn(there, (isAfter ? after : before) + into);
}

/**
 * Where a stretch of text stands in an article, as near as can be to so much of it (`share`, 0 to 1): by its first words,
 * or by later ones of it where those are not there. Null where it stands nowhere.
 */
export function findSample(sample: string, share: number, there: Whole): Position | null {
  const near = Math.round(share * there.text.length);
  const gap = there.isSource ? GAP_IN_SOURCE : GAP;
  const most = Math.min(MOST_TRIES, Math.ceil(MOST_SEARCHED / Math.max(1, there.text.length)));
  let next = 0;
  for (let tries = 0; tries < most && next < sample.length; tries++) {
    const { words, half } = wordsFrom(sample, next, false);
    if (words.length === 0) return null;
    // One word or two are everywhere.
    const found = tries > 0 && words.length < TOGETHER / 2 ? -1 : locate(words, there.text, near, gap);
    if (found >= 0) return positionIn(there, found);
    next = half;
  }
  return null;
}

const isSource = ({ shape, format }: Article): boolean => shape === 'as-is' && format === 'html';

/** Joins all its text: a moment for 10 MB. */
export function wholeOf(article: Article): Whole {
  const texts: string[] = [];
  const starts: { block: string; start: number }[] = [];
  let start = 0;
  for (const { block, text } of textsOf(article)) {
    starts.push({ block, start });
    texts.push(text);
    start += text.length + 1;
  }
  return { text: texts.join('\n'), starts, isSource: isSource(article) };
}

function positionIn({ starts }: Whole, at: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const { block, start } = starts[low] ?? { block: 'title', start: 0 };
  return { block, offset: Math.max(0, at - start) };
}

/** The words from a place on, and where the second half of them begins. */
function wordsFrom(text: string, from: number, source: boolean): { words: string[]; half: number } {
  const sample = text.slice(from, from + (source ? SAMPLE_OF_SOURCE : SAMPLE));
  const shown = source ? sample.replace(TAG, (tag) => ' '.repeat(tag.length)) : sample;
  const words: string[] = [];
  let half = from + sample.length;
  for (const { 0: word, index } of shown.matchAll(WORD)) {
    if (words.length === TOGETHER / 2) half = from + index;
    words.push(word);
    if (words.length === TOGETHER) break;
  }
  return { words, half };
}

/** Where some words stand in this order, nearest to a place; -1 where too few of them do. */
function locate(words: readonly string[], text: string, near: number, gap: number): number {
  const anchors = [...words.keys()]
    .sort((one, other) => (words[other]?.length ?? 0) - (words[one]?.length ?? 0))
    .slice(0, ANCHORS);
  const enough = words.length < 4 ? words.length : Math.ceil(words.length * 0.6);
  const close = words.join('  ').length;
  let best: Match = { start: -1, end: -1, count: 0 };
  for (const anchor of anchors) {
    for (const place of placesOf(words[anchor] ?? '', text, near)) {
      const found = follow(words, anchor, place, text, gap);
      if (isBetter(found, best)) best = found;
      if (best.count === words.length && lengthOf(best) <= close) return best.start;
    }
    if (best.count >= enough) return best.start;
  }
  return -1;
}

/** How many of some words stand in a stretch of a text. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

const lengthOf = ({ start, end }: Match): number => end - start;

/** More words, or as many closer together. */
function isBetter(one: Match, other: Match): boolean {
  return one.count > other.count || (one.count === other.count && lengthOf(one) < lengthOf(other) * CLOSER);
}

/** Where a word stands, the places nearest to one first. */
function* placesOf(word: string, text: string, near: number): Generator<number> {
  let after = text.indexOf(word, near);
  let before = near > 0 ? text.lastIndexOf(word, near - 1) : -1;
  for (let count = 0; count < MOST_PLACES && (after >= 0 || before >= 0); count++) {
    if (after >= 0 && (before < 0 || after - near <= near - before)) {
      yield after;
      after = text.indexOf(word, after + word.length);
    } else {
      yield before;
      before = before > 0 ? text.lastIndexOf(word, before - 1) : -1;
    }
  }
}

/** The words around one of them that stands at a place. */
function follow(words: readonly string[], anchor: number, place: number, text: string, gap: number): Match {
  let count = 1;
  let end = place + (words[anchor]?.length ?? 0);
  for (const word of words.slice(anchor + 1)) {
    const at = text.slice(end, end + gap + word.length).indexOf(word);
    if (at < 0) continue;
    count++;
    end += at + word.length;
  }
  let start = place;
  for (const word of words.slice(0, anchor).reverse()) {
    const from = Math.max(0, start - gap - word.length);
    const at = text.slice(from, start).lastIndexOf(word);
    if (at < 0) continue;
    count++;
    start = from + at;
  }
  return { start, end, count };
}
