import { readdirSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRecord, type Kind } from '../../store/index.ts';
import { type KeptPlace, MOST_AFTER, MOST_BEFORE } from '../../ui/places/kept-place.ts';
import {
  blockOf,
  isNumber,
  type NamedArticle,
  nameByKey,
  namedArticleOf,
  shareOf,
  textOf,
} from '../keeping/parse-fields.ts';

/** What is kept of an article that was read. */
export interface PlaceRecord extends NamedArticle {
  /** When it was last read, in milliseconds since 1970. */
  readonly at: number;
  /** How much of it was read at most, in whole percent. */
  readonly percent: number;
  /** Where it was left; null for its beginning. */
  readonly place: KeptPlace | null;
  /** By letters, a to z and A to Z. */
  readonly marks: Readonly<Record<string, KeptPlace>>;
}

/**
 * One article has one small file, so that the first page waits for one small read however many there are; they lie in 256
 * folders by the first letters of their keys, of which each keeps so many: 16,384 articles altogether, the oldest go.
 */
const MOST_IN_FOLDER = 64;
/** 52 marks with their words, and as much again, since JSON writes some characters longer. */
const MOST_BYTES = 512 * 1024;

const NONE: PlaceRecord = { title: null, where: null, at: 0, percent: 0, place: null, marks: {} };

/** The file of an article, by its key. */
export function placeKind(key: string): Kind<PlaceRecord> {
  return {
    name: nameByKey('places', key),
    label: 'where you were',
    empty: NONE,
    parse: parseRecord,
    bound: (record) => record,
    mostBytes: MOST_BYTES,
  };
}

/** Takes the oldest files out of the folder of a record, where there are too many. */
export function removeOldest(root: string, key: string): void {
  try {
    const folder = dirname(join(root, placeKind(key).name));
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    if (names.length <= MOST_IN_FOLDER) return;
    const files = names.map((name) => ({
      path: join(folder, name),
      at: statSync(join(folder, name)).mtimeMs,
    }));
    files.sort((one, other) => one.at - other.at);
    for (const { path } of files.slice(0, files.length - MOST_IN_FOLDER)) unlinkSync(path);
  } catch {
    // Another process does it, or the next one.
  }
}

function parseRecord(value: unknown): PlaceRecord | null {
  if (!isRecord(value)) return null;
  const { at, percent, place, marks } = value;
  if (!isNumber(at) || !isNumber(percent) || !isRecord(marks)) return null;
  const kept: Record<string, KeptPlace> = {};
  for (const [letter, stated] of Object.entries(marks)) {
    const mark = isMarkLetter(letter) ? parsePlace(stated) : null;
    if (mark !== null) kept[letter] = mark;
  }
  return {
    ...namedArticleOf(value),
    at,
    percent: Math.min(100, Math.max(0, Math.round(percent))),
    place: parsePlace(place),
    marks: kept,
  };
}

/** Whether a mark may be called so. */
export function isMarkLetter(letter: string): boolean {
  return /^[a-zA-Z]$/.test(letter);
}

function parsePlace(value: unknown): KeptPlace | null {
  if (!isRecord(value)) return null;
  const { block, offset, share, before, after } = value;
  if (typeof block !== 'string' || typeof before !== 'string' || typeof after !== 'string') return null;
  if (!Number.isSafeInteger(offset) || !isNumber(offset) || offset < 0 || !isNumber(share)) return null;
  return {
    block: blockOf(block),
    offset,
    share: shareOf(share),
    before: textOf(before, MOST_BEFORE),
    after: textOf(after, MOST_AFTER),
  };
}
