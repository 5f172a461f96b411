import type { Attribution } from '../grammar/attribution.ts';
import { clauseStart, joinedSubject, ownSubject, subordinateSubject } from '../grammar/clauses.ts';
import { isAmong, isFiniteVerb } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isSpeaker } from '../grammar/speaking.ts';

/** Whose participle it is: its own subject's, that of the verbs it is joined to, or of the clause before it. */
export function participleSubject(
  context: SentenceContext,
  at: number,
  known: readonly Attribution[],
): NounPhrase | null {
  const { tokens, grammar } = context;
  // “quoted X as saying”: the object of the verb before.
  const quoted = isAmong(tokens[at - 1], grammar.lexicon.roles.saidAs) ? nounBefore(context, at - 1) : null;
  if (quoted) return quoted;
  const own = ownSubject(context, at) ?? joinedSubject(context, at);
  if (own) return own;
  // “Ann Roe, who ran out of her shop yelling”: the relative clause has the subject.
  const start = clauseStart(context, at - 1);
  const verb = tokens[start];
  if (
    isAmong(tokens[start - 1], grammar.lexicon.roles.personalRelative) &&
    verb &&
    start < at - 1 &&
    (verb.isOtherVerb || verb.looksPast)
  ) {
    const subject = grammar.subjectOf(context, start, known);
    if (subject) return subject;
  }
  // “X kept asking”: the verb that leads it has the subject.
  const leading = tokens[at - 1];
  if (
    leading?.word &&
    !leading.capital &&
    (leading.isOtherVerb || leading.looksPast || isFiniteVerb(leading, grammar.lexicon))
  ) {
    const subject = grammar.subjectOf(context, at - 1, known);
    if (subject) return subject;
  }
  const main = grammar.mainSubject(context, at, known);
  const clause = main && isSpeaker(tokens, main, grammar.lexicon) ? null : subordinateSubject(context, at);
  return clause ?? main;
}

/** The name or noun for people that ends right before a token. */
function nounBefore({ tokens, sentence, grammar }: SentenceContext, end: number): NounPhrase | null {
  for (let start = end - 1; start >= Math.max(sentence.from, end - 8); start--) {
    const token = tokens[start];
    if (!token?.word || token.isSaying) return null;
    const phrase = grammar.readNounPhrase(tokens, start, end);
    if (phrase?.to !== end || phrase.kind === 'pronoun') continue;
    if (!tokens[start - 1]?.capital && !tokens[start - 1]?.isDeterminer) return phrase;
  }
  return null;
}
