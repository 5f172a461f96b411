import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isAmong } from './context.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A nominal that can speak: it has an article, or names people. */
export function isHeaded(tokens: readonly Token[], phrase: NounPhrase): boolean {
  if (tokens[phrase.from]?.isDeterminer) return true;
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (token && (token.isPersonNoun || token.capital || token.possessive || token.quote >= 0)) return true;
  }
  return false;
}

/** A noun whose form says that it may be a subject, where none has an article: läraren, учитель. */
export function isSubjectNoun(tokens: readonly Token[], phrase: NounPhrase, { endings }: Lexicon): boolean {
  const noun = tokens[phrase.from];
  const alone = phrase.to === phrase.from + 1 || tokens[phrase.from + 1]?.isPreposition;
  if (!alone || !noun?.isContentWord || noun.low.length < 4) return false;
  // „dodała ciszej“
  for (const ending of endings.oblique) if (noun.low.endsWith(ending)) return false;
  for (const ending of endings.subject) if (noun.low.endsWith(ending)) return true;
  return false;
}

/** “it”, “such talk”, “the delay”: nothing that speaks. Names, people, offices, organisations may. */
export function isThing(tokens: readonly Token[], phrase: NounPhrase, { roles }: Lexicon): boolean {
  if (phrase.kind === 'name' || phrase.nameTo > phrase.nameFrom) return false;
  if (phrase.kind === 'pronoun') return isAmong(tokens[phrase.from], roles.expletive);
  if (isAmong(tokens[phrase.to - 1], roles.somebody)) return false;
  if (phrase.to === phrase.from + 1) return isAmong(tokens[phrase.from], roles.demonstrative);
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (
      token &&
      (token.isPersonNoun ||
        (token.isTitle && !isAmong(token, roles.ordinalAdverb)) ||
        token.isOrganisationNoun ||
        token.isWorkNoun ||
        isAmong(token, roles.utterance) ||
        isAmong(token, roles.document) ||
        (token.capital && !(at === phrase.from && token.isDeterminer)) ||
        token.quote >= 0 ||
        (token.endsLikePlural && at === phrase.to - 1))
    )
      return false;
  }
  return true;
}

/** Somebody by name or pronoun, or a noun for people or an organisation. */
export function isSpeaker(tokens: readonly Token[], phrase: NounPhrase, { roles }: Lexicon): boolean {
  if (phrase.kind === 'pronoun') return !isAmong(tokens[phrase.from], roles.expletive);
  if (phrase.kind === 'name' || isAmong(tokens[phrase.to - 1], roles.somebody)) return true;
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (token?.isPersonNoun || token?.isOrganisationNoun || isAmong(token, roles.document)) return true;
    if (token?.isTitle && !isAmong(token, roles.ordinalAdverb)) return true;
    if (token?.capital && !(at === phrase.from && token.isDeterminer)) return true;
  }
  return false;
}
