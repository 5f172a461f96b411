import type { RuleName } from '../../rules/names.ts';
import type { Token } from '../../text/token.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong, skipAdverbs } from '../context.ts';
import type { Grammar, SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isSpeaker, isThing } from '../speaking.ts';
import { withTheseWords } from './second-verbs.ts';
import { toldByWords } from './words-before.ts';

/** Somebody, or a body, that may report something. */
export function isReporter(tokens: readonly Token[], phrase: NounPhrase, { lexicon }: Grammar): boolean {
  const first = tokens[phrase.from];
  if (phrase.kind === 'pronoun') return first?.isHe === true || first?.isShe === true;
  return !isThing(tokens, phrase, lexicon) && !first?.possessive;
}

/** “Lo ha detto X.” · “Así lo explica X.”: what has been said is the object before the verb, its subject stands behind it. */
function toldOf(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { roles, language } = grammar.lexicon;
  if (!language.insertsAttribution || language.freeOrder) return null;
  let at = sentence.from + (tokens[sentence.from]?.isAdverb ? 1 : 0);
  if (!isAmong(tokens[at], roles.objectPronoun)) return null;
  if (tokens[++at]?.isAuxiliary) at++;
  const cue = tokens[at];
  if (!cue?.isCue || cue.capital || tokens[at + 1]?.text === ':') return null;
  const phrase = grammar.subjectBehind(context, at);
  const told = phrase?.kind !== 'pronoun' || tokens[phrase.from]?.isHe || tokens[phrase.from]?.isShe;
  const speaks = phrase && told && isSpeaker(tokens, phrase, grammar.lexicon);
  return speaks ? attributionTo(phrase, at, 'told-after') : null;
}

/** «Так вспоминает ту ночь почтальон X.», „Tak mówią w ministerstwie.“: who speaks, in a sentence behind the words. */
function thusTold(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  for (let at = sentence.from + 1; at < Math.min(sentence.to, sentence.from + NEAR); at++) {
    const token = tokens[at];
    if (!token?.word || token.capital || !token.isCue) continue;
    const phrase = grammar.subjectOf(context, at, []);
    if (phrase && isReporter(tokens, phrase, grammar)) return attributionTo(phrase, at, 'told-after');
    for (let next = at + 1; next < sentence.to && tokens[next]?.word; next++) {
      const opens = tokens[next]?.isPersonNoun || tokens[next]?.isTitle || tokens[next]?.isForename;
      const named = opens && !tokens[next - 1]?.isPreposition;
      const person = named ? grammar.readNounPhrase(tokens, next, sentence.to) : null;
      if (person) return attributionTo(person, at, 'told-after');
    }
    return null;
  }
  return null;
}

/** Tokens from “thus” to its verb of saying, at most. */
const NEAR = 6;

/** “That was how X once described it.” · “Those are the words of X.” */
export function toldIn(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { roles } = grammar.lexicon;
  const verb = tokens[sentence.from + 1];
  if (isAmong(tokens[sentence.from], roles.thus)) return thusTold(context);
  if (verb?.isCue && isAmong(tokens[sentence.from], roles.wordsBefore))
    return toldBehind(context, 'told-after');
  const object = toldOf(context) ?? withTheseWords(context) ?? toldByWords(context);
  if (object) return object;
  if (!isAmong(tokens[sentence.from], roles.demonstrative) || !verb?.isAuxiliary) return null;
  let at = skipAdverbs(tokens, sentence.from + 2, sentence.to);
  while (tokens[at]?.isTime) at++;
  if (tokens[at]?.isConjunction) {
    const clause = { ...context, sentence: { from: at + 1, to: sentence.to } };
    for (at += 2; at < sentence.to; at++) {
      const token = tokens[at];
      if (!token || token.quote >= 0) return null;
      if (!token.word || token.capital || !(token.isCue || token.isWeakCue)) continue;
      const phrase = grammar.subjectOf(clause, at, []);
      return phrase && isReporter(tokens, phrase, grammar) ? attributionTo(phrase, at, 'told-after') : null;
    }
    // “This was how X, who built it, remembered it”: whatever X does.
    const phrase = grammar.readNounPhrase(tokens, clause.sentence.from, sentence.to);
    return phrase?.kind === 'name' ? attributionTo(phrase, -1, 'told-after') : null;
  }
  if (tokens[at]?.isDeterminer) at++;
  const noun = tokens[at];
  if (!isAmong(noun, roles.utterance) || !isAmong(tokens[at + 1], roles.owner)) return null;
  const phrase = grammar.readNounPhrase(tokens, at + 2, sentence.to);
  return phrase && isReporter(tokens, phrase, grammar) ? attributionTo(phrase, -1, 'told-after') : null;
}

/** “Det säger X.” · “Zo reageerde X op het vonnis.”: a verb of saying whose object is the words before. */
export function toldBehind(context: SentenceContext, rule: RuleName): Attribution | null {
  const { tokens, sentence, grammar } = context;
  for (let at = sentence.from; at < sentence.to; at++)
    if ((tokens[at]?.quote ?? -1) >= 0 || tokens[at]?.text === ':') return null;
  const verb = sentence.from + 1;
  const phrase = grammar.subjectBehind(context, verb);
  // “Sådan lød forklaringen.”
  const words = phrase?.kind === 'nominal' && isWords(tokens[phrase.to - 1], grammar);
  return phrase && !words && isReporter(tokens, phrase, grammar) ? attributionTo(phrase, verb, rule) : null;
}

/** A noun for what is said, and for nobody. */
function isWords(noun: Token | undefined, { lexicon }: Grammar): boolean {
  return isAmong(noun, lexicon.roles.utterance) && !noun?.isPersonNoun;
}
