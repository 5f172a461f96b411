import type { Lexicon } from '../languages/lexicon.ts';
import { sexOfVerb } from '../languages/sexes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import type { Capitals } from './names.ts';

/** Whom a sentence begins with: a noun for people without a name, or where the name behind an office begins. */
export type Lead = Capitals | { readonly name: number };

/** Most words of such a phrase. */
const LONGEST = 5;

/**
 * “Den åtalade mannen nekar till brott.” · “Professor i havbiologi Ulla Holm er varsom.”: whom a pronoun of the next sentence
 * may mean; null where no noun for people leads.
 */
export function leadingPerson(
  tokens: readonly Token[],
  { from, to }: Sentence,
  lexicon: Lexicon,
): Lead | null {
  const { owner } = lexicon.roles;
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
      // “Тренер «Ротора» Мирон Галкин”: the name behind whose trainer he is.
      if ((next?.quote ?? -1) >= 0)
        return tokens[at + 2]?.capital && tokens[at + 3]?.capital ? { name: at + 2 } : null;
      if (at + 1 >= to || token.possessive || next?.capital) return null;
      const name = Math.max(nameBehind(tokens, at + 1, to, lexicon), nameBetween(tokens, at + 1, to));
      if (name > 0) return { name };
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

/** “Le maire sortant, Gilles Aubrac, a retiré”: where the full name between the next two commas begins; -1 without one. */
function nameBetween(tokens: readonly Token[], from: number, to: number): number {
  let comma = from;
  while (comma < Math.min(to, from + LONGEST) && tokens[comma]?.word) comma++;
  if (tokens[comma]?.text !== ',' || !tokens[comma + 2]?.capital) return -1;
  let end = comma + 1;
  while (end < to && tokens[end]?.capital && end - comma < LONGEST) end++;
  return tokens[end]?.text === ',' && end - comma > 2 ? comma + 1 : -1;
}

/**
 * “Professor i havbiologi Ulla Holm er”, „Trenerka rywali Bożena Krag nie“: where the full name behind what an office is of
 * begins; -1 without one. Without a preposition it might be an object, so no verb may stand before it, and one must behind.
 */
function nameBehind(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  const led = tokens[from]?.isPreposition === true;
  for (let at = led ? from + 1 : from; at < Math.min(to, from + LONGEST) && tokens[at]?.word; at++) {
    const token = tokens[at];
    const second = tokens[at + 1];
    if (token?.capital && second?.capital) {
      const after = tokens[at + 2];
      const goesOn = after?.word === true && !after.capital && !after.isPreposition && !after.isConjunction;
      return led || goesOn || token.isForename ? at : -1;
    }
    if (led) continue;
    const verb = token?.isSaying || token?.isOtherVerb || token?.isAuxiliary;
    if (verb || token?.isPreposition || sexOfVerb(token?.low ?? '', lexicon)) return -1;
  }
  return -1;
}
