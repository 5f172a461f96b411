import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';

/** Whether a sentence begins with a subordinate clause. */
export function opensSubordinate({ tokens, sentence, grammar }: SentenceContext): boolean {
  const first = tokens[sentence.from];
  return first?.isConjunction === true && isAmong(first, grammar.lexicon.reports.subordinators);
}

/** “Toen de rechter het vroeg, haalde X de schouders op.” · „Gdy sędzia zapytała, X milczał.“: who acts behind the last comma. */
export function mainClauseActor({ tokens, sentence, grammar }: SentenceContext): Attribution | null {
  const { lexicon } = grammar;
  let comma = sentence.to - 1;
  while (comma > sentence.from && tokens[comma]?.text !== ',') comma--;
  if (comma <= sentence.from) return null;
  const at = comma + (lexicon.language.freeOrder ? 1 : 2);
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
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 1 + BEFORE_SUBJECT); at++) {
    const token = tokens[at];
    if (!token?.word || token.isConjunction || token.isRelative) return null;
    const opens = token.isPersonNoun || token.isTitle || (token.capital && token.isForename);
    if (!opens || tokens[at - 1]?.isPreposition) continue;
    const phrase = grammar.readNounPhrase(tokens, at, sentence.to);
    const rest = phrase && tokens[phrase.to];
    if (phrase && (!rest?.word || rest.isPreposition || rest.isConjunction || rest.isTime))
      return attributionTo(phrase, verb, 'after-inverted');
  }
  return null;
}

/** Words between a verb and “the words of”. */
const BEFORE_WORDS = 4;

/**
 * «…», — приводит ТАСС слова X: whose words somebody quotes. Null for a verb of quoting whose object cannot be told from its
 * subject, undefined where nobody is quoted.
 */
export function quotedSource(
  { tokens, sentence, grammar }: SentenceContext,
  verb: number,
): Attribution | null | undefined {
  const { language, roles } = grammar.lexicon;
  const unclear = isAmong(tokens[verb], roles.quoting) ? null : undefined;
  if (!language.freeOrder || !tokens[verb]?.word || tokens[verb]?.capital) return unclear;
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
  if (!subject || subject.to !== verb || !lexicon.language.freeOrder || isSpeaker(tokens, subject, lexicon))
    return null;
  const behind = grammar.subjectBehind(context, verb);
  return behind && behind.to <= quote && isSpeaker(tokens, behind, lexicon) ? behind : null;
}
