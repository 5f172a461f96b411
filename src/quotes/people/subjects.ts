import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { Capitals } from './names.ts';

/** The first word of a sentence that neither joins nor modifies. */
export function leadingWord(tokens: readonly Token[], { from, to }: Sentence): Token | undefined {
  let at = from;
  while (at < to && (!tokens[at]?.word || tokens[at]?.isConjunction || tokens[at]?.isAdverb)) at++;
  return tokens[at];
}

/** “X said that …”: who speaks in a sentence is whom the next pronoun means. */
export function isSubjectOfSaying(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  capitals: Capitals,
  start: number,
): boolean {
  const says = (token: Token | undefined) => token?.word === true && !token.capital && token.isCue;
  let verb = to;
  while (tokens[verb]?.isAdverb || tokens[verb]?.readsAsAdverb || tokens[verb]?.isTime) verb++;
  if (says(tokens[verb])) return true;
  // “says Libya is a problem”: what is said begins there.
  const next = tokens[to];
  const clause =
    next?.word === true && !next.capital && (next.isAuxiliary || next.isOtherVerb || next.looksPast);
  return from > start && says(tokens[capitals.from - 1]) && !clause;
}
