import { hasArticles, isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';

/** Tokens between a source and the noun of saying behind it, at most. */
const LONGEST_SOURCE = 14;

/** “the agency reported from a source his saying that …”: whom a noun of saying stands for is led by a preposition. */
export function quotedSource(
  { tokens, sentence, grammar }: SentenceContext,
  noun: number,
): NounPhrase | null {
  const { roles } = grammar.lexicon;
  if (!isAmong(tokens[noun], roles.utterance) || hasArticles(grammar.lexicon)) return null;
  let source: NounPhrase | null = null;
  for (let at = noun - 1; at > Math.max(sentence.from, noun - LONGEST_SOURCE); at--) {
    if (!isAmong(tokens[at], roles.origin)) continue;
    const phrase = grammar.readNounPhrase(tokens, at + 1, noun);
    // “from a source who asked that nothing be said of his name”: the first who can speak.
    if (!source || (phrase && isSpeaker(tokens, phrase, grammar.lexicon))) source = phrase;
  }
  return source;
}
