import type { Token } from '../../text/token.ts';
import { isMark, isWord } from '../../text/words.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { isOblique } from './base-noun-phrases.ts';
import { isHuman } from './human.ts';
import { readNoun } from './noun-phrases.ts';
import { OBJECTS } from './words.ts';

/** The subject behind a finite verb: over adverbs, times, objects and what prepositions lead. */
export function subjectBehind(context: SentenceContext, verb: number): NounPhrase | null {
  const { tokens, sentence } = context;
  const limit = Math.min(sentence.to, verb + 40);
  let at = verb + 1;
  while (at < limit) {
    const token = tokens[at];
    if (!token) return null;
    if (token.quote >= 0) {
      // „…“, schrieb „Die Zeit“: a paper by its name in marks.
      const paper = at === verb + 1 && tokens[verb - 1]?.text === ',' && (tokens[verb - 2]?.quote ?? -1) >= 0;
      return paper ? bareNounPhrase('nominal', at, at + 1) : null;
    }
    if (token.text === '(') {
      while (at < limit && tokens[at]?.text !== ')') at++;
      at++;
      continue;
    }
    if (!token.word) return null;
    if (token.isConjunction && !(token.isPreposition || token.isAdverb || token.isDeterminer)) {
      if (!isWord(token.low, 'jedoch aber deshalb daher denn')) return null;
      at++;
      continue;
    }
    const next = step(tokens, at, limit);
    if (typeof next !== 'number')
      return next.from > verb && tokens[next.from]?.low === 'es'
        ? (takerOf(context, verb, next) ?? textOf(context, verb, next))
        : next;
    at = next;
  }
  return null;
}

/** First phrase between two places that can be a subject; what a preposition leads is passed over. */
export function subjectFrom(context: SentenceContext, from: number, to: number): NounPhrase | null {
  const { tokens } = context;
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ':;')) return null;
    if (!token.word) {
      at++;
      continue;
    }
    const next = step(tokens, at, to);
    if (typeof next !== 'number') return next;
    at = next;
  }
  return null;
}

/** The phrase that begins here if it can be a subject, else where to go on. */
function step(tokens: readonly Token[], at: number, limit: number): NounPhrase | number {
  const token = tokens[at];
  if (!token?.word || isWord(token.low, OBJECTS)) return at + 1;
  if (token.isPronoun) return readNoun(tokens, at, limit) ?? at + 1;
  if (token.isPreposition && !token.capital) {
    const object = readNoun(tokens, at + 1, limit);
    return object ? Math.max(object.to, at + 2) : at + 1;
  }
  if ((token.isAdverb || token.isTime) && !token.isDeterminer) return at + 1;
  // „sieht das Bürgermeisterin Roe“: an article does not fit somebody of that sex.
  if (
    token.low === 'das' &&
    (tokens[at + 1]?.isForename || (tokens[at + 1]?.isTitle && tokens[at + 2]?.capital))
  )
    return at + 1;
  // „hielt ihr Karl Roe entgegen“: before a bare name it is no possessive but a dative.
  if (token.low === 'ihr' && (tokens[at + 1]?.isForename || tokens[at + 1]?.isHonorific)) return at + 1;
  const phrase = readNoun(tokens, at, limit);
  if (!phrase) return at + 1;
  return isOblique(token) ? phrase.to : phrase;
}

/** „Gelassen sieht es die Wirtin“: right behind „es“ somebody who is the subject. */
function takerOf({ tokens, sentence }: SentenceContext, verb: number, es: NounPhrase): NounPhrase | null {
  if (es.from !== verb + 1 || isWord(tokens[verb]?.low, 'heißt hieß gibt gab')) return null;
  if (!tokens[es.to]?.word || isOblique(tokens[es.to]) || tokens[es.to]?.isAdverb) return null;
  const phrase = readNoun(tokens, es.to, sentence.to);
  return phrase && phrase.kind !== 'pronoun' && isHuman(tokens, phrase) ? phrase : null;
}

/** „In dem Bericht heißt es“, „heißt es in dem Bericht“: the text speaks. */
function textOf(context: SentenceContext, verb: number, es: NounPhrase): NounPhrase {
  const { tokens, sentence } = context;
  let at = es.to;
  while (at < sentence.to && tokens[at]?.isAdverb && !tokens[at]?.isPreposition) at++;
  // „hieß es auf Anfrage bei der Stadt“
  while (isWord(tokens[at]?.low, 'in im bei beim aus auf von vom seitens')) {
    const place = readNoun(tokens, at + 1, sentence.to);
    if (!place) break;
    if (!isOccasion(tokens, place)) return place;
    at = place.to;
  }
  for (let back = sentence.from; back < verb; back++) {
    if (!isWord(tokens[back]?.low, 'in im bei beim aus auf von vom seitens')) continue;
    const phrase = readNoun(tokens, back + 1, verb);
    if (phrase && !isOccasion(tokens, phrase)) return phrase;
  }
  return es;
}

/** „auf Anfrage“, „im Anschluss“: when it was said, and nothing that speaks. */
function isOccasion(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return isWord(tokens[phrase.from + 1]?.low, OCCASIONS) || isWord(tokens[phrase.from]?.low, OCCASIONS);
}

const OCCASIONS =
  'anfrage nachfrage rückfrage anhieb deutsch englisch anschluss nachgang vorfeld rahmen zuge ende anfang beginn herbst frühjahr frühling sommer winter gespräch scherz ernst vertrauen klartext kern wortlaut grunde grund begründung lande rücken seite';
