import type { Language } from '../../languages/language.ts';
import type { Token } from '../../text/token.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong, skipAdverbs } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';
import { isPassive } from '../verbs.ts';
import { startsAside, subjectBehindFirstVerb } from './inversion.ts';

/** Tokens before the verb of a sentence that something else than its subject leads, at most. */
const LONGEST_LEAD = 12;

/** Whether the verb stands second in a main clause, and its subject behind it where something else comes first (Dutch, Swedish). */
export function hasSecondVerb({ grammar, verbFirst, freeOrder, caseless }: Language): boolean {
  return grammar === 'subject-first' && verbFirst && !freeOrder && !caseless;
}

/**
 * “Daar denkt X anders over.” · “Woedend was boer X.” · “Gevraagd naar de prijs haalt hij zijn schouders op.”: where
 * something else leads, the name, he or she right behind the verb; null where the subject leads.
 */
export function invertedSubject(context: SentenceContext): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  if (!hasSecondVerb(grammar.lexicon.language)) return null;
  if (!startsAside(tokens[sentence.from])) return behindPredicate(context);
  const phrase = subjectBehindFirstVerb(context, sentence.to);
  return phrase && isNamed(tokens, phrase) && !tokens[phrase.from - 1]?.isPassiveAuxiliary ? phrase : null;
}

function isNamed(tokens: readonly Token[], { kind, from }: NounPhrase): boolean {
  return kind === 'name' || (kind === 'pronoun' && isHeOrShe(tokens[from]));
}

function isHeOrShe(token: Token | undefined): boolean {
  return token?.isHe === true || token?.isShe === true;
}

/** A plain word that a sentence begins with, whose capital tells nothing: no name, where a full one stands behind the verb. */
function behindPredicate({ tokens, sentence, grammar }: SentenceContext): NounPhrase | null {
  const { from, to } = sentence;
  if (!isPlainOpener(tokens, from)) return null;
  let verb = from + 1;
  while (verb < Math.min(to, from + LONGEST_LEAD) && !isVerb(tokens[verb])) {
    if (!tokens[verb]?.word) return null;
    verb++;
  }
  if (!isVerb(tokens[verb])) return null;
  const phrase = grammar.readNounPhrase(tokens, skipAdverbs(tokens, verb + 1, to), to);
  if (!phrase || !isNamed(tokens, phrase)) return null;
  if (phrase.kind === 'pronoun') return phrase;
  // “Teleurgesteld reageert ook Milieudefensie.”
  const also = tokens[phrase.from - 1]?.isAdverb && !tokens[phrase.to]?.word;
  if (!also && phrase.nameTo - phrase.nameFrom < 2 && phrase.nameFrom === phrase.from) return null;
  // “Kok heeft Jan van Dalen verslagen”: right behind the verb of a name stands whom it acts on.
  const rest = tokens[phrase.end];
  const ends = !rest?.word || rest.isPreposition || rest.isConjunction;
  return verb > from + 1 || ends ? phrase : null;
}

/** One capital before a small letter that nothing but its place explains. */
function isPlainOpener(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const next = tokens[at + 1];
  return (
    first?.word === true &&
    first.capital &&
    first.isContentWord &&
    !first.isForename &&
    next?.word === true &&
    !next.capital
  );
}

function isVerb(token: Token | undefined): boolean {
  if (!token?.word || token.capital || token.isDeterminer) return false;
  return token.isAuxiliary || token.isOtherVerb || token.isCue || token.isNearCue;
}

/** “Gevraagd naar de prijs …”, “Waarom?”: whether a sentence begins with such a word that is no subject, since no verb follows. */
export function opensWithoutVerb({ tokens, sentence, grammar }: SentenceContext, end: number): boolean {
  const { from, to } = sentence;
  if (!hasSecondVerb(grammar.lexicon.language) || end !== from + 1 || tokens[from]?.isForename) return false;
  const next = tokens[end];
  return next?.isPreposition === true || tokens[to - 1]?.text === '?';
}

/** “Grannen själv är nöjd.” · “De buurvrouw wil niet weg.”: the noun for people whose state of mind a sentence tells. */
export function mindedPerson(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { from, to } = sentence;
  if (!hasSecondVerb(grammar.lexicon.language)) return null;
  const phrase = grammar.readNounPhrase(tokens, from, to);
  const noun = phrase && tokens[phrase.to - 1];
  if (phrase?.kind !== 'nominal' || !noun?.isPersonNoun || noun.isOrganisationNoun || noun.isWorkNoun)
    return null;
  // “Een klant had het kenteken genoteerd”: somebody new who but does something.
  if (isAmong(tokens[from], grammar.lexicon.roles.indefinite)) return null;
  const verb = skipAdverbs(tokens, phrase.to, to);
  const minded =
    (tokens[verb]?.isAuxiliary || tokens[verb]?.isNearCue) &&
    !isPassive(tokens, verb + 1, from, grammar.lexicon);
  return minded ? attributionTo(phrase, -1, 'sentence-before') : null;
}

/** “Hon reste sig men Karl stod i vägen. “…””: by name, who acts in the last clause of a sentence. */
export function lastActor({ tokens, sentence, grammar }: SentenceContext): Attribution | null {
  const { language, roles } = grammar.lexicon;
  if (!hasSecondVerb(language)) return null;
  for (let at = sentence.to - 2; at > sentence.from + 1; at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0) return null;
    if (!isAmong(token, roles.verbCoordinator) || !tokens[at + 1]?.capital) continue;
    const phrase = grammar.readNounPhrase(tokens, at + 1, sentence.to);
    const verb = phrase && tokens[phrase.to];
    const acts = isVerb(verb ?? undefined) || (verb?.isContentWord && !verb.capital && verb.word);
    return phrase?.kind === 'name' && phrase.to < sentence.to - 1 && acts
      ? attributionTo(phrase, -1, 'sentence-before')
      : null;
  }
  return null;
}

/** “Met die woorden richtte X zich tot hen.”: who does something with the words before. */
export function withTheseWords(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { from, to } = sentence;
  const { utterance, demonstrative } = grammar.lexicon.roles;
  if (!hasSecondVerb(grammar.lexicon.language) || !tokens[from]?.isPreposition) return null;
  const pointer = tokens[from + 1];
  if (!(pointer?.isDeterminer || isAmong(pointer, demonstrative)) || !isAmong(tokens[from + 2], utterance))
    return null;
  if (!isVerb(tokens[from + 3]) && !tokens[from + 3]?.isContentWord) return null;
  const phrase = grammar.readNounPhrase(tokens, skipAdverbs(tokens, from + 4, to), to);
  return phrase && isSpeaker(tokens, phrase, grammar.lexicon)
    ? attributionTo(phrase, -1, 'told-after')
    : null;
}
