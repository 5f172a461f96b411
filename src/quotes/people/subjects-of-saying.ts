import type { Token } from '../text/token.ts';
import { isMark } from '../text/words.ts';
import type { Capitals } from './names.ts';

/** “X said that …”: who speaks in a sentence is whom the next pronoun means. */
export function isSubjectOfSaying(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  capitals: Capitals,
  start: number,
): boolean {
  const says = (token: Token | undefined) => token?.word === true && !token.capital && token.isCue;
  if (says(tokens[pastAdverbs(tokens, to)])) return true;
  // “says Libya is a problem”: what is said begins there.
  const next = tokens[to];
  const clause =
    next?.word === true && !next.capital && (next.isAuxiliary || next.isOtherVerb || next.looksPast);
  // “noted the Post's Ann Roe”
  const owner = tokens[capitals.from - 1]?.possessive ? capitals.from - 2 : capitals.from - 1;
  return from > start && (says(tokens[capitals.from - 1]) || says(tokens[owner])) && !clause;
}

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.isAdverb || tokens[at]?.readsAsAdverb || tokens[at]?.isTime) at++;
  return at;
}

/** Tokens of what stands between a name and its verb, at most. */
const LONGEST_ASIDE = 30;

/**
 * “X of Ohio (R), the mayor of the town, who built it, said”: the verb of saying behind all that describes a person who is
 * named. `subject`: the name is no object; of one that is, “praised by X, who said” tells.
 */
export function isDescribedSpeaker(tokens: readonly Token[], to: number, subject: boolean): boolean {
  let at = to;
  if (tokens[at]?.isPreposition && tokens[at + 1]?.capital) {
    at++;
    while (tokens[at]?.capital) at++;
  }
  if (tokens[at]?.text === '(') {
    const limit = at + LONGEST_ASIDE;
    while (at < limit && tokens[at] && tokens[at]?.text !== ')') at++;
    at++;
  }
  const isVerb = (place: number) => {
    const verb = tokens[pastAdverbs(tokens, place)];
    return verb?.word === true && !verb.capital && verb.isCue;
  };
  if (tokens[at]?.text !== ',') return subject && at > to && isVerb(at);
  for (let here = at; here < to + LONGEST_ASIDE; here++) {
    const token = tokens[here];
    if (!token || token.quote >= 0 || isMark(token.text, '.;:')) return false;
    if (token.text !== ',') continue;
    if (tokens[here + 1]?.isRelative ? isVerb(here + 2) : subject && here > at && isVerb(here + 1))
      return true;
  }
  return false;
}
