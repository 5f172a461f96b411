import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { antecedent } from './clauses.ts';
import { hasSecondVerb } from './second-verbs.ts';

/** “Att polisen kom sent förnekar han.”: he or she right behind the verb, and no verb of a clause of its own. */
export function isPronounBehind({ tokens, sentence, grammar }: SentenceContext, verb: number): boolean {
  const next = tokens[verb + 1];
  if (verb + 1 >= sentence.to || !hasSecondVerb(grammar.lexicon.language)) return false;
  if (!(next?.isHe || next?.isShe) || next.isDeterminer || next.isAdverb) return false;
  const rest = tokens[verb + 2];
  return !rest?.word || verb + 2 >= sentence.to || (rest.isPreposition && !rest.isAuxiliary);
}

/** “Publiken, som kallar honom “Q””: where such a word joins clauses as well, the person it stands right behind. */
export function relativeSubject(context: SentenceContext, at: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const { language, roles } = grammar.lexicon;
  const who = tokens[at];
  if (!hasSecondVerb(language) || !who?.isConjunction || !isAmong(who, roles.personalRelative)) return null;
  const before = tokens[at - 1];
  const follows = before?.text === ',' || before?.capital || before?.isPersonNoun;
  return follows && at > sentence.from ? antecedent(context, at) : null;
}

/** «Рецензент «Вестника» назвал»: whose office the name in marks at `quote` belongs to, at the beginning of a clause. */
export function officeBefore(
  { tokens, sentence, grammar }: SentenceContext,
  quote: number,
): NounPhrase | null {
  const noun = tokens[quote - 1];
  if (!(noun?.isPersonNoun || noun?.isTitle) || noun.isOrganisationNoun) return null;
  for (let at = Math.max(sentence.from, quote - 3); at < quote; at++) {
    const phrase = grammar.readNounPhrase(tokens, at, quote);
    if (phrase?.to === quote && !tokens[at - 1]?.isPreposition) return phrase;
  }
  return null;
}
