import type { NameWords } from '../quotes/index.ts';
import { foldName } from './fold.ts';

/** Words that tell nothing of who somebody is. */
const EMPTY = new Set(
  (
    'the a an of for from in at on to with and or his her their its our my who whose which that is was has had been as by ' +
    'former then now late new old first also mr mrs ms dr sir one other whom said told than about are not this ' +
    'der die das des dem den ein eine einer und von im am zum zur le la les de du des un une et el los las del en y una'
  ).split(' '),
);
/** Words of a description that count. */
const MOST_WORDS = 16;

/** What a description tells: its words, and which of these are more than an office that many hold. */
export interface Told {
  readonly all: ReadonlySet<string>;
  readonly specific: ReadonlySet<string>;
}

export function wordsTold(description: string, words: NameWords): Told {
  const all = new Set<string>();
  const specific = new Set<string>();
  for (const part of foldName(description).split(/[^\p{L}\p{M}\p{N}]+/u, MOST_WORDS * 2)) {
    if (part.length < 3 || EMPTY.has(part) || /^\d+$/.test(part) || all.size >= MOST_WORDS) continue;
    all.add(part);
    if (!words.isTitle(part) && !words.isPersonNoun(part)) specific.add(part);
  }
  return { all, specific };
}

/** none: they share nothing · office: “president”, which others are too · specific: what tells one from others. */
export type Agreement = 'none' | 'office' | 'specific';

/** Whether two people are described alike; null where one is not described. */
export function agree(one: Told, other: Told): Agreement | null {
  if (one.all.size === 0 || other.all.size === 0) return null;
  for (const word of one.specific) if (other.specific.has(word)) return 'specific';
  for (const word of one.all) if (other.all.has(word)) return 'office';
  return 'none';
}
