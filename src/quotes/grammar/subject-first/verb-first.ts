import type { Token } from '../../text/token.ts';
import { isDigit } from '../../text/words.ts';
import { type Frame, skipAdverbs } from '../context.ts';
import { subjectBehind as behindVerb } from '../german/behind.ts';
import type { Phrase } from '../noun-phrase.ts';
import { readPhrase } from './noun-phrases.ts';

export function lexiconIsVerbFirst(frame: Frame): boolean {
  return frame.lexicon.language.verbFirst;
}

/** The clause begins with something that is no subject, so the subject stands behind the verb. */
export function startsAside(token: Token | undefined): boolean {
  if (!token) return true;
  return (
    (token.isPreposition || token.isAdverb || token.isConjunction || token.isTime || token.isRelative) &&
    !(token.isDeterminer || token.isPronoun)
  );
}

/** „In der Halle zeigte sich die Trainerin“: the first word that is neither introduction nor noun is the verb. */
export function verbSecondSubject(frame: Frame, limit: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let at = sentence.from;
  if (tokens[at]?.isConjunction) {
    // „Als der Zug hielt, rief der Schaffner“: the clause before the comma stands in first place.
    while (at < limit && tokens[at]?.text !== ',') at++;
    return at + 2 < limit ? readPhrase(tokens, skipAdverbs(tokens, at + 2, limit), limit, lexicon) : null;
  }
  while (at < limit) {
    const token = tokens[at];
    if (!token) return null;
    if (!token.word) {
      if (token.text === ',' || token.quote >= 0) return null;
      at++;
    } else if (token.isPreposition && !(token.isDeterminer && token.capital && at > sentence.from)) {
      const object = readPhrase(tokens, at + 1, limit, lexicon);
      at = object ? object.end : at + 1;
    } else if (
      token.isConjunction ||
      token.isAdverb ||
      token.isTime ||
      (token.isDeterminer && tokens[at + 1]?.capital)
    ) {
      at += token.isDeterminer ? 2 : 1;
    } else if (token.capital || isDigit(token.text.charCodeAt(0))) at++;
    else break;
  }
  return at < limit ? readPhrase(tokens, skipAdverbs(tokens, at + 1, limit), limit, lexicon) : null;
}

export function subjectBehind(frame: Frame, verb: number): Phrase | null {
  if (frame.lexicon.language.verbSecond) return behindVerb(frame, verb);
  const { tokens, sentence, lexicon } = frame;
  const phrase = readPhrase(tokens, skipAdverbs(tokens, verb + 1, sentence.to), sentence.to, lexicon);
  if (!phrase || tokens[phrase.from]?.low !== 'es') return phrase;
  // „In dem Bericht heißt es“, „heißt es in dem Bericht“: the text speaks.
  const behind = skipAdverbs(tokens, phrase.to, sentence.to);
  if (tokens[behind]?.isPreposition) return readPhrase(tokens, behind + 1, sentence.to, lexicon) ?? phrase;
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - 14); at--) {
    if (tokens[at]?.isPreposition && (at === sentence.from || !tokens[at - 1]?.word)) {
      return readPhrase(tokens, at + 1, verb, lexicon) ?? phrase;
    }
  }
  return phrase;
}
