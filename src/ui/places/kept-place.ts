import { type Article, type Clean, clean, type Position, textAt, textsOf } from '../../model/index.ts';
import { measureProgress } from '../reader/progress.ts';
import { findSample, findText, type Whole, wholeOf } from '../reader/same-place.ts';

/** A place in an article as it is kept: with the words around it, by which it is found in a text that changed. */
export interface KeptPlace extends Position {
  /** Share of the article's text before it, 0 to 1. */
  readonly share: number;
  /** The text before it, and from it on. */
  readonly before: Clean;
  readonly after: Clean;
}

/** Characters that are kept around a place: some sentences, so that a word may change. */
export const MOST_BEFORE = 240;
export const MOST_AFTER = 480;

/** A place with the words around it. */
export function describePlace(article: Article, position: Position): KeptPlace {
  return {
    ...position,
    share: measureProgress(article).share(position.block, position.offset),
    before: clean(textBefore(article, position)),
    after: clean(textFrom(article, position)),
  };
}

/** Where a place of an article is now; null where none of its words is there: then it is another text. */
export type FindPlace = (place: KeptPlace) => Position | null;

/**
 * Finds places in an article: where they were, if their words still stand there; else where they stand, the nearest to it;
 * else where those before them do. `isBeginning`: of the article the beginning is there alone, so that what stands elsewhere
 * is not looked for.
 */
export function createPlaceFinder(article: Article, isBeginning = false): FindPlace {
  let whole: Whole | null = null;
  return ({ before, after, share, block, offset }) => {
    if (after !== '' && clean(textFrom(article, { block, offset })) === after) return { block, offset };
    if (isBeginning) return null;
    whole ??= wholeOf(article);
    const half = after.length >> 1;
    return (
      findText(after, 0, share, whole) ??
      findText(before, before.length, share, whole) ??
      findText(after.slice(0, half), 0, share, whole) ??
      findSample(after, share, whole) ??
      findSample(before, share, whole)
    );
  };
}

/** The text from a place on, of as many blocks as it takes. */
function textFrom(article: Article, { block, offset }: Position): string {
  let isThere = false;
  const isWanted = (id: string) => {
    isThere ||= id === block;
    return isThere;
  };
  let found: string | null = null;
  for (const { text } of textsOf(article, isWanted)) {
    found =
      found === null ? text.slice(offset, offset + MOST_AFTER) : `${found}\n${text.slice(0, MOST_AFTER)}`;
    if (found.length >= MOST_AFTER) break;
  }
  return (found ?? '').slice(0, MOST_AFTER);
}

/** The text before a place: of its block, or of the one before it. */
function textBefore(article: Article, { block, offset }: Position): string {
  let last: string | null = null;
  let previous: string | null = null;
  const isWanted = (id: string) => {
    if (id === block) previous = last;
    last = id;
    return id === block;
  };
  const own = textsOf(article, isWanted)
    .next()
    .value?.text.slice(Math.max(0, offset - MOST_BEFORE), offset);
  if (own !== undefined && own.trim() !== '') return own;
  return previous === null ? '' : (textAt(article, previous) ?? '').slice(-MOST_BEFORE);
}
