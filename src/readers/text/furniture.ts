import { type FurnitureReason, SPACES, trimEndOf, trimStartOf } from '../../model/index.ts';
import { CREDITS, OPENINGS, PHRASES, RIGHTS } from './furniture-words.ts';
import { isDigit, isUpper } from './letters.ts';

/** Longer lines say something. */
const LONGEST = 220;
const LONGEST_LINE = 80;
/** A line with a note on rights may name the publisher, the year and the address. */
const LONGEST_RIGHTS = 200;

const LEFT_EDGE = `${SPACES}[(>»→▶▸•|-`;
const RIGHT_EDGE = `${SPACES}])<«›»→▶▸…:.!|-`;
/** “4 min read”, “12 comments”. */
const COUNTED =
  /^\d{1,4} (?:(?:min|minute|minutes|mins) read|comments?|kommentare?|commentaires?|comentarios?|shares?)$/;

/** Most lines begin with a letter that no opening begins with, and are spared the rest. */
const OPENINGS_BY_LETTER = new Map<string, (typeof OPENINGS)[number][]>();
for (const opening of OPENINGS) {
  const letter = opening[1][0] ?? '';
  const held = OPENINGS_BY_LETTER.get(letter);
  if (held) held.push(opening);
  else OPENINGS_BY_LETTER.set(letter, [opening]);
}

/** What was found out about a line: why it is furniture, and what in it decided that. */
export interface Finding {
  readonly reason: FurnitureReason;
  readonly why: string;
}

/** Why a line belongs to the page around an article; null where it does not. */
export function findFurniture(text: string): Finding | null {
  if (text.length > LONGEST) return null;
  const low = text.toLowerCase();
  if (text.length <= LONGEST_LINE) {
    const bare = trimEndOf(trimStartOf(low, LEFT_EDGE), RIGHT_EDGE);
    const reason = PHRASES.get(bare);
    if (reason) return { reason, why: `pages say “${bare}” on a line of its own` };
    if (isDigit(bare[0] ?? '') && COUNTED.test(bare))
      return { reason: bare.includes('read') ? 'navigation' : 'comments', why: 'a counter of the page' };
  }
  for (const [reason, start] of OPENINGS_BY_LETTER.get(low[0] ?? '') ?? [])
    if (low.startsWith(start)) return { reason, why: `begins with “${start.trim()}”` };
  return isRights(low) ? { reason: 'copyright', why: 'a note on rights' } : null;
}

export const isFurniture = (text: string): boolean => findFurniture(text) !== null;

function isRights(low: string): boolean {
  if (low.length > LONGEST_RIGHTS) return false;
  if (low.startsWith('©') || low.startsWith('(c) ') || low.startsWith('copyright '))
    return /\d{4}|\brights\b/.test(low);
  return RIGHTS.some((note) => low.includes(note));
}

/** Whether a line only says who made a picture. */
export function isCredit(text: string): boolean {
  if (text.length > LONGEST) return false;
  const open = text[0] === '(' || text[0] === '[' ? 1 : 0;
  if (text[open] === '©') return text.length < 80;
  const head = text.slice(open, open + 24).toLowerCase();
  let mark = 0;
  while (mark < head.length && !':/|：／©'.includes(head[mark] ?? '')) mark++;
  if (mark === head.length) mark = 0;
  if (mark > 0 && CREDITS.has(head.slice(0, mark).trimEnd())) return text.length > open + mark + 1;
  // “Photo by Jo Field”, “Credit Jo Field”: a name must follow.
  const words = text.slice(open).split(' ', 5);
  const lead = [words[0] ?? '', `${words[0] ?? ''} ${words[1] ?? ''}`].map((word) => word.toLowerCase());
  const named = (at: number): boolean => isUpper(words[at]?.[0] ?? '') && isUpper(words[at + 1]?.[0] ?? '');
  if (text.length > LONGEST_LINE) return false;
  return (lead[0] === 'credit' && named(1)) || (CREDITS.has(lead[1] ?? '') && named(2));
}
