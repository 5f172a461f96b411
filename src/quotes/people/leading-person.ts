import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';

/** Most words of such a phrase. */
const LONGEST = 5;

/**
 * “Den åtalade mannen nekar till brott.”: a noun for people without a name that a sentence begins with, which a pronoun
 * of the next may mean; tokens `from` up to, not including, `to`, or null.
 */
export function leadingPerson(
  tokens: readonly Token[],
  { from, to }: Sentence,
  { owner }: Lexicon['roles'],
): { readonly from: number; readonly to: number } | null {
  let start = from;
  while (
    start < to &&
    (tokens[start]?.isConjunction || tokens[start]?.isAdverb) &&
    !tokens[start]?.isDeterminer
  )
    start++;
  for (let at = start; at < Math.min(to, start + LONGEST); at++) {
    const token = tokens[at];
    if (!token?.word || (token.capital && at > from)) return null;
    const next = tokens[at + 1];
    if (token.isPersonNoun || token.isTitle) {
      if (next?.isPersonNoun && !next.capital) continue;
      if (
        at + 1 >= to ||
        next?.capital ||
        (next?.quote ?? -1) >= 0 ||
        token.possessive ||
        namesBehind(tokens, at + 1, to)
      )
        return null;
      // “De officier van justitie”: what an office is of is part of it.
      const whole =
        next?.word && owner.has(next.low) && tokens[at + 2]?.isContentWord && !tokens[at + 2]?.capital;
      return { from: start, to: whole ? at + 3 : at + 1 };
    }
    if (token.isPreposition || token.isAuxiliary || token.isSaying || token.isPronoun || token.isOtherVerb)
      if (!token.isDeterminer) return null;
  }
  return null;
}

/** “Professor i havbiologi Ulla Holm”: a full name behind what an office is of. */
function namesBehind(tokens: readonly Token[], from: number, to: number): boolean {
  if (!tokens[from]?.isPreposition) return false;
  for (let at = from + 1; at < Math.min(to, from + LONGEST) && tokens[at]?.word; at++)
    if (tokens[at]?.capital && tokens[at + 1]?.capital) return true;
  return false;
}
