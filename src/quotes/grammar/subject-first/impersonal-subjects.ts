import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isAmong, skipAdverbs } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';

/** «В мэрии пообещали …», „Tak w ministerstwie mówią“: the body before a plural verb that has no subject. */
export function bodyBefore(
  { tokens, grammar }: SentenceContext,
  start: number,
  verb: number,
): NounPhrase | null {
  const { lexicon } = grammar;
  if (!isPlural(tokens[verb], lexicon)) return null;
  const from = tokens[start]?.isConjunction ? start + 1 : start;
  const at = skipAdverbs(tokens, from, verb);
  if (!isAmong(tokens[at], lexicon.roles.spokenFrom)) return null;
  const phrase = grammar.readNounPhrase(tokens, at + 1, verb);
  if (!phrase || phrase.kind === 'pronoun' || skipAdverbs(tokens, phrase.to, verb) !== verb) return null;
  return isSpeaker(tokens, phrase, lexicon) ? phrase : null;
}

/** Whether a verb has several people as its subject, or nobody in particular. */
function isPlural(verb: Token | undefined, { endings }: Lexicon): boolean {
  if (!verb) return false;
  for (const ending of endings.verbPlural) if (verb.low.endsWith(ending)) return true;
  return false;
}
