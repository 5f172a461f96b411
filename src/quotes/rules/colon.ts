import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { hasArticles, isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isSpeaker, isThing } from '../grammar/speaking.ts';
import { bodyBeforeColon } from '../grammar/subject-first/impersonal-subjects.ts';
import { isVerbLike } from '../grammar/subject-first/plain-openers.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { sexOfForename } from '../languages/sexes.ts';
import type { Token } from '../text/token.ts';
import { isDash, isMark } from '../text/words.ts';
import { beforeQuote, isLong } from './before.ts';
import { asideCue } from './free-order.ts';
import { ownerBefore, ownerOfPhrase } from './owners.ts';
import { forWhom, isReply, leadingReply, predicateBefore, replyFrom } from './replies.ts';

/** “Roe, a baker: …”, “She was blunt: …”: a colon that introduces speech, with or without a verb of saying. */
export function colonQuote(
  context: SentenceContext,
  colon: number,
  known: readonly Attribution[],
): Attribution | null {
  const owner = ownerBefore(context, colon + 1);
  if (owner) return owner;
  const reply = leadingReply(context, colon);
  if (reply) return attributionTo(reply, -1, 'owner');
  const reaction = reactionBefore(context, colon) ?? predicateBefore(context, colon);
  if (reaction) return attributionTo(reaction, -1, 'colon');
  const label = labelBefore(context, colon);
  const of = label && ownerOfPhrase(context, label);
  if (of) return attributionTo(of, -1, 'owner');
  if (label) return attributionTo(withoutVerb(context, label, colon), -1, 'colon-label');
  const verb = beforeQuote(context, colon + 1, known);
  const own = verb?.rule === 'before-shared' ? ownClause(context, verb.cue, colon) : null;
  if (own) return attributionTo(own, -1, 'colon');
  if (verb) return verb;
  const { tokens, sentence, grammar } = context;
  const echo = echoBefore(context, colon);
  if (echo) return attributionTo(echo, -1, 'colon');
  if (asideCue(tokens, sentence.from, colon, grammar.lexicon) >= 0) return null;
  const phrase = grammar.mainSubject(context, colon, known);
  // “Pour X, c’est clair : …”
  if (phrase && isAmong(tokens[phrase.from], grammar.lexicon.roles.impersonal))
    return forWhom(context, colon);
  if (phrase && isReply(context, phrase)) {
    const from = replyFrom(context, phrase, colon);
    return from && attributionTo(from, -1, 'owner');
  }
  const whose = phrase && ownerOfPhrase(context, phrase);
  if (whose) return attributionTo(whose, -1, 'owner');
  const object = phrase && isSpeaker(tokens, phrase, grammar.lexicon) ? null : personBefore(context, colon);
  if (object) return attributionTo(object, -1, 'colon');
  // «Потом становится серьёзной: «…»»: where nouns have no articles, a plain word may be none.
  const { freeOrder } = grammar.lexicon.language;
  const speaks =
    phrase &&
    (freeOrder ? isSpeaker : isNoThing)(tokens, phrase, grammar.lexicon) &&
    !isBare(context, phrase);
  const body = speaks ? withoutVerb(context, phrase, colon) : bodyBeforeColon(context, colon);
  return body && attributionTo(body, -1, 'colon');
}

/** “Colère du maire : …”, “Rabbia dei pendolari sulla banchina: …”: whose a feeling is that stands without an article or a verb. */
function reactionBefore({ tokens, sentence, grammar }: SentenceContext, colon: number): NounPhrase | null {
  const { lexicon } = grammar;
  const first = tokens[sentence.from];
  if (!first?.isContentWord || !hasArticles(lexicon)) return null;
  // “Dura reacción de X”
  const of = tokens[sentence.from + 1]?.isContentWord ? 2 : 1;
  if (!isAmong(tokens[sentence.from + of], lexicon.roles.owner)) return null;
  for (let at = sentence.from; at < colon; at++) {
    const token = tokens[at];
    if (!token?.word || token.isAuxiliary || token.isRelative || token.quote >= 0) return null;
  }
  const phrase = grammar.readNounPhrase(tokens, sentence.from + of + 1, colon);
  return phrase && phrase.kind !== 'pronoun' && isSpeaker(tokens, phrase, lexicon) ? phrase : null;
}

/** “Gli fa eco la collega della Cisl: …”: an object before the verb, so that whom the clause ends with is its subject. */
function echoBefore({ tokens, sentence, grammar }: SentenceContext, colon: number): NounPhrase | null {
  const { lexicon } = grammar;
  const start = tokens[sentence.from]?.isAdverb ? sentence.from + 1 : sentence.from;
  if (!hasArticles(lexicon) || !isAmong(tokens[start], lexicon.roles.objectPronoun)) return null;
  if (tokens[start]?.isDeterminer && !isVerbLike(tokens[start + 1], lexicon)) return null;
  for (let at = start + 2; at < colon; at++) {
    const token = tokens[at];
    if (!token?.word || token.isRelative || token.quote >= 0) return null;
    // “Lo ha fatto per lui il capitano: …”: what a preposition leads is not its subject.
    if (token.isPreposition && !token.isDeterminer) {
      at += tokens[at + 1]?.isDeterminer ? 2 : 1;
      continue;
    }
    if (!(token.isDeterminer || token.capital)) continue;
    const phrase = grammar.readNounPhrase(tokens, at, colon);
    return phrase && phrase.end === colon && isSpeaker(tokens, phrase, lexicon) ? phrase : null;
  }
  return null;
}

function isNoThing(...phrase: Parameters<typeof isThing>): boolean {
  return !isThing(...phrase);
}

/** “Er wordt gelachen: …”: one plain word, where a noun that is a subject has an article. */
function isBare({ tokens, grammar }: SentenceContext, { kind, from, to }: NounPhrase): boolean {
  const { language } = grammar.lexicon;
  // “Agacement du magistrat : …”: one plain word has its capital from its place.
  const initial = kind === 'name' && to - from === 1 && !tokens[from - 1]?.word && tokens[to]?.isPreposition;
  if (initial && language.insertsAttribution && !tokens[from]?.isForename) return true;
  if (kind !== 'nominal' || to - from > 1) return false;
  if (!language.verbLastInClauses && !hasArticles(grammar.lexicon)) return false;
  const word = tokens[from];
  return !(word?.isPersonNoun || word?.isTitle || word?.isOrganisationNoun || word?.capital);
}

/** “When X wrapped up – “Q” – they cheered” · “critics, among them X – “Q” – ”: a sentence of somebody's between dashes. */
export function dashedQuote(
  context: SentenceContext,
  quote: number,
  known: readonly Attribution[],
): Attribution | null {
  const { tokens, sentence, grammar } = context;
  if (
    !isLong(tokens[quote]) ||
    !isDash(tokens[quote - 1]) ||
    !isDash(tokens[quote + 1]) ||
    quote - 2 <= sentence.from
  )
    return null;
  let dash = quote - 1;
  while (isDash(tokens[dash - 1])) dash--;
  const near = personBefore(context, dash);
  if (near) return attributionTo(near, -1, 'colon');
  const subject = tokens[sentence.from]?.isConjunction
    ? grammar.readNounPhrase(tokens, sentence.from + 1, dash)
    : grammar.mainSubject(context, dash, known);
  if (!subject) return null;
  const first = tokens[subject.from];
  const person = subject.nameTo > subject.nameFrom || first?.isHe || first?.isShe;
  return person && !tokens[subject.nameTo - 1]?.possessive ? attributionTo(subject, -1, 'colon') : null;
}

/** “La plaignante bondit : …”: a word behind the noun for people, right before the colon, is most likely its verb. */
function withoutVerb({ tokens, grammar }: SentenceContext, phrase: NounPhrase, colon: number): NounPhrase {
  const { language } = grammar.lexicon;
  if (phrase.kind !== 'nominal' || phrase.to !== colon || !language.insertsAttribution || language.freeOrder)
    return phrase;
  const noun = tokens[colon - 2];
  const last = tokens[colon - 1];
  const told = (noun?.isPersonNoun || noun?.isTitle) && last?.isContentWord && !last.isPersonNoun;
  return told && !last.capital && phrase.from < colon - 2
    ? bareNounPhrase('nominal', phrase.from, colon - 1)
    : phrase;
}

/** “The stalls did not worry the florist Ann Roe: …”: a person right before the colon, whom no preposition leads. */
function personBefore(context: SentenceContext, colon: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  for (let start = colon - 1; start >= Math.max(sentence.from, colon - 8); start--) {
    const token = tokens[start];
    if (!token?.word || token.isPreposition) return null;
    const phrase = grammar.readNounPhrase(tokens, start, colon);
    if (phrase?.kind !== 'name' || phrase.to !== colon || phrase.nameTo !== colon) continue;
    const before = tokens[start - 1];
    // «Заговорил самый старый из рыбаков, X: «Q»»
    const { freeOrder } = grammar.lexicon.language;
    const described =
      freeOrder && before?.text === ',' && isNominative(tokens[phrase.nameFrom], grammar.lexicon);
    if (described && phrase.nameTo - phrase.nameFrom > 1 && start - 1 > sentence.from) return phrase;
    if (before?.capital || before?.isDeterminer || before?.isPersonNoun) continue;
    const named = phrase.nameTo - phrase.nameFrom > 1 || phrase.nameFrom > start;
    return named && before?.word && !before.isPreposition && !before.isConjunction ? phrase : null;
  }
  return null;
}

/** A forename of the lists, or what ends as one of a man: «Клим». */
function isNominative(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && (token.isForename || sexOfForename(token.low, lexicon) === 'man');
}

/** Tokens of a clause between a quotation and the colon of the next, at most. */
const LONGEST_CLAUSE = 20;

/** “When she calls: “Q”, he stops her: “Q””: who acts between the quotation of a verb of saying and the next colon. */
function ownClause(
  { tokens, sentence, grammar }: SentenceContext,
  cue: number,
  colon: number,
): NounPhrase | null {
  let from = colon;
  while (from > cue && colon - from < LONGEST_CLAUSE && (tokens[from - 1]?.quote ?? -1) < 0) from--;
  if (from <= cue + 1 || colon - from >= LONGEST_CLAUSE) return null;
  while (from < colon && !tokens[from]?.word) from++;
  const clause = { tokens, sentence: { from, to: Math.min(colon, sentence.to) }, grammar };
  const phrase = grammar.mainSubject(clause, colon, []);
  return phrase && phrase.to < colon && isSpeaker(tokens, phrase, grammar.lexicon) ? phrase : null;
}

/** “Kommunen stänger simhallen: …”: words without an article or a noun for people at their end, where no ending tells a verb. */
function isClause({ tokens, grammar }: SentenceContext, phrase: NounPhrase): boolean {
  const { endings, language } = grammar.lexicon;
  if (phrase.kind !== 'nominal' || endings.past.size > 0 || language.capitalNouns) return false;
  const last = tokens[phrase.to - 1];
  const person = last?.isPersonNoun || last?.isTitle || last?.isOrganisationNoun;
  return phrase.to - phrase.from > 2 && !tokens[phrase.from]?.isDeterminer && !person;
}

/** The name that fills everything between a dash or the start of the sentence and a colon. */
function labelBefore(context: SentenceContext, colon: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  let start = colon;
  while (start > sentence.from && colon - start < 20 && !isMark(tokens[start - 1]?.text, '—–―-')) start--;
  if (colon - start >= 20) return null;
  const lead = grammar.lexicon.labelLeads.find((words) =>
    words.every((word, index) => tokens[start + index]?.low === word),
  );
  const first = tokens[start];
  if (first && start === sentence.from && first.isSaying && tokens[start + 1]?.capital) return null;
  const phrase = grammar.readNounPhrase(tokens, start + (lead?.length ?? 0), colon);
  if (!phrase) return null;
  // “Moins bavard, un troisième lâche : …”: an apposition that ends with a verb of saying is a clause.
  const last = tokens[colon - 1];
  if (phrase.to < colon - 1 && last?.isCue && !last.capital && !last.isPersonNoun) return null;
  // “Autor dos dois gols, o atacante …: …”: a noun that has its capital from its place.
  const noun = phrase.nameTo - phrase.nameFrom === 1 && tokens[phrase.nameTo]?.isPreposition;
  if (noun && start === sentence.from && grammar.lexicon.language.insertsAttribution && !first?.isForename)
    return null;
  // “Soddisfatta la parte civile: …”: two phrases are no label.
  if (
    grammar.lexicon.language.insertsAttribution &&
    tokens[phrase.to]?.isDeterminer &&
    tokens[phrase.to]?.capital === false
  )
    return null;
  if (phrase.end >= colon) return isClause(context, phrase) ? null : phrase;
  if (tokens[phrase.end]?.text !== ',' || phrase.kind !== 'name') return null;
  for (let at = phrase.end; at < colon; at++) {
    const token = tokens[at];
    if (token?.word && !token.capital && (token.isSaying || token.isAuxiliary || token.isPronoun))
      return null;
  }
  return phrase;
}
