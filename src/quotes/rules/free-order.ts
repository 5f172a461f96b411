import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { isAmong, isFiniteVerb } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isSpeaker } from '../grammar/speaking.ts';
import { hasSecondVerb } from '../grammar/subject-first/second-verbs.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { sexOfVerb } from '../languages/sexes.ts';
import type { Token } from '../text/token.ts';
import { isDash, isMark } from '../text/words.ts';

/** Words between a verb and its subject, at most. */
const BEFORE_SUBJECT = 7;

/** «…», — не стал скрывать после матча защитник X: where words are in any order, the person that ends the clause of the verb. */
export function lateSubject(
  { tokens, sentence, grammar }: SentenceContext,
  clause: number,
  verb: number,
): Attribution | null {
  const { lexicon } = grammar;
  const first = tokens[verb];
  const verbal = first?.isContentWord || first?.isAuxiliary || first?.isOtherVerb || first?.isSaying;
  if (!lexicon.language.freeOrder || !verbal || first?.capital || !isMark(tokens[clause - 1]?.text, '—–―-'))
    return null;
  let cue = verb;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 1 + BEFORE_SUBJECT); at++) {
    const token = tokens[at];
    if (!token?.word || token.isConjunction || token.isRelative) return null;
    // «…», — устало ответила X
    if (token.isCue && !first.isSaying) cue = at;
    const opens = token.isPersonNoun || token.isTitle || (token.capital && token.isForename);
    if (!opens || tokens[at - 1]?.isPreposition) continue;
    const phrase = grammar.readNounPhrase(tokens, at, sentence.to);
    const rest = phrase && tokens[phrase.to];
    if (phrase && (!rest?.word || rest.isPreposition || rest.isConjunction || rest.isTime))
      return attributionTo(phrase, cue, 'after-inverted');
  }
  return null;
}

/** Words between a verb and “the words of”. */
const BEFORE_WORDS = 4;

/**
 * «…», — приводит ТАСС слова X: whose words somebody quotes. Null for a verb of quoting whose object cannot be told from its
 * subject, undefined where nobody is quoted.
 */
export function quotedSource(context: SentenceContext, verb: number): Attribution | null | undefined {
  const { tokens, sentence, grammar } = context;
  const { language, roles } = grammar.lexicon;
  // German tells them apart by case.
  const unclear = language.grammar !== 'german' && isAmong(tokens[verb], roles.quoting) ? null : undefined;
  if (!language.freeOrder || !tokens[verb]?.word || tokens[verb]?.capital) return unclear;
  const paper = paperOf(context, verb);
  if (paper) return paper;
  for (let at = verb + 1; at < Math.min(sentence.to - 1, verb + 1 + BEFORE_WORDS); at++) {
    const token = tokens[at];
    if (!token || isMark(token.text, ',.;:')) return unclear;
    if (token.capital || token.quote >= 0) continue;
    if (!isAmong(token, roles.words)) return unclear;
    const phrase = grammar.readNounPhrase(tokens, at + 1, sentence.to);
    return phrase ? attributionTo(phrase, verb, 'after-inverted') : unclear;
  }
  return unclear;
}

/** «…, — строго сказал X, — …»: the person behind a verb before which nobody stands; null elsewhere. */
export function personBehind(
  context: SentenceContext,
  subject: NounPhrase | null,
  verb: number,
  quote: number,
): NounPhrase | null {
  const { tokens, grammar } = context;
  const { lexicon } = grammar;
  const { freeOrder } = lexicon.language;
  const next = tokens[verb + 1];
  // “Spørgsmålet affejede han med et “Q””: he or she is no object.
  const acts = (next?.isHe || next?.isShe) && !next.isDeterminer && hasSecondVerb(lexicon.language);
  if (!subject || !(acts || (freeOrder && subject.to === verb)) || isSpeaker(tokens, subject, lexicon))
    return null;
  const behind = grammar.subjectBehind(context, verb);
  return behind && behind.to <= quote && isSpeaker(tokens, behind, lexicon) ? behind : null;
}

/**
 * „Zdaniem Wrony sytuacja jest „…””, „Według wykonawcy prace idą „…””: where neither articles nor order part a source from
 * its clause, a name ends with its capitals, and of plain words up to a quotation only the first can be told; null where
 * that one is an adjective.
 */
export function withoutClause(
  tokens: readonly Token[],
  phrase: NounPhrase,
  limit: number,
  { language, endings }: Lexicon,
): NounPhrase | null {
  const { from, to } = phrase;
  if (!language.freeOrder || to - from < 2) return phrase;
  let capitals = from;
  while (capitals < to && tokens[capitals]?.capital) capitals++;
  if (capitals > from && capitals < to)
    return { ...bareNounPhrase('name', from, capitals), nameFrom: from, nameTo: capitals };
  // „Według przewodniczącego rady wójt nazwał …“: right before a verb stands its subject.
  const subject = tokens[to - 1];
  if (tokens[to]?.isSaying && (subject?.isPersonNoun || subject?.isTitle))
    return { ...phrase, to: to - 1, end: to - 1 };
  if (to < limit || tokens.slice(from, to).some((token) => !token.word || token.capital)) return phrase;
  const low = tokens[from]?.low ?? '';
  for (const ending of endings.adjective) if (low.endsWith(ending)) return to - from < 3 ? phrase : null;
  return { ...phrase, to: from + 1, end: from + 1 };
}

/** Tokens before a quotation that are looked at for a verb of hearing. */
const HEARD = 8;

/** «… чула від баби: «…»», „Od sąsiada usłyszał: …“: whom words come from that somebody hears. */
export function heardFrom({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  const { roles } = grammar.lexicon;
  if (roles.hearing.size === 0 || !isMark(tokens[quote - 1]?.text, ',:')) return null;
  const first = Math.max(sentence.from, quote - HEARD);
  let verb = quote - 2;
  while (verb >= first && !isAmong(tokens[verb], roles.hearing)) verb--;
  if (verb < first) return null;
  for (let at = quote - 2; at >= first; at--) {
    // “from the kitchen”: no person.
    const from = isAmong(tokens[at], roles.origin) || isAmong(tokens[at], roles.source);
    if (!from || isAmong(tokens[at], roles.nameModifier)) continue;
    const phrase = grammar.readNounPhrase(tokens, at + 1, at < verb ? verb : quote - 1);
    return phrase && attributionTo(phrase, verb, 'before');
  }
  return null;
}

/** «…», — говорится в сообщении ведомства: the paper that words stand in, where it is told whose it is. */
function paperOf({ tokens, sentence, grammar }: SentenceContext, verb: number): Attribution | null {
  const { roles } = grammar.lexicon;
  if (!isAmong(tokens[verb], roles.written) || !isAmong(tokens[verb + 1], roles.spokenFrom)) return null;
  const phrase = grammar.readNounPhrase(tokens, verb + 2, sentence.to);
  return phrase && phrase.to - phrase.from > 1 ? attributionTo(phrase, verb, 'after-inverted') : null;
}

/** «X назвав виставу «…», а критики – «…»»: behind a dash that stands for the verb of the words before. */
export function gappedSource(
  context: SentenceContext,
  quote: number,
  known: readonly Attribution[],
): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { language, roles } = grammar.lexicon;
  if (!language.freeOrder || known.length === 0) return null;
  const dashed = isMark(tokens[quote - 1]?.text, '—–―-');
  const end = dashed ? quote - 1 : quote;
  // «…, а «Вестник» — «…»»: a name in marks.
  if (dashed && (tokens[end - 1]?.quote ?? -1) >= 0 && isAmong(tokens[end - 2], roles.verbCoordinator))
    return attributionTo(bareNounPhrase('nominal', end - 1, end), -1, 'before-shared');
  for (let at = end - 1; at > sentence.from && tokens[at]?.word; at--) {
    if (!isAmong(tokens[at], roles.verbCoordinator)) continue;
    const phrase = grammar.readNounPhrase(tokens, at + 1, end);
    const fills = phrase?.to === end && (dashed || phrase.kind === 'name');
    return fills ? attributionTo(phrase, -1, 'before-shared') : null;
  }
  return null;
}

/** Tokens between a verb of seeing and the quotation, at most. */
const SEEN = 8;

/** „X, która nadzoruje projekt, widzi w nim „Q““: whoever sees something in it. */
export function viewedBy(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { roles } = grammar.lexicon;
  if (roles.viewing.size === 0) return null;
  for (let at = quote - 3; at >= Math.max(sentence.from, quote - SEEN); at--) {
    const token = tokens[at];
    if (!token?.word || token.isCue) return null;
    if (!isAmong(token, roles.viewing)) continue;
    if (!isAmong(tokens[at + 1], roles.spokenFrom)) return null;
    const subject = grammar.subjectOf(context, at, []);
    const speaks = subject && isSpeaker(tokens, subject, grammar.lexicon);
    return speaks ? attributionTo(subject, at, 'before') : null;
  }
  return null;
}

/** «Дольше всего, признаётся, сохла голова: «Q»»: a verb of saying alone between commas; -1 without one. */
export function asideCue(
  tokens: readonly Token[],
  from: number,
  quote: number,
  { language }: Lexicon,
): number {
  if (!language.freeOrder) return -1;
  for (let at = quote - 2; at > from + 1; at--)
    if (tokens[at]?.isCue && tokens[at - 1]?.text === ',' && tokens[at + 1]?.text === ',') return at;
  return -1;
}

/** «— Ну от, — Юрко відвернувся. — А ти казав …», «— Жена, — он помолчал, — …»: somebody who acts, behind a dash. */
export function isBeat(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [actor, verb] = [tokens[at], tokens[at + 1]];
  if (!lexicon.language.freeOrder || !isDash(tokens[at - 1])) return false;
  const person = actor?.isHe || actor?.isShe || (actor?.capital && actor.isForename);
  if (!person || !verb?.word || verb.capital) return false;
  return (
    isFiniteVerb(verb, lexicon) ||
    verb.isNearCue ||
    (verb.isContentWord && sexOfVerb(verb.low, lexicon) !== null)
  );
}
