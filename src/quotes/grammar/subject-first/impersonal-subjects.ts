import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isAmong, skipAdverbs } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
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
  if (!phrase || phrase.kind === 'pronoun' || !isSpeaker(tokens, phrase, lexicon)) return null;
  const body = withoutObject(tokens, phrase, lexicon);
  // «В минздраве ситуацию называют», «В больнице, однако, говорят»
  for (let between = body.to; between < verb; between++) {
    const token = tokens[between];
    const skipped = token?.readsAsAdverb || token?.isPreposition || (token?.isContentWord && !token.isSaying);
    // «В пресс-службе «Вольтры» ответили»
    const named = between === body.to && token !== undefined && token.quote >= 0;
    if (token?.text !== ',' && !skipped && !named) return null;
  }
  return body;
}

/** «в минздраве ситуацию»: a body without the object behind it. */
function withoutObject(tokens: readonly Token[], phrase: NounPhrase, { endings }: Lexicon): NounPhrase {
  const noun = phrase.from;
  const object = tokens[noun + 1];
  if (!tokens[noun]?.isOrganisationNoun || phrase.to <= noun + 1 || !object || object.capital) return phrase;
  for (const ending of endings.object)
    if (object.low.endsWith(ending)) return bareNounPhrase('nominal', noun, noun + 1);
  // «в пресс-службе клуба разговоры назвали»: what follows a genitive is no part of it, unless that is an adjective.
  for (const ending of endings.adjective) if (object.low.endsWith(ending)) return phrase;
  return phrase.to > noun + 2 && !tokens[noun + 2]?.capital
    ? bareNounPhrase('nominal', noun, noun + 2)
    : phrase;
}

/** Whether a verb has several people as its subject, or nobody in particular. */
function isPlural(verb: Token | undefined, { endings }: Lexicon): boolean {
  if (!verb) return false;
  for (const ending of endings.verbPlural) if (verb.low.endsWith(ending)) return true;
  return false;
}

/** «В больнице, однако, говорят», „Prezes, między innymi, mówi“: over an adverb between commas, or two words that stand for one. */
export function beforeParenthesis(tokens: readonly Token[], comma: number, from: number): number {
  if (tokens[comma]?.text !== ',') return comma;
  const short = tokens[comma - 2]?.text === ',' && tokens[comma - 1]?.isAdverb;
  const long =
    tokens[comma - 3]?.text === ',' && tokens[comma - 2]?.isPreposition && !tokens[comma - 1]?.capital;
  const before = short ? comma - 3 : long ? comma - 4 : comma;
  return before >= from && tokens[before]?.word ? before : comma;
}

/** Tokens between a body and a colon that tell how it speaks, at most. */
const LONGEST_MANNER = 4;

/** «В издательстве скромнее: «Q»»: the body that a sentence without a subject begins with, up to its colon. */
export function bodyBeforeColon(
  { tokens, sentence, grammar }: SentenceContext,
  colon: number,
): NounPhrase | null {
  const { lexicon } = grammar;
  const at = skipAdverbs(tokens, sentence.from, colon);
  if (!lexicon.language.freeOrder || !isAmong(tokens[at], lexicon.roles.spokenFrom)) return null;
  const phrase = grammar.readNounPhrase(tokens, at + 1, colon);
  if (!phrase || !tokens[phrase.from]?.isOrganisationNoun) return null;
  // «В издательстве | скромнее»
  const last = tokens[phrase.to - 1];
  let { to } = phrase;
  if (to === colon && to > phrase.from + 1 && !last?.capital)
    for (const ending of lexicon.endings.oblique) if (last?.low.endsWith(ending)) to = colon - 1;
  const manner = tokens.slice(to, colon);
  if (manner.length > LONGEST_MANNER) return null;
  const plain = manner.every(({ word, capital, isPersonNoun }) => word && !capital && !isPersonNoun);
  if (!plain) return null;
  return withoutObject(tokens, to < phrase.to ? bareNounPhrase('nominal', phrase.from, to) : phrase, lexicon);
}
