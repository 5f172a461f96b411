import { type Article, type Position, textAt } from '../../model/index.ts';
import { findSample, type Whole, wholeOf } from '../reader/same-place.ts';
import type { Note, NotedPlace, PlacedNote } from './note.ts';

/** Fewer characters stand in many places: what is before them has to be there as well. */
const LEAST_WORDS = 12;
/** Characters before short words that tell them from others. */
const CONTEXT = 20;
/** So many words are found though some of them changed. */
const LEAST_FUZZY = 4;

/** Notes with where their words are, in the order of the text; last those whose words are gone, the oldest first. */
export function placeNotes(article: Article, notes: readonly Note[]): PlacedNote[] {
  if (notes.length === 0) return [];
  const whole = wholeOf(article);
  const starts = new Map(whole.starts.map(({ block, start }) => [block, start]));
  const placed = notes.map((note) => {
    const position = findWords(article, note, whole);
    const order = position ? (starts.get(position.block) ?? 0) + position.offset : Number.POSITIVE_INFINITY;
    return { note, position, order };
  });
  placed.sort((one, other) =>
    one.order === other.order ? one.note.at - other.note.at : one.order - other.order,
  );
  return placed.map(({ note, position }) => ({ note, position }));
}

/** Where the words of a note are: where they were, else the nearest to it, else where most of them are. */
function findWords(article: Article, note: NotedPlace, whole: Whole): Position | null {
  const { block, offset, words, before, share } = note;
  if (words === '') return null;
  if (textAt(article, block)?.startsWith(words, offset)) return { block, offset };
  const near = Math.round(share * whole.text.length);
  const context = words.length < LEAST_WORDS ? before.slice(-CONTEXT) : '';
  const found = nearest(context + words, near, whole.text);
  if (found >= 0) return positionIn(whole, found + context.length);
  return words.split(/\s+/).length < LEAST_FUZZY ? null : findSample(words, share, whole);
}

function nearest(words: string, near: number, text: string): number {
  const after = text.indexOf(words, near);
  const before = text.lastIndexOf(words, near);
  return after >= 0 && (before < 0 || after - near <= near - before) ? after : before;
}

function positionIn({ starts }: Whole, at: number): Position {
  const holder = starts.findLast(({ start }) => start <= at) ?? { block: 'title', start: 0 };
  return { block: holder.block, offset: at - holder.start };
}
