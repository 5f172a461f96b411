import { isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isMark } from '../text/words.ts';
import type { Candidate } from './candidates.ts';

/** “…”, añadió · وأضاف: “…”: a verb of saying right beside the quotation, its subject left out; -1 without one. */
export function bareCue(one: Candidate): number {
  const { tokens, grammar } = one.parsed;
  const { language, roles } = grammar.lexicon;
  if (!language.dropsSubject) return -1;
  for (const step of [1, -1]) {
    let at = one.at + step;
    while (isMark(tokens[at]?.text, ',،，:：—–―-') || isAmong(tokens[at], roles.quotative)) at += step;
    if (step > 0 && tokens[at]?.isAuxiliary && !tokens[at]?.isCue) at++;
    if (tokens[at]?.isCue) return at;
  }
  return -1;
}

/**
 * “X shrugs.”, „W pracowni Anna Kos pochyla się nad stołem.“: whom a sentence is about that stands before a verb of saying
 * without a subject; null where that is nobody by name or office.
 */
export function subjectOfNarration(context: SentenceContext): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const phrase = grammar.mainSubject(context, sentence.to, []);
  if (!grammar.lexicon.language.freeOrder) return phrase?.kind === 'name' ? phrase : null;
  if (phrase && isSubject(context, phrase)) return phrase;
  // Where words stand in any order, the first forename in the form that lists have is no object.
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token?.capital || !token.isForename || tokens[at - 1]?.isPreposition) continue;
    const named = grammar.readNounPhrase(tokens, at, sentence.to);
    return named?.kind === 'name' && named.nameTo - named.nameFrom > 1 ? named : null;
  }
  return null;
}

/** A full name, a forename, or a word at the beginning of a sentence that no form of “to be” makes an adjective. */
function isSubject({ tokens, sentence }: SentenceContext, phrase: NounPhrase): boolean {
  const { from, to, nameFrom, nameTo } = phrase;
  const last = tokens[to - 1];
  if (phrase.kind === 'nominal') return last?.isPersonNoun === true || last?.isTitle === true;
  if (phrase.kind !== 'name' || tokens[from - 1]?.isPreposition) return false;
  const known = nameTo - nameFrom > 1 || nameFrom > from || tokens[nameFrom]?.isForename;
  return known || (from > sentence.from ? true : tokens[to]?.isAuxiliary !== true);
}
