import { type Attribution, attributionTo } from '../attribution.ts';
import { hasArticles, isAmong, skipAdverbs } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';
import { hasSecondVerb } from './second-verbs.ts';

/** Whether a sentence begins with a subordinate clause. */
export function opensSubordinate({ tokens, sentence, grammar }: SentenceContext): boolean {
  const [first, second] = [tokens[sentence.from], tokens[sentence.from + 1]];
  const { reports, language } = grammar.lexicon;
  // «Так ли это, X сказать не берётся.»
  if (language.freeOrder && isAmong(second, reports.subordinators) && second?.capital === false) return true;
  // “Toen stond X op.”: right before the verb it is an adverb.
  const verb = second?.word && !second.isDeterminer && (second.isOtherVerb || second.isAuxiliary);
  if (hasSecondVerb(language) && verb && !second.capital) return false;
  return first?.isConjunction === true && isAmong(first, reports.subordinators);
}

/** “Toen de rechter het vroeg, haalde X de schouders op.” · „Gdy sędzia zapytała, X milczał.“: who acts behind the last comma. */
export function mainClauseActor({ tokens, sentence, grammar }: SentenceContext): Attribution | null {
  const { lexicon } = grammar;
  let comma = sentence.to - 1;
  while (comma > sentence.from && tokens[comma]?.text !== ',') comma--;
  if (comma <= sentence.from) return null;
  const at = skipAdverbs(tokens, comma + (lexicon.language.freeOrder ? 1 : 2), sentence.to);
  const phrase = grammar.readNounPhrase(tokens, at, sentence.to);
  if (!phrase || phrase.kind === 'pronoun' || !isSpeaker(tokens, phrase, lexicon)) return null;
  if (phrase.nameTo > phrase.nameFrom) return attributionTo(phrase, -1, 'sentence-before');
  // “trakk tiltalte på skuldrene”: what stands behind the noun goes with the verb.
  let noun = phrase.from;
  while (noun < phrase.to - 1 && !tokens[noun]?.isPersonNoun) noun++;
  return attributionTo(bareNounPhrase('nominal', phrase.from, noun + 1), -1, 'sentence-before');
}

/** “Hij leunt tegen het hek. “…””: he or she who acts in the sentence before a quotation that stands alone. */
export function actingPronoun({ tokens, sentence }: SentenceContext): Attribution | null {
  const { from } = sentence;
  const first = tokens[from];
  const verb = tokens[from + 1];
  if (!(first?.isHe || first?.isShe) || first.isDeterminer) return null;
  const acts = verb?.word && !verb.capital && (verb.isContentWord || verb.isOtherVerb || verb.isNearCue);
  return acts ? attributionTo(bareNounPhrase('pronoun', from, from + 1), -1, 'sentence-before') : null;
}

/** A name, or where subjects have articles “Il nonno alzò le spalle.”: somebody known by a noun, who does something. */
export function acts({ tokens, grammar }: SentenceContext, phrase: NounPhrase): boolean {
  if (phrase.kind === 'name') return true;
  const { lexicon } = grammar;
  const verb = tokens[phrase.to];
  const known = hasArticles(lexicon) && isAmong(tokens[phrase.from], lexicon.roles.definite);
  return known && verb?.word === true && !verb.isAuxiliary && !isAmong(verb, lexicon.reports.unsaid);
}
