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

/** “Professor i havbiologi Ulla Holm”, „Trenerka rywali Bożena Krag“: a full name behind what an office is of. */
function namesBehind(tokens: readonly Token[], from: number, to: number): boolean {
  const led = tokens[from]?.isPreposition === true;
  for (let at = led ? from + 1 : from; at < Math.min(to, from + LONGEST) && tokens[at]?.word; at++) {
    if (!led && tokens[at]?.isPreposition) return false;
    // Without a preposition it may be an object; a forename is in the lists in the form of a subject only.
    if (tokens[at]?.capital && tokens[at + 1]?.capital && (led || tokens[at]?.isForename)) return true;
  }
  return false;
}
