import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase } from '../grammar/noun-phrase.ts';

/** Tokens before the verb that tells where words stand, at most: a conjunction, an auxiliary, an introduction. */
const BEFORE_VERB = 4;

/** جاء في حيثيات الحكم أن … «…», رفعوا لافتة كتب عليها «…»: the paper or the sign that words stand on, where nothing has a capital. */
export function caselessDocument(context: SentenceContext, quote: number): Attribution | null {
  return stated(context, quote) ?? inscribed(context, quote);
}

/** A verb of standing somewhere that leads the sentence, and the noun behind its preposition. */
function stated({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  const { roles } = grammar.lexicon;
  const last = Math.min(quote, sentence.from + BEFORE_VERB);
  let verb = sentence.from;
  while (verb < last && !isAmong(tokens[verb], roles.written)) verb++;
  if (verb === last || !isAmong(tokens[verb + 1], roles.spokenFrom)) return null;
  for (let at = verb + 1; at < quote; at++) if ((tokens[at]?.quote ?? -1) >= 0) return null;
  const phrase = grammar.readNounPhrase(tokens, verb + 2, quote);
  if (!phrase || phrase.kind === 'pronoun') return null;
  // Somebody else says it within the paper.
  for (let at = phrase.end + 1; at < quote; at++) {
    const token = tokens[at];
    if (token?.isCue && !isAmong(token, roles.utterance)) return null;
  }
  return attributionTo(phrase, verb, 'before-thing');
}

/** A verb of writing right before the words, and before it what they are written on. */
function inscribed({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  let at = tokens[quote - 1]?.text === ':' ? quote - 2 : quote - 1;
  if (!tokens[at]?.isAdverb) return null;
  at--;
  if (!tokens[at]?.isCue) return null;
  at--;
  if (tokens[at]?.isAuxiliary) at--;
  for (let noun = at; noun >= Math.max(sentence.from, at - 1); noun--)
    if (isAmong(tokens[noun], grammar.lexicon.roles.sign))
      return attributionTo(bareNounPhrase('nominal', noun, noun + 1), -1, 'before-thing');
  return null;
}
