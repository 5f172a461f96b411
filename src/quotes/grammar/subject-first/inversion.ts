import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isDigit } from '../../text/words.ts';
import { isAmong, skipAdverbs } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';
import { pastCircumstance, startsTime } from './circumstances.ts';
import { isObjectForm } from './free-verbs.ts';
import { objectPronoun, originBehind, spokenBehind } from './spoken-from.ts';

/** The clause begins with something that is no subject, so the subject stands behind the verb. */
export function startsAside(token: Token | undefined): boolean {
  if (!token) return true;
  return (
    (token.isPreposition || token.isAdverb || token.isConjunction || token.isTime || token.isRelative) &&
    !(token.isDeterminer || token.isPronoun)
  );
}

/** „In der Halle zeigte sich die Trainerin“: the first word that is neither introduction nor noun is the verb. */
export function subjectBehindFirstVerb(context: SentenceContext, limit: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  let at = sentence.from;
  let comma = at;
  while (comma < limit && tokens[comma]?.text !== ',') comma++;
  // “Om texten vill hon inte säga mycket”: without a comma a preposition, where it may be one.
  const leads = comma >= limit && tokens[at]?.isPreposition;
  if (tokens[at]?.isConjunction && !leads) {
    // „Als der Zug hielt, rief der Schaffner“: the clause before the comma stands in first place.
    at = comma;
    return at + 2 < limit ? grammar.readNounPhrase(tokens, skipAdverbs(tokens, at + 2, limit), limit) : null;
  }
  while (at < limit) {
    const token = tokens[at];
    if (!token) return null;
    if (!token.word) {
      if (token.text === ',' || token.quote >= 0) return null;
      at++;
    } else if (token.isPreposition && !(token.isDeterminer && token.capital && at > sentence.from)) {
      const object = grammar.readNounPhrase(tokens, at + 1, limit);
      at = object ? object.end : at + 1;
    } else if (
      token.isConjunction ||
      token.isAdverb ||
      token.isTime ||
      (token.isDeterminer && tokens[at + 1]?.capital)
    ) {
      at += token.isDeterminer ? 2 : 1;
    } else if (startsTime(tokens, at)) at += 2;
    else if (token.isDeterminer && !token.isAuxiliary) {
      // “Vooral de avonden zijn lang”: nothing but an adverb goes before the subject.
      return grammar.readNounPhrase(tokens, at, limit);
    } else if (token.capital || isDigit(token.text.charCodeAt(0))) at++;
    else break;
  }
  return at < limit ? grammar.readNounPhrase(tokens, skipAdverbs(tokens, at + 1, limit), limit) : null;
}

/** “said X”: the noun phrase right behind the verb, its adverbs and the pronouns that are its objects. */
export function subjectBehind(
  { tokens, sentence, grammar }: SentenceContext,
  verb: number,
): NounPhrase | null {
  const { lexicon } = grammar;
  const { roles, language } = lexicon;
  let at = skipAdverbs(tokens, verb + 1, sentence.to);
  if (isAmong(tokens[at], roles.causative)) at = skipAdverbs(tokens, at + 1, sentence.to);
  // “perguntou-lhe a procuradora”
  if (isAmong(tokens[at], roles.objectPronoun) && !tokens[at]?.isDeterminer)
    at = skipAdverbs(tokens, at + 1, sentence.to);
  const origin = originBehind(tokens, at, lexicon);
  if (origin > 0) {
    const from =
      objectPronoun(tokens, origin, lexicon) ?? grammar.readNounPhrase(tokens, origin, sentence.to);
    // “lød det fra tribunen”
    return from && isSpeaker(tokens, from, lexicon) ? from : null;
  }
  const spoken = isAmong(tokens[at], roles.expletive) ? spokenBehind(tokens, at + 1, lexicon) : -1;
  if (spoken > 0) {
    const body = grammar.readNounPhrase(tokens, spoken, sentence.to);
    return body && isSpeaker(tokens, body, lexicon) ? body : null;
  }
  const { insertsAttribution, caseless } = language;
  const dated = tokens[at]?.isDeterminer && tokens[at + 1]?.isTime;
  // “zegt Van Hemert”: a name that begins with what is a preposition elsewhere.
  const surname = tokens[at]?.capital && tokens[at]?.isNameParticle;
  const opener = tokens[at + 1];
  // “garantiu a este jornal”: before an article it is no article.
  const led =
    tokens[at]?.isPreposition &&
    !surname &&
    (!tokens[at]?.isDeterminer ||
      (opener?.isDeterminer && tokens[at + 2]?.word) ||
      // “disse a jornalistas”
      (opener?.endsLikePlural &&
        !opener.capital &&
        !tokens[at]?.endsLikePlural &&
        tokens[at]?.low.length === 1));
  const aside =
    tokens[at]?.text === ',' &&
    opener?.word === true &&
    (!opener.isConjunction || opener.isAdverb) &&
    !opener.isRelative;
  if (!(insertsAttribution || caseless) || !(dated || led || aside))
    return grammar.readNounPhrase(tokens, at, sentence.to);
  const body = isAmong(tokens[at], roles.spokenFrom)
    ? grammar.readNounPhrase(tokens, at + 1, sentence.to)
    : null;
  const start = pastCircumstance(tokens, aside ? at + 1 : at, sentence.to, aside);
  const phrase = start < 0 ? null : grammar.readNounPhrase(tokens, start, sentence.to);
  if (phrase && (isSpeaker(tokens, phrase, lexicon) || isClosed(tokens, phrase, verb))) return phrase;
  return body && isSpeaker(tokens, body, lexicon) ? body : null;
}

/** “manifestó entre sollozos la antigua contable.”: a noun with its article that the clause ends with, behind a plain verb of saying. */
function isClosed(tokens: readonly Token[], phrase: NounPhrase, verb: number): boolean {
  const follows = tokens[phrase.to];
  const article = tokens[phrase.from]?.isDeterminer && phrase.to - phrase.from > 1;
  return article === true && tokens[verb]?.isCue === true && !follows?.word && phrase.kind === 'nominal';
}

/** „W poniedziałek burmistrz oświadczył“: behind what leads the clause, the person right before the verb. */
export function subjectRightBefore(
  { tokens, grammar }: SentenceContext,
  start: number,
  verb: number,
): NounPhrase | null {
  for (let at = Math.max(start + 1, verb - 8); at < verb; at++) {
    const phrase = grammar.readNounPhrase(tokens, at, verb);
    if (phrase?.to !== verb || tokens[at - 1]?.isPreposition) continue;
    if (phrase.kind === 'nominal' && isObjectForm(tokens[verb - 1], grammar.lexicon)) return null;
    if (isSpeaker(tokens, phrase, grammar.lexicon)) return withoutObject(tokens, phrase, grammar.lexicon);
  }
  return null;
}

/** “Istället sa jag: …”: a pronoun behind the verb makes the one word before it an adverb, whatever lists have. */
export function behindAdverb(context: SentenceContext, start: number, verb: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const { language } = grammar.lexicon;
  const first = tokens[start];
  if (!language.verbFirst || language.freeOrder || start !== sentence.from || verb !== start + 1) return null;
  if (isAmong(first, grammar.lexicon.roles.wordsBefore)) {
    // “Dat noemt X “Q”.”
    const behind = subjectBehind(context, verb);
    return behind && behind.kind !== 'pronoun' && isSpeaker(tokens, behind, grammar.lexicon) ? behind : null;
  }
  if (!first?.isContentWord || first.isForename || !tokens[verb + 1]?.isPronoun) return null;
  return subjectBehind(context, verb);
}

/** “Även X uppger”, “Ook de burgemeester zegt”: all there is between one adverb and the verb. */
export function behindFocus(
  { tokens, grammar }: SentenceContext,
  start: number,
  verb: number,
): NounPhrase | null {
  if (!tokens[start]?.isAdverb) return null;
  const phrase = grammar.readNounPhrase(tokens, start + 1, verb);
  return phrase?.to === verb && isSpeaker(tokens, phrase, grammar.lexicon) ? phrase : null;
}

/** «Щодо травми воротаря наставник додав»: before a noun for people a plain word that describes nobody is no part of it. */
function withoutObject(
  tokens: readonly Token[],
  phrase: NounPhrase,
  { endings, roles }: Lexicon,
): NounPhrase {
  const last = phrase.to - 1;
  if (phrase.kind !== 'nominal' || !(tokens[last]?.isPersonNoun || tokens[last]?.isTitle)) return phrase;
  let from = last;
  while (from > phrase.from && describes(tokens[from - 1], endings.epithet)) {
    if (isAmong(tokens[from - 1], roles.utterance)) break;
    from--;
  }
  return { ...phrase, from };
}

function describes(token: Token | undefined, epithets: ReadonlySet<string>): boolean {
  if (!token || token.isDeterminer || token.isPersonNoun || token.isTitle || token.capital) return true;
  for (const ending of epithets) if (token.low.endsWith(ending)) return true;
  return false;
}

/** „Zapytany o cenę prezes odpowiedział“: behind a word with what a preposition leads, the person right before the verb. */
export function subjectBehindWord(context: SentenceContext, start: number, verb: number): NounPhrase | null {
  const { tokens, grammar } = context;
  const leads = grammar.lexicon.language.freeOrder && tokens[start + 1]?.isPreposition;
  return leads && tokens[start]?.isContentWord ? subjectRightBefore(context, start, verb) : null;
}
