import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase } from '../grammar/noun-phrase.ts';
import { isSpeaker } from '../grammar/speaking.ts';
import { isMark } from '../text/words.ts';

/** “…,” reminisced X: behind a quotation that goes on, whatever word stands before a name is the verb of saying. */
export function openVerb({ tokens, sentence, grammar }: SentenceContext, verb: number): Attribution | null {
  const token = tokens[verb];
  const name = tokens[verb + 1];
  if (!token || token.capital || !token.isContentWord || token.isSaying || token.isOtherVerb || !name?.word)
    return null;
  const { lexicon } = grammar;
  // Where verbs stand before their subject as a rule, a noun for people is told as surely as a name.
  const inverts = lexicon.language.insertsAttribution === true || lexicon.language.verbFirst;
  const finite = token.looksPast || lexicon.endings.past.size === 0;
  if (inverts && finite && (name.isHe || name.isShe) && !name.capital) {
    // “…”, rasede han på mødet: a pronoun that ends its clause is the subject of whatever verb that is.
    const rest = tokens[verb + 2];
    const closes = !rest?.word || rest.isPreposition || rest.isConjunction || rest.readsAsAdverb;
    return closes
      ? attributionTo(bareNounPhrase('pronoun', verb + 1, verb + 2), verb, 'after-inverted')
      : null;
  }
  const noun = name.isDeterminer || name.isContentWord || name.isPersonNoun || name.isTitle || inverts;
  if (!name.capital && !(noun && finite)) return null;
  const phrase = inverts
    ? grammar.subjectBehind({ tokens, sentence, grammar }, verb)
    : grammar.readNounPhrase(tokens, verb + 1, sentence.to);
  if (!phrase || phrase.kind === 'pronoun') return null;
  const first = tokens[phrase.nameFrom];
  const named = phrase.nameTo > phrase.nameFrom;
  const surely = first?.isForename || name.isHonorific || phrase.nameTo - phrase.nameFrom > 1;
  if (inverts ? !(named || isSpeaker(tokens, phrase, lexicon)) : phrase.kind !== 'name' || !surely)
    return null;
  const rest = tokens[phrase.to];
  const ends =
    !rest?.word || phrase.to >= sentence.to || rest.isPreposition || rest.isConjunction || rest.isTime;
  return ends ? attributionTo(phrase, verb, 'after-inverted') : null;
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
