import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase } from '../grammar/noun-phrase.ts';
import { isSpeaker } from '../grammar/speaking.ts';

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
