import type { Token } from '../../text/token.ts';
import type { Attribution } from '../attribution.ts';
import { hasArticles, isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';
import { antecedent, leadingPhrase, nearestPhrase } from './clauses.ts';
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

/**
 * “el ministro, que prometió” · “Su defensa recurrirá un fallo que considera «Q»”: whom a clause with “that” describes, or who
 * says so of a thing. Undefined where no such clause is there, null where nobody can be told.
 */
export function describedSubject(
  context: SentenceContext,
  who: number,
  verb: number,
  known: readonly Attribution[],
): NounPhrase | null | undefined {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  if (!hasArticles(lexicon) || !isAmong(tokens[who], lexicon.roles.personalRelative)) return undefined;
  if (tokens[who - 1]?.text === ',') return antecedent(context, who);
  if (!isAmong(tokens[verb], lexicon.roles.judging) || !endsBehindWords(tokens, verb + 1)) return undefined;
  const thing = nearestPhrase(context, who, true);
  if (!thing || thing.from <= sentence.from || !tokens[thing.from]?.isDeterminer) return undefined;
  const noun = tokens[thing.from + 1];
  if (noun?.isPersonNoun || noun?.isTitle || noun?.isOrganisationNoun) return undefined;
  const subject = grammar.mainSubject(context, thing.from, known);
  return subject && isSpeaker(tokens, subject, lexicon) ? subject : null;
}

/** Tokens between a verb and its quotation, at most. */
const FEW = 4;

/** “considera «Q».”: no object stands behind the words, so that it is the one which the clause describes. */
function endsBehindWords(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + FEW && (tokens[at]?.quote ?? -1) < 0) at++;
  const next = tokens[at + 1];
  return (tokens[at]?.quote ?? -1) >= 0 && !(next?.word && next.isDeterminer);
}

/** “Ai microfoni il difensore X”, “A ottant’anni Ada Neri”: whom an introduction without a comma leads to, by an article or a time. */
export function behindIntroduction(context: SentenceContext, limit: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  if (!lexicon.language.insertsAttribution || !tokens[sentence.from]?.isPreposition) return null;
  const led = leadingPhrase(context, sentence.from, limit);
  const opens = led && (tokens[led.from]?.isDeterminer || tokens[led.from - 1]?.isTime);
  return opens && isSpeaker(tokens, led, lexicon) ? led : null;
}
