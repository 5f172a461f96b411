import { agree } from './descriptions.ts';
import type { Group } from './group.ts';
import { isShortForm } from './nicknames.ts';
import type { ParsedName } from './parse-name.ts';
import type { MergeReason } from './types.ts';

/** Why two full names of one surname can be one person's; null where they cannot. */
export function compareNames(one: Group, other: Group): MergeReason | null {
  if (!one.parsed || !other.parsed || sexOf(one) * sexOf(other) < 0) return null;
  const reason = compareGiven(one.parsed, other.parsed);
  if (reason === null) return null;
  const told = agree(one.told, other.told);
  if (one.parsed.suffix !== other.parsed.suffix) {
    if (one.parsed.suffix !== null && other.parsed.suffix !== null) return null;
    // Father and son have one name and two descriptions.
    if (told === 'none') return null;
    return reason === 'same-name' ? 'suffix' : reason;
  }
  // An initial or a short form fits many: described in two ways, they are two.
  if ((reason === 'initial' || reason === 'nickname') && told === 'none') return null;
  return reason;
}

/** Above 0 a man, below a woman, 0 not told. */
export const sexOf = ({ men, women }: Group): number => men - women;

function compareGiven(one: ParsedName, other: ParsedName): MergeReason | null {
  const [first = '', ...middle] = one.given;
  const [second = '', ...others] = other.given;
  // “C. Everett Roe” is “Everett Roe”.
  if (first.length === 1 && middle[0] === second && second.length > 1) return 'middle-name';
  if (second.length === 1 && others[0] === first && first.length > 1) return 'middle-name';
  const forename = compareForenames(first, second);
  if (forename === null) return null;
  const both = Math.min(middle.length, others.length);
  for (let at = 0; at < both; at++) {
    const same = compareForenames(middle[at] ?? '', others[at] ?? '');
    if (same === null || same === 'nickname') return null;
  }
  if (forename !== 'same-name') return forename;
  return middle.join(' ') === others.join(' ') ? 'same-name' : 'middle-name';
}

function compareForenames(one: string, other: string): 'same-name' | 'initial' | 'nickname' | null {
  if (one === other) return 'same-name';
  if (one.length === 1 || other.length === 1) return one[0] === other[0] ? 'initial' : null;
  return isShortForm(one, other) ? 'nickname' : null;
}
