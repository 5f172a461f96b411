import { type Frame, skipAdverbs } from './frame.ts';
import { ADVERB, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, RELATIVE, TIME } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { readPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { subjectBehind as behindVerb } from './verb-second/behind.ts';
import { isDigit } from './words.ts';

export function lexiconIsVerbFirst(frame: Frame): boolean {
  return frame.lexicon.language.verbFirst;
}

/** The clause begins with something that is no subject, so the subject stands behind the verb. */
export function startsAside(token: Token | undefined): boolean {
  if (!token) return true;
  return (
    (token.bits & (PREPOSITION | ADVERB | CONJUNCTION | TIME | RELATIVE)) !== 0 &&
    !(token.bits & (DETERMINER | PRONOUN))
  );
}

/** „In der Halle zeigte sich die Trainerin“: the first word that is neither introduction nor noun is the verb. */
export function verbSecondSubject(frame: Frame, limit: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let at = sentence.from;
  if ((tokens[at]?.bits ?? 0) & CONJUNCTION) {
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
    } else if (
      token.bits & PREPOSITION &&
      !(token.bits & DETERMINER && token.capital && at > sentence.from)
    ) {
      const object = readPhrase(tokens, at + 1, limit, lexicon);
      at = object ? object.end : at + 1;
    } else if (
      token.bits & (CONJUNCTION | ADVERB | TIME) ||
      (token.bits & DETERMINER && tokens[at + 1]?.capital)
    ) {
      at += token.bits & DETERMINER ? 2 : 1;
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
  if ((tokens[behind]?.bits ?? 0) & PREPOSITION)
    return readPhrase(tokens, behind + 1, sentence.to, lexicon) ?? phrase;
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - 14); at--) {
    if ((tokens[at]?.bits ?? 0) & PREPOSITION && (at === sentence.from || !tokens[at - 1]?.word)) {
      return readPhrase(tokens, at + 1, verb, lexicon) ?? phrase;
    }
  }
  return phrase;
}
