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
/** “who served …”, “of Indiana”: tells something about somebody, not who that is. */
const ASIDE = /^(?:who|whose|whom|which|that|in|on|at|of|from|with|by|for|\d+|der|die|qui|que)\b/i;

/** Whether a description says who somebody is. */
export const saysWho = (description: string): boolean => !ASIDE.test(description);

/** Words of a description that count. */
const MOST_WORDS = 16;

/** What a description tells: its words, and which of these are more than an office that many hold. */
export interface Told {
  readonly all: ReadonlySet<string>;
  readonly specific: ReadonlySet<string>;
  /** It says what somebody is: an office, or “a carpenter”. Only such descriptions can tell two people apart. */
  readonly tells: boolean;
}

export function wordsTold(description: string, words: NameWords): Told {
  const all = new Set<string>();
  const specific = new Set<string>();
  let tells = false;
  if (!saysWho(description)) return { all, specific, tells };
  tells = words.isDeterminer(foldName(description).split(' ', 1)[0] ?? '');
  for (const part of foldName(description).split(/[^\p{L}\p{M}\p{N}]+/u, MOST_WORDS * 2)) {
    if (part.length < 3 || EMPTY.has(part) || /^\d+$/.test(part) || all.size >= MOST_WORDS) continue;
    all.add(part);
    if (words.isTitle(part) || words.isPersonNoun(part)) tells = true;
    else specific.add(part);
  }
  return { all, specific, tells };
}

/** none: they share nothing · office: “president”, which others are too · specific: what tells one from others. */
export type Agreement = 'none' | 'office' | 'specific';

/** Whether two people are described alike; null where that cannot be told. */
export function agree(one: Told, other: Told): Agreement | null {
  if (one.all.size === 0 || other.all.size === 0) return null;
  for (const word of one.specific) if (other.specific.has(word)) return 'specific';
  for (const word of one.all) if (other.all.has(word)) return 'office';
  return one.tells && other.tells ? 'none' : null;
}
