import { SPACES, trimEndOf, trimStartOf } from '../../../model/index.ts';
import { isDigit } from '../characters.ts';
import type { Verdict } from '../furniture-item.ts';
import { COUNTERS, OPENINGS, PHRASES, RIGHTS } from './page-phrases.ts';

/** Longer lines say something. */
const LONGEST = 220;
const LONGEST_LINE = 80;
/** A line with a note on rights may name the publisher, the year and the address. */
const LONGEST_RIGHTS = 200;

/** What may stand around the words of such a line. */
const LEFT_EDGE = `${SPACES}[(>»→▶▸•|-`;
const RIGHT_EDGE = `${SPACES}])<«›»→▶▸…:.!|-`;

/** Most lines begin with a letter that no opening begins with, and are spared the rest. */
const OPENINGS_BY_LETTER = new Map<string, (typeof OPENINGS)[number][]>();
for (const opening of OPENINGS) {
  const letter = opening[1][0] ?? '';
  const held = OPENINGS_BY_LETTER.get(letter);
  if (held) held.push(opening);
  else OPENINGS_BY_LETTER.set(letter, [opening]);
}

/** Why a line belongs to the page around an article; null where it does not. */
export function judgePageLine(text: string): Verdict | null {
  if (text.length > LONGEST) return null;
  const low = text.toLowerCase();
  if (text.length <= LONGEST_LINE) {
    const bare = trimEndOf(trimStartOf(low, LEFT_EDGE), RIGHT_EDGE);
    const reason = PHRASES.get(bare);
    if (reason) return { reason, why: `pages say “${bare}” on a line of its own` };
    if (isDigit(bare[0] ?? '') && COUNTERS.test(bare))
      return { reason: bare.includes('read') ? 'navigation' : 'comments', why: 'a counter of the page' };
  }
  for (const [reason, start] of OPENINGS_BY_LETTER.get(low[0] ?? '') ?? [])
    if (low.startsWith(start)) return { reason, why: `begins with “${start.trim()}”` };
  return isRights(low) ? { reason: 'copyright', why: 'a note on rights' } : null;
}

function isRights(low: string): boolean {
  if (low.length > LONGEST_RIGHTS) return false;
  if (low.startsWith('©') || low.startsWith('(c) ') || low.startsWith('copyright '))
    return /\d{4}|\brights\b/.test(low);
  return RIGHTS.some((note) => low.includes(note));
}
