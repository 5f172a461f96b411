import type { Frame } from '../frame.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  ORGANISATION,
  PEOPLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  REPORTIVE,
  SAYING,
  TIME,
  TITLE,
  VERB,
} from '../lexicon.ts';
import type { Phrase } from '../phrase.ts';
import type { Token } from '../tokens.ts';
import { isDigit, isMark, isWord } from '../words.ts';
import { isOblique, readNoun } from './nouns.ts';

/** Pronouns that are never the subject. */
const OBJECTS = 'sich ihn ihm ihnen mir uns euch dir mich dich einander';
/** Words that open a clause whose verb stands at its end. */
export const SUBORDINATORS =
  'dass daß weil wenn ob obwohl nachdem bevor damit sodass indem während falls wie als da sobald wobei wonach woraufhin warum wieso';
const RELATIVES = 'der die das den dem dessen deren denen welcher welche welches was';

/** The subject of a clause whose verb stands behind `end`, at its close. */
export function closingSubject(frame: Frame, end: number): Phrase | null {
  return subjectInClause(frame, end, true);
}

/** The subject of the finite verb at `verb`, before it or behind it. */
export function finiteSubject(frame: Frame, verb: number): Phrase | null {
  const { tokens, sentence } = frame;
  const before = tokens[verb - 1];
  if (verb <= sentence.from || !before || before.quote >= 0) return subjectBehind(frame, verb);
  if (before.text === ',' || before.text === ')' || isMark(before.text, '—–'))
    return subjectOverInsertion(frame, verb);
  if (before.bits & CONJUNCTION && isWord(before.low, 'und oder aber sondern sowie')) {
    return mainClauseSubject(frame, verb - 1) ?? subjectBehind(frame, verb);
  }
  return subjectInClause(frame, verb);
}

/** Where the clause that holds a token begins: behind the mark before it. */
function segmentStart(frame: Frame, at: number): number {
  let start = at;
  while (start > frame.sentence.from) {
    const token = frame.tokens[start - 1];
    if (!token || token.quote >= 0 || (!token.word && isMark(token.text, ',;:—–'))) break;
    start--;
  }
  return start;
}

/** „Karl Roe, der Leiter der Werft, sagte“ · „Als der Zug hielt, rief der Schaffner“. */
function subjectOverInsertion(frame: Frame, verb: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  for (const start of headStarts(frame, verb)) {
    if (isAside(tokens, start)) {
      if (start === sentence.from || isWord(tokens[start]?.low, SUBORDINATORS))
        return subjectBehind(frame, verb);
      continue;
    }
    const phrase = readNoun(tokens, start, verb, lexicon);
    if (!phrase || isOblique(tokens[start])) continue;
    if (phrase.end >= verb || tokens[phrase.end - 1]?.text === ',') return phrase;
    // „Die Fähre sei spät, sagte X“: a clause of its own before the verb, so its subject stands behind.
    if (!hasFiniteVerb(frame, phrase.to, verb)) return phrase;
  }
  return subjectBehind(frame, verb);
}

/** Whether there is a finite verb before the next comma. */
function hasFiniteVerb({ tokens }: Frame, from: number, to: number): boolean {
  for (let at = from; at < to && tokens[at]?.text !== ','; at++) {
    const token = tokens[at];
    if (token && token.quote >= 0) return true;
    if (token?.word && !token.capital && token.bits & (AUXILIARY | SAYING | VERB | REPORTIVE)) return true;
  }
  return false;
}

/** Places where the main clause before a token may begin, the nearest first. */
function headStarts(frame: Frame, limit: number): number[] {
  const { tokens, sentence } = frame;
  const starts: number[] = [];
  for (let at = limit - 2; at >= sentence.from; at--) {
    const token = tokens[at];
    const opens =
      at === sentence.from ||
      isMark(tokens[at - 1]?.text, ';:—–') ||
      (tokens[at - 1]?.low === 'und' && tokens[at - 2]?.text === ',') ||
      (tokens[at - 1]?.text === ',' && isWord(token?.low, SUBORDINATORS));
    if (!opens) continue;
    let start = at;
    while (start < limit && isWord(tokens[start]?.low, 'und aber doch denn auch selbst nur sogar allein'))
      start++;
    starts.push(start);
  }
  return starts;
}

/** The clause begins with something that is no subject. */
export function isAside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.quote >= 0) return true;
  if (!token.word) return false;
  if (token.bits & (PRONOUN | DETERMINER) && !(token.bits & TIME)) return false;
  if (token.bits & PREPOSITION && token.capital && tokens[at + 1]) return !isSurname(tokens, at);
  return (
    (token.bits & (PREPOSITION | ADVERB | CONJUNCTION | TIME)) !== 0 || isDigit(token.text.charCodeAt(0))
  );
}

function isSurname(tokens: readonly Token[], at: number): boolean {
  return (
    isWord(tokens[at]?.low, 'von van zu') &&
    (tokens[at + 1]?.low === 'der' || tokens[at + 1]?.capital === true) &&
    ((tokens[at + 3]?.bits ?? 0) & SAYING || (tokens[at + 2]?.bits ?? 0) & SAYING) !== 0
  );
}

/** „der englischsprachigen Zeitung“: a subject would have „der englischsprachige“. */
function isDative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.word === true && !next.capital && next.low.endsWith('en') && tokens[at + 2]?.capital === true;
}

function subjectInClause(frame: Frame, verb: number, closes = false): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let start = segmentStart(frame, verb);
  const last =
    closes || !tokens[verb + 1]?.word || ((tokens[verb + 1]?.bits ?? 0) & (CONJUNCTION | AUXILIARY)) !== 0;
  while (start < verb && isWord(tokens[start]?.low, 'und aber doch denn oder auch selbst nur sogar')) start++;
  const first = tokens[start];
  if (isWord(first?.low, SUBORDINATORS) && !(first?.bits && first.bits & PRONOUN)) {
    // „Als Antwort sagte X“: no clause, since its verb would stand last.
    if (start === verb - 1 || (!last && isWord(first?.low, 'als wie'))) return subjectBehind(frame, verb);
    const inner = subjectFrom(frame, start + 1, verb);
    if (inner) return inner;
    return isWord(first?.low, 'dass daß ob') ? null : subjectBehind(frame, verb);
  }
  const before = tokens[start - 1];
  if (
    before?.text === ',' &&
    isWord(first?.low, RELATIVES) &&
    (last || !readNoun(tokens, start, verb, lexicon))
  ) {
    const own = isWord(first?.low, 'den dem dessen deren denen was')
      ? subjectFrom(frame, start + 1, verb)
      : null;
    const spoken = own ?? antecedentOf(frame, start - 1);
    if (spoken) return spoken;
  }
  if (isAside(tokens, start)) {
    const preposition = (first?.bits ?? 0) & PREPOSITION && before?.text === ',';
    // „, in dem es heißt“
    if (preposition && isWord(tokens[start + 1]?.low, RELATIVES) && last) {
      const own = subjectFrom(frame, start + 2, verb);
      if (own && tokens[own.from]?.low !== 'es') return own;
      return antecedentOf(frame, start - 1);
    }
    return subjectBehind(frame, verb) ?? subjectFrom(frame, start, verb);
  }
  const phrase = readNoun(tokens, start, verb, lexicon);
  if (!phrase || isOblique(first)) {
    const behind = subjectBehind(frame, verb);
    if (behind) return behind;
    const inner = subjectFrom(frame, start, verb);
    return inner ?? (start > sentence.from ? mainClauseSubject(frame, start - 1) : null);
  }
  if (
    isWord(first?.low, 'der dieser einer ihrer seiner') &&
    (!isHuman(tokens, phrase) || isDative(tokens, start))
  ) {
    // „Der Zeitung sagte Karl Roe“: a dative before the verb, the name behind it.
    const behind = subjectBehind(frame, verb);
    if (behind && behind.from === verb + 1 && behind.kind !== 'nominal') return behind;
  }
  if (before?.text === ',' && phrase.kind !== 'pronoun' && phrase.from === start) {
    // „X, Präsident des Vereins sagte“: an apposition whose second comma is missing.
    const head =
      start > sentence.from + 1 && phrase.end >= verb
        ? readNoun(tokens, headStarts(frame, start)[0] ?? sentence.from, start - 1, lexicon)
        : null;
    if (head && head.kind === 'name' && head.to === start - 1 && head.from === sentence.from) return head;
  }
  return phrase;
}

/** First phrase between two places that can be a subject; what a preposition leads is passed over. */
function subjectFrom(frame: Frame, from: number, to: number): Phrase | null {
  const { tokens, lexicon } = frame;
  let at = from;
  while (at < to) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ':;')) return null;
    if (!token.word) {
      at++;
      continue;
    }
    const next = step(tokens, at, to, lexicon);
    if (typeof next !== 'number') return next;
    at = next;
  }
  return null;
}

/** The subject behind a finite verb: over adverbs, times, objects and what prepositions lead. */
export function subjectBehind(frame: Frame, verb: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  const limit = Math.min(sentence.to, verb + 40);
  let at = verb + 1;
  while (at < limit) {
    const token = tokens[at];
    if (!token) return null;
    if (token.quote >= 0) {
      // „…“, schrieb „Die Zeit“: a paper by its name in marks.
      const paper = at === verb + 1 && tokens[verb - 1]?.text === ',' && (tokens[verb - 2]?.quote ?? -1) >= 0;
      return paper ? quotedName(at) : null;
    }
    if (token.text === '(') {
      while (at < limit && tokens[at]?.text !== ')') at++;
      at++;
      continue;
    }
    if (!token.word) return null;
    if (token.bits & CONJUNCTION && !(token.bits & (PREPOSITION | ADVERB | DETERMINER))) {
      if (!isWord(token.low, 'jedoch aber deshalb daher denn')) return null;
      at++;
      continue;
    }
    const next = step(tokens, at, limit, lexicon);
    if (typeof next !== 'number')
      return next.from > verb && tokens[next.from]?.low === 'es' ? textOf(frame, verb, next) : next;
    at = next;
  }
  return null;
}

function quotedName(at: number): Phrase {
  const to = at + 1;
  return { kind: 'nominal', from: at, to, nameFrom: to, nameTo: to, end: to, aboutFrom: to, aboutTo: to };
}

/** The phrase that begins here if it can be a subject, else where to go on. */
function step(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Frame['lexicon'],
): Phrase | number {
  const token = tokens[at];
  if (!token?.word || isWord(token.low, OBJECTS)) return at + 1;
  if (token.bits & PRONOUN) return readNoun(tokens, at, limit, lexicon) ?? at + 1;
  if (token.bits & PREPOSITION && !token.capital) {
    const object = readNoun(tokens, at + 1, limit, lexicon);
    return object ? Math.max(object.to, at + 2) : at + 1;
  }
  if (token.bits & (ADVERB | TIME) && !(token.bits & DETERMINER)) return at + 1;
  const phrase = readNoun(tokens, at, limit, lexicon);
  if (!phrase) return at + 1;
  return isOblique(token) ? phrase.to : phrase;
}

/** „In dem Bericht heißt es“, „heißt es in dem Bericht“: the text speaks. */
function textOf(frame: Frame, verb: number, es: Phrase): Phrase {
  const { tokens, sentence, lexicon } = frame;
  let at = es.to;
  while (at < sentence.to && (tokens[at]?.bits ?? 0) & ADVERB && !((tokens[at]?.bits ?? 0) & PREPOSITION))
    at++;
  const place = isWord(tokens[at]?.low, 'in im bei beim aus auf von vom seitens')
    ? readNoun(tokens, at + 1, sentence.to, lexicon)
    : null;
  if (place) return place;
  for (let back = sentence.from; back < verb; back++) {
    if (!isWord(tokens[back]?.low, 'in im bei beim aus auf von vom seitens')) continue;
    const phrase = readNoun(tokens, back + 1, verb, lexicon);
    if (phrase) return phrase;
  }
  return es;
}

/** The noun phrase a relative clause behind the comma at `comma` belongs to. */
export function antecedentOf(frame: Frame, comma: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let best: Phrase | null = null;
  for (let at = comma - 1; at >= Math.max(sentence.from, comma - 16); at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ',;:')) break;
    const phrase = token.word ? readNoun(tokens, at, comma, lexicon) : null;
    if (!phrase || phrase.kind === 'pronoun') continue;
    if (phrase.end < comma) {
      if (best) break;
      continue;
    }
    if (!best || token.bits & DETERMINER || (tokens[at + 1]?.capital && token.capital)) best = phrase;
  }
  return best;
}

/** The subject of the main clause before `limit`, whatever its verb. */
export function mainClauseSubject(frame: Frame, limit: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let at = sentence.from;
  while (
    at < limit &&
    (!tokens[at]?.word || isWord(tokens[at]?.low, 'und aber doch denn auch selbst nur sogar')) &&
    (tokens[at]?.quote ?? -1) < 0
  )
    at++;
  if (at >= limit) return null;
  if (isWord(tokens[at]?.low, SUBORDINATORS)) {
    // „Als der Zug hielt, rief der Schaffner“: the clause before the comma stands in first place.
    while (at < limit && !(tokens[at]?.text === ',' && isVerbLike(tokens[at + 1]))) at++;
    return at + 1 < limit ? subjectBehind(until(frame, limit), at + 1) : null;
  }
  if (!isAside(tokens, at)) {
    const phrase = readNoun(tokens, at, limit, lexicon);
    if (phrase && !isOblique(tokens[at])) return phrase;
    if (!phrase && !((tokens[at]?.bits ?? 0) & DETERMINER)) return null;
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
    if (token.bits & PREPOSITION && !(token.bits & (SAYING | AUXILIARY))) {
      const object = readNoun(tokens, at + 1, limit, lexicon);
      at = object ? object.to : at + 1;
    } else if (isVerbLike(token)) return subjectBehind(until(frame, limit), at);
    else at++;
  }
  return null;
}

function until(frame: Frame, limit: number): Frame {
  return { ...frame, sentence: { from: frame.sentence.from, to: limit } };
}

function isVerbLike(token: Token | undefined): boolean {
  if (!token?.word || token.capital || isDigit(token.text.charCodeAt(0))) return false;
  if (token.bits & (SAYING | AUXILIARY | VERB)) return true;
  if (token.bits & (PREPOSITION | ADVERB | CONJUNCTION | DETERMINER | PRONOUN | RELATIVE | TIME))
    return false;
  return 'ten'.includes(token.low.slice(-1)) && !isWord(token.low, OBJECTS);
}

/** Names people, an office or an organisation, or carries a name. */
export function isHuman(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.kind !== 'nominal')
    return !(phrase.kind === 'pronoun' && isWord(tokens[phrase.from]?.low, 'es man'));
  for (let at = phrase.from; at < phrase.to; at++) {
    const { bits, low } = tokens[at] ?? { bits: 0, low: '' };
    if (at > phrase.from && isWord(low, 'des der eines einer')) break;
    if (bits & (PEOPLE | TITLE | ORGANISATION)) return true;
  }
  return phrase.nameTo > phrase.nameFrom;
}
