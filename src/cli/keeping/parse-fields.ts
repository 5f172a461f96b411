import { join } from 'node:path';
import { type Clean, clean, cleanLine } from '../../model/index.ts';
import { MOST_NOTE_BEFORE, MOST_NOTE_WORDS, MOST_QUOTED, type NotedPlace } from '../../ui/notes/note.ts';

/** Where of a room of many small files the one of an article is: in one of 256 folders, by the first letters of its key. */
export function nameByKey(room: string, key: string): string {
  return join(room, key.slice(0, 2), key.slice(2));
}

const LONGEST_TITLE = 300;
const LONGEST_WHERE = 4096;
/** Of a block. */
const LONGEST_NAME = 40;
export const LONGEST_SPEAKER = 1000;

/** What an article is called, and its file or address; null where that is not known, as of standard input. */
export interface NamedArticle {
  readonly title: Clean | null;
  readonly where: Clean | null;
}

export function namedArticleOf({ title, where }: Readonly<Record<string, unknown>>): NamedArticle {
  return { title: lineOf(title, LONGEST_TITLE), where: lineOf(where, LONGEST_WHERE) };
}

/** A line of at most so many characters; null for what is no text. */
export const lineOf = (value: unknown, most: number): Clean | null =>
  typeof value === 'string' ? cleanLine(value.slice(0, most)) : null;

/** A text of at most so many characters; empty for what is none. */
export const textOf = (value: unknown, most: number): Clean =>
  clean(typeof value === 'string' ? value.slice(0, most) : '');

/** The id of a block. */
export const blockOf = (value: unknown): Clean => textOf(value, LONGEST_NAME);

export const offsetOf = (value: unknown): number =>
  isNumber(value) && Number.isSafeInteger(value) && value >= 0 ? value : 0;

/** A share, 0 to 1. */
export const shareOf = (value: unknown): number => (isNumber(value) ? Math.min(1, Math.max(0, value)) : 0);

export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** What is kept of a place and the words there, and when that was said, in milliseconds since 1970. */
export function notedPlaceOf(value: Readonly<Record<string, unknown>>): NotedPlace & { readonly at: number } {
  const { at, block, offset, share, before, words, quoted, speaker } = value;
  return {
    at: isNumber(at) ? at : 0,
    block: blockOf(block),
    offset: offsetOf(offset),
    share: shareOf(share),
    before: textOf(before, MOST_NOTE_BEFORE),
    words: textOf(words, MOST_NOTE_WORDS),
    quoted: textOf(quoted, MOST_QUOTED + 2),
    speaker: lineOf(speaker, LONGEST_SPEAKER),
  };
}
