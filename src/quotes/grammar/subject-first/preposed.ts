import { hasArticles, isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { isSpeaker } from '../speaking.ts';

/** Tokens of an apposition before its noun, at most. */
const LONGEST_PREPOSED = 12;

/**
 * “Debout face aux juges, le prévenu …”, “Autor dos dois gols, o atacante …”: where nouns have articles, a sentence that
 * begins with a plain word and what a preposition leads has its subject behind the comma.
 */
export function pastPreposed(context: SentenceContext, start: number, limit: number): number {
  const { tokens, sentence, grammar } = context;
  const { language } = grammar.lexicon;
  const first = tokens[start];
  if (start !== sentence.from || !language.insertsAttribution || language.freeOrder) return start;
  if (
    !first?.word ||
    first.isForename ||
    !(first.isContentWord || first.isAdverb || first.isPersonNoun || first.isTitle)
  )
    return start;
  const subject = behindPredicate(context, start, limit);
  if (subject > 0) return subject;
  if (!tokens[start + 1]?.isPreposition || tokens[start + 1]?.capital) return start;
  for (let at = start + 2; at < Math.min(limit - 1, start + LONGEST_PREPOSED); at++) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || token.isSaying || token.isAuxiliary) return start;
    if (token.text !== ',') continue;
    const next = tokens[at + 1];
    return next?.isDeterminer || next?.capital ? at + 1 : start;
  }
  return start;
}

/**
 * “Soddisfatta la parte civile: …”, “Más duro fue el portavoz: …”, “Mais cauteloso, o governador …”: where the subject begins
 * behind a predicate; -1 without one.
 */
function behindPredicate({ tokens, grammar }: SentenceContext, start: number, limit: number): number {
  const { lexicon } = grammar;
  if (!hasArticles(lexicon)) return -1;
  let at = start;
  while (tokens[at]?.isAdverb && !tokens[at]?.isDeterminer) at++;
  if (!tokens[at]?.isContentWord || !tokens[at]?.word || (at > start && tokens[at]?.capital)) return -1;
  at++;
  if (tokens[at]?.isAuxiliary && !tokens[at]?.isPreposition) at++;
  else if (tokens[at]?.text === ',' && tokens[start]?.isAdverb) at++;
  if (!isAmong(tokens[at], lexicon.roles.definite) || at >= limit) return -1;
  if (tokens[at]?.isPreposition && tokens[at - 1]?.word && !tokens[at - 1]?.isAuxiliary) return -1;
  const phrase = grammar.readNounPhrase(tokens, at, limit);
  return phrase && isSpeaker(tokens, phrase, lexicon) ? at : -1;
}

/** “Born above a shop, X learned …”: a past participle with what it leads, up to a comma. */
export function opensWithParticiple(
  { tokens, sentence }: SentenceContext,
  at: number,
  limit: number,
): boolean {
  const first = tokens[at];
  const next = tokens[at + 1];
  // “Asked about it, X”, “Asked whether he would, X”
  const leads = next?.isPreposition || ((next?.isConjunction || next?.isRelative) && !next.capital);
  if (at !== sentence.from || !first?.word || first.isForename || !leads) return false;
  if (!(first.looksPast || (first.isOtherVerb && !first.isPersonNoun))) return false;
  for (let comma = at + 2; comma < limit; comma++) if (tokens[comma]?.text === ',') return true;
  return false;
}
