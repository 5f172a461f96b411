import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { hasSaying } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';

/**
 * Whether a noun phrase without capitals ends between two words: before an adverb by its ending (“the doctor, smiling”), and
 * where a noun with its article is followed by one without, which is another phrase (“the protesters banners”).
 */
export function endsCaseless(before: Token, token: Token, lexicon: Lexicon): boolean {
  if (token.isKnown) return false;
  for (const ending of lexicon.endings.adverb) if (token.low.endsWith(ending)) return true;
  // “Lopez his talk”: behind a name, a noun with a possessive is the object.
  if (
    before.capital &&
    !token.capital &&
    token.low.length > SHORTEST &&
    endsIn(token.low, lexicon.joinedPossessives)
  )
    return true;
  return hasArticle(before, lexicon) && !hasArticle(token, lexicon) && !isJoined(token, lexicon);
}

/** Letters of a noun with a possessive, at least, less one. */
const SHORTEST = 4;

function endsIn(low: string, endings: readonly string[]): boolean {
  return endings.some((ending) => low.endsWith(ending));
}

function hasArticle({ low }: Token, { articlePrefixes }: Lexicon): boolean {
  return articlePrefixes.some((article) => low.startsWith(article));
}

/** A preposition that is written with its noun. */
function isJoined({ low }: Token, { language }: Lexicon): boolean {
  for (const preposition of (language.joinedPrepositions ?? '').split(' '))
    if (preposition.length > 1 && low.startsWith(preposition)) return true;
  return false;
}

/** “refused to blame his captain”: behind a verb a phrase acts only if its first word is somebody. */
export function headActs({
  isPersonNoun,
  isTitle,
  isOrganisationNoun,
  capital,
  isPronoun,
  isDeterminer,
}: Token): boolean {
  return isPersonNoun || isTitle || isOrganisationNoun || capital || isPronoun || isDeterminer;
}

/** Words of an introduction that is looked over for whom a sentence is about. */
const INTRODUCTION = 3;

/** Whether a sentence without a verb of saying begins with somebody of its own, whose the words in it may be. */
export function hasOwnActor({ tokens, sentence, grammar }: SentenceContext, quote: number): boolean {
  const { lexicon } = grammar;
  if (!lexicon.language.caseless || hasSaying(tokens, sentence.from, quote)) return false;
  for (let at = sentence.from; at < Math.min(quote, sentence.from + INTRODUCTION); at++) {
    const token = tokens[at];
    if (!token?.word || token.isPreposition) return false;
    if (token.isConjunction || token.isOtherVerb || token.isAuxiliary || token.isAdverb) continue;
    return token.isPersonNoun || token.isTitle || token.capital || token.isOrganisationNoun;
  }
  return false;
}

/** “the accused Hisham A. has”: the dot behind a single letter of a name. */
export function isInitial(tokens: readonly Token[], dot: number): boolean {
  const letter = tokens[dot - 1];
  return letter?.text.length === 1 && letter.capital && tokens[dot - 2]?.capital === true;
}

/** ابتسم X, كان X قد أعلن: a verb before its subject. */
export function opensCaseless(token: Token, { language }: Lexicon): boolean {
  return language.caseless === true && (token.isOtherVerb || token.isAuxiliary) && !token.capital;
}
