import { type Attribution, attributionTo } from '../attribution.ts';
import { hasArticles, isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';

/** Tokens between a noun for words and who says them, at most. */
const FAR = 14;

/**
 * “Così X, ieri in aula.” · “Con questa frase si è difeso ieri X.” · “A frase, dita pelo X, …” · “La phrase du maire …”: who said
 * the words before, in a sentence that begins with a word that stands for them.
 */
export function toldByWords(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const { roles } = lexicon;
  const { from } = sentence;
  if (!hasArticles(lexicon) || holdsQuote(context)) return null;
  if (isAmong(tokens[from], roles.thisWay)) return told(speakerAt(context, from + 1));
  const led = tokens[from]?.isPreposition && !tokens[from]?.isDeterminer;
  let noun = led ? from + 1 : from;
  if (!tokens[noun]?.isDeterminer) return null;
  while (noun < from + 4 && tokens[noun]?.isDeterminer) noun++;
  if (!isAmong(tokens[noun], roles.utterance)) return null;
  if (!led && !tokens[noun + 1]?.word && tokens[noun + 1]?.text !== ',') return null;
  if (isAmong(tokens[noun + 1], roles.owner)) return told(speakerAt(context, noun + 2));
  for (let at = noun + 1; at < Math.min(sentence.to, noun + FAR); at++) {
    const lead = tokens[at - 1];
    const opens = led ? lead?.word && !lead.isPreposition && !lead.isDeterminer : isAmong(lead, roles.agent);
    const phrase = opens ? speakerAt(context, at) : null;
    if (phrase) return told(phrase);
  }
  return null;
}

function told(phrase: NounPhrase | null): Attribution | null {
  return phrase && attributionTo(phrase, -1, 'told-after');
}

/** Somebody by name, or by a noun with or without the article that its preposition holds. */
export function speakerAt(
  { tokens, sentence, grammar }: SentenceContext,
  at: number,
  limit = sentence.to,
): NounPhrase | null {
  const first = tokens[at];
  const opens = first?.capital || first?.isDeterminer || first?.isPersonNoun || first?.isTitle;
  const phrase = opens || first?.isOrganisationNoun ? grammar.readNounPhrase(tokens, at, limit) : null;
  if (!phrase || phrase.kind === 'pronoun') return null;
  return isSpeaker(tokens, phrase, grammar.lexicon) ? phrase : null;
}

function holdsQuote({ tokens, sentence }: SentenceContext): boolean {
  for (let at = sentence.from; at < sentence.to; at++)
    if ((tokens[at]?.quote ?? -1) >= 0 || tokens[at]?.text === ':') return true;
  return false;
}
