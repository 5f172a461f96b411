import type { Token } from '../../text/token.ts';
import { isDigit, isMark, isWord } from '../../text/words.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isOblique } from './base-noun-phrases.ts';
import { speakerBehind } from './first-place.ts';
import { subjectBehind } from './inverted-subjects.ts';
import { readNoun } from './noun-phrases.ts';
import { OBJECTS, SUBORDINATORS } from './words.ts';

/** The subject of the main clause before `limit`, whatever its verb. */
export function mainClauseSubject(context: SentenceContext, limit: number): NounPhrase | null {
  const { tokens, sentence } = context;
  let at = sentence.from;
  while (
    at < limit &&
    (!tokens[at]?.word ||
      isWord(tokens[at]?.low, 'und aber doch denn auch selbst nur sogar') ||
      isFocus(tokens, at)) &&
    (tokens[at]?.quote ?? -1) < 0
  )
    at++;
  if (at >= limit) return null;
  // „Damit wollte sich Karl Roe nicht abfinden“: right before its verb the word is an adverb.
  if (isWord(tokens[at]?.low, SUBORDINATORS) && !isAdverbHere(tokens, at)) {
    // „Als der Zug hielt, rief der Schaffner“: the clause before the comma stands in first place.
    while (at < limit && !(tokens[at]?.text === ',' && isVerbLike(tokens[at + 1]))) at++;
    return at + 1 < limit ? subjectBehind(until(context, limit), at + 1) : null;
  }
  if (!isAside(tokens, at)) {
    const phrase = readNoun(tokens, at, limit);
    if (phrase && !isOblique(tokens[at])) {
      const verb = pastObject(tokens, phrase);
      const finite = verb < limit && isVerbLike(tokens[verb]);
      return (finite ? speakerBehind(until(context, limit), phrase, verb) : null) ?? phrase;
    }
    if (!phrase && !tokens[at]?.isDeterminer) return null;
    at = phrase ? phrase.to : at + 1;
  }
  while (at < limit) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ':;')) return null;
    if (token.text === ',') {
      at++;
      while (at < limit && tokens[at]?.text !== ',') at++;
      at++;
      continue;
    }
    if (!token.word) {
      at++;
      continue;
    }
    if (token.isPreposition && !(token.isSaying || token.isAuxiliary)) {
      const object = readNoun(tokens, at + 1, limit);
      at = object ? pastObject(tokens, object) : at + 1;
      // Behind what stands in first place comes the verb, whichever it is.
      if (object && isContentWord(tokens[at])) return subjectBehind(until(context, limit), at);
    } else if (token.isDeterminer && !token.isPronoun) {
      const object = readNoun(tokens, at, limit);
      at = object ? pastObject(tokens, object) : at + 1;
      if (object && isContentWord(tokens[at])) return subjectBehind(until(context, limit), at);
    } else if (isVerbLike(token)) return subjectBehind(until(context, limit), at);
    else at++;
  }
  return null;
}

/** „Schon Karl Roe wusste“, „Ausgerechnet die Wirtin“: a particle that stands before a subject. */
function isFocus(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!isWord(tokens[at]?.low, 'schon bereits ausgerechnet gerade allein lediglich')) return false;
  return next?.isDeterminer === true || (next?.capital === true && !next.isPreposition && !next.isTime);
}

function isAdverbHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at + 1];
  if (!isWord(tokens[at]?.low, 'damit da')) return false;
  return token?.word === true && !token.capital && (token.isAuxiliary || token.isSaying || token.isOtherVerb);
}

/** The noun phrase a relative clause behind the comma at `comma` belongs to. */
export function antecedentOf(context: SentenceContext, comma: number): NounPhrase | null {
  const { tokens, sentence } = context;
  let best: NounPhrase | null = null;
  // „Karl Roe (FWG), der …“
  if (tokens[comma - 1]?.text === ')' && comma - 3 > sentence.from && tokens[comma - 3]?.text === '(')
    return antecedentOf(context, comma - 3);
  // „geht aus einem Entwurf hervor, in dem“: over what closes the clause.
  if (closesClause(tokens[comma - 1]) && comma - 2 > sentence.from && tokens[comma - 2]?.capital)
    return antecedentOf(context, comma - 1);
  for (let at = comma - 1; at >= Math.max(sentence.from, comma - 16); at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ',;:')) break;
    const phrase = token.word ? readNoun(tokens, at, comma) : null;
    if (!phrase || phrase.kind === 'pronoun') continue;
    if (phrase.end < comma) {
      if (best) break;
      continue;
    }
    if (!best || token.isDeterminer || (tokens[at + 1]?.capital && token.capital)) best = phrase;
  }
  return best;
}

/** A particle or a participle, the last word of a main clause. */
function closesClause(token: Token | undefined): boolean {
  if (!token?.word || token.capital) return false;
  return (
    isWord(token.low, 'hervor vor ab an auf aus ein zu fort heraus herum bei mit nach zurück bekannt') ||
    endsLikeParticiple(token.low)
  );
}

/** The end of a noun phrase with its genitives and the like, without what a comma parts from it. */
function pastObject(tokens: readonly Token[], { to, end }: NounPhrase): number {
  for (let at = to; at < end; at++) if (!tokens[at]?.word) return at;
  return end;
}

function until(context: SentenceContext, limit: number): SentenceContext {
  return { ...context, sentence: { from: context.sentence.from, to: limit } };
}

/** A word in small letters that is none of the function words. */
function isContentWord(token: Token | undefined): boolean {
  return token?.word === true && !token.capital && token.isContentWord;
}

function isVerbLike(token: Token | undefined): boolean {
  if (!token?.word || token.capital || isDigit(token.text.charCodeAt(0))) return false;
  if (token.isSaying || token.isAuxiliary || token.isOtherVerb) return true;
  if (
    token.isPreposition ||
    token.isAdverb ||
    token.isConjunction ||
    token.isDeterminer ||
    token.isPronoun ||
    token.isRelative ||
    token.isTime
  )
    return false;
  return 'ten'.includes(token.low.slice(-1)) && !isWord(token.low, OBJECTS);
}

/** The clause begins with something that is no subject. */
export function isAside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.quote >= 0) return true;
  if (!token.word) return false;
  if (opensWithParticiple(tokens, at)) return true;
  if (isCapitalAdverb(token) && tokens[at + 1]?.word && !tokens[at + 1]?.capital) return true;
  if ((token.isPronoun || token.isDeterminer) && !token.isTime) return false;
  if (token.isPreposition && token.capital && tokens[at + 1]) return !isSurname(tokens, at);
  return (
    token.isPreposition ||
    token.isAdverb ||
    token.isConjunction ||
    token.isTime ||
    isDigit(token.text.charCodeAt(0))
  );
}

/** „Gefragt nach dem Preis“, „Angesprochen auf den Lärm“: a participle with what a preposition leads. */
function opensWithParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.capital || token.isForename || token.isPersonNoun || token.isTitle || token.low.length < 6)
    return false;
  const { low } = token;
  // „Mitgenommen hatten die Diebe“
  const fronted = next?.isAuxiliary === true && !next.capital && low.length > 7 && !token.isKnown;
  const strong = low.endsWith('en') && PARTICIPLE_STARTS.some((start) => low.startsWith(start));
  if (fronted && (strong || low.startsWith('ge') || low.indexOf('ge', 2) > 0) && endsLikeParticiple(low))
    return true;
  if (!isWord(next?.low, 'auf nach zu zum zur mit ob wie') || next?.capital) return false;
  if (!endsLikeParticiple(low)) return false;
  return (
    PARTICIPLE_STARTS.some((start) => low.startsWith(start)) ||
    low.indexOf('ge', 2) > 0 ||
    low.endsWith('iert')
  );
}

function endsLikeParticiple(low: string): boolean {
  return (
    (low.endsWith('t') && !NOUN_ENDINGS.some((ending) => low.endsWith(ending))) ||
    (low.endsWith('en') && !low.endsWith('ungen') && !low.endsWith('innen'))
  );
}

/** Of nouns that a participle could end like. */
const NOUN_ENDINGS = ['schaft', 'heit', 'keit', 'tät', 'richt', 'sicht', 'licht'];

/** Beginnings of participles; separable verbs have ‚ge‘ inside. */
const PARTICIPLE_STARTS = ['ge', 'be', 'ver', 'ent', 'er', 'zer'];

/** Of adverbs and participles that stand in first place: glücklicherweise, relativierend. */
const ADVERB_ENDINGS = ['weise', 'lich', 'artig', 'maßen', 'end', 'sam', 'haft', 'stens', 'licher', 'samer'];

/** „Überraschend“, „Glücklicherweise“: a capital that only the start of the sentence gives. */
function isCapitalAdverb({ low, isKnown }: Token): boolean {
  if (isKnown || low.length < 7) return false;
  return ADVERB_ENDINGS.some((ending) => low.endsWith(ending));
}

function isSurname(tokens: readonly Token[], at: number): boolean {
  return (
    isWord(tokens[at]?.low, 'von van zu') &&
    (tokens[at + 1]?.low === 'der' || tokens[at + 1]?.capital === true) &&
    (tokens[at + 3]?.isSaying === true || tokens[at + 2]?.isSaying === true)
  );
}
