import type { Attribution } from '../attribution.ts';
import { hasArticles, isAmong } from '../context.ts';
import type { MarkedWords, MarkedWordsContext } from '../grammar.ts';

/** Most words of a name behind a noun that says what bears it. */
const LONGEST_NAME = 5;

/** “den så kallade ”…””, “kjent som «…»”, “skivan ”…””, завод «…»: whether marked words are a name by what stands before them. */
export function isNameByLead(
  { tokens, at, led, grammar }: MarkedWordsContext,
  _attribution: Attribution | null,
  { framed, opened, ends, capital, count }: MarkedWords,
): boolean {
  const before = tokens[at - 1];
  const second = tokens[at - 2];
  if (!before?.word || !led || opened) return false;
  const { naming, saidAs, bearer } = grammar.lexicon.roles;
  const small = second?.isAdverb || second?.isConjunction;
  if (isAmong(before, naming) && (!before.isSaying || small)) return true;
  if (isAmong(second, naming) && (before.isConjunction || isAmong(before, saidAs)) && !framed) return true;
  // “som kallar honom ”Slaktarn från Sala””: what somebody is called.
  const { his, her } = grammar.lexicon.roles;
  const called = second?.isWeakCue && (isAmong(before, his) || isAmong(before, her));
  if (called && capital && !ends && count <= LONGEST_NAME) return true;
  const bears = before.isWorkNoun || before.isOrganisationNoun || isAmong(before, bearer);
  // “publicada en «El Correo»”, “dans « Le Monde »”: behind a preposition words with a capital are a name, unless a verb leads to it.
  const within = hasArticles(grammar.lexicon) && before.isPreposition && !before.isDeterminer;
  if (within && capital && !ends && count <= LONGEST_NAME && !second?.isSaying) return true;
  return bears && !before.isPreposition && capital && !ends && count <= LONGEST_NAME;
}
