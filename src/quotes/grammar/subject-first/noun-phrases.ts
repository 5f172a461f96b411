import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isDigits } from '../../text/words.ts';
import { hasArticles, isAmong, isFiniteVerb, isReflexive } from '../context.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { baseEnd } from './base-noun-phrases.ts';
import { isNoSubject } from './free-verbs.ts';
import { addModifiers } from './modifiers.ts';
import { nameWithin } from './names.ts';
import { isPlainOpener } from './plain-openers.ts';
import { hasSecondVerb } from './second-verbs.ts';

/** Reads a noun phrase that begins at a token. Null where none begins there. */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): NounPhrase | null {
  const first = tokens[at];
  if (!first?.word || at >= limit) return null;
  const second = tokens[at + 1];
  if (first.isPronoun && !first.possessive && !isArticle(first, second, lexicon))
    return bareNounPhrase('pronoun', at, at + 1);
  // “zijn dochter”: the same word is a possessive before a noun for people.
  const owned = first.isDeterminer && (second?.isPersonNoun || second?.isTitle);
  if (first.isRelative || (first.isAuxiliary && !owned)) return null;
  if ((first.isPreposition || first.isConjunction) && !first.isDeterminer && !isNamePart(tokens, at))
    return null;
  if (first.isTime && !first.isDeterminer) return null;
  if (first.isOtherVerb && !first.capital && first.isContentWord && hasArticles(lexicon)) return null;
  // “Mais cauteloso, …”, “Más duro, …”
  const adverb = first.capital && first.isAdverb && !first.isDeterminer && !first.isForename;
  if (adverb && !second?.capital && hasArticles(lexicon)) return null;
  if (first.isSaying && !first.capital && !first.isPersonNoun) return null;
  // “le rimprovera”: a pronoun before a verb that is no noun.
  const object = second?.isCue && !second.isAlsoNoun && !second.capital && !second.isPersonNoun;
  if (object && first.isDeterminer && isAmong(first, lexicon.roles.objectPronoun)) return null;
  // „Wychodzi z domu.“, «Потом становится тише»: a verb that a sentence begins with names nobody.
  const inside = first.capital && tokens[at - 1]?.word;
  const { freeOrder } = lexicon.language;
  const verb = (!first.capital || freeOrder) && isFiniteVerb(first, lexicon);
  const free = isReflexive(tokens, at, lexicon) || isNoSubject(tokens, at, lexicon);
  if (!inside && (verb || free)) return null;
  // “that”: nearly always a conjunction where a sentence goes on.
  if (first.isConjunction && first.isDeterminer && !(second?.isPersonNoun && !second.capital)) return null;
  if (
    !first.capital &&
    first.endsLikePast &&
    second &&
    !describesPerson(tokens, at) &&
    (second.capital || second.isDeterminer || second.isAlsoNoun || second.isPreposition)
  )
    return null;
  const to = baseEnd(tokens, at, limit, lexicon);
  if (to <= at) return null;
  const last = tokens[to - 1];
  if (last?.isTime && !last.capital && !last.possessive) return null;
  if (to === at + 1 && isDigits(first.text)) return null;
  if (to === at + 1 && first.capital && !inside && isPlainOpener(tokens, at, lexicon)) return null;
  // “the “Morning Post””: a name in marks behind its article.
  if (to === at + 1 && to < limit && first.isDeterminer && (tokens[to]?.quote ?? -1) >= 0) {
    // “lød det »Q«”: it stands for nobody behind its verb.
    if (tokens[at - 1]?.isCue && isAmong(first, lexicon.roles.expletive)) return null;
    return bareNounPhrase('nominal', at, to + 1);
  }
  // “lo ha detto”: an article without a noun is none.
  if (to === at + 1 && isAmong(first, lexicon.roles.objectPronoun)) return null;
  const name = nameWithin(tokens, at, to, lexicon.language);
  const kind = name.to > name.from ? 'name' : 'nominal';
  return addModifiers(tokens, { kind, from: at, to, name, limit }, lexicon);
}

/** “de sakkyndige”: they, before a noun for people. */
function isArticle(first: Token, noun: Token | undefined, { language }: Lexicon): boolean {
  const people = noun?.isPersonNoun && !noun.isSaying && !noun.capital;
  return first.isDeterminer && people === true && hasSecondVerb(language);
}

/** “said retired Captain Roe”: behind a verb of saying a past form before a title or a forename is an adjective. */
function describesPerson(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    before?.isCue === true && !before.capital && next?.capital === true && (next.isTitle || next.isForename)
  );
}

/** “May”, “Will”: function words that are names where another name follows in the middle of a sentence. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token?.capital || !token.isNameParticle) return false;
  // “Van den Broeck”
  return next?.capital === true || (next?.isNameParticle === true && tokens[at + 2]?.capital === true);
}
