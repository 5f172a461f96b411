import { isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/token.ts';

const NONE: readonly (readonly string[])[] = [];
/** Most words of a noun phrase before “zufolge”. */
const LONGEST = 10;

/** The phrases like “according to” that begin at a token, each as its words. */
export function accordingPhrases(
  tokens: readonly Token[],
  at: number,
  { according }: Lexicon,
): readonly (readonly string[])[] {
  const phrases = according.get(tokens[at]?.low ?? '');
  if (!phrases) return NONE;
  return phrases.filter((words) => words.every((word, index) => tokens[at + index]?.low === word));
}

/** „dem Bericht zufolge“: the noun phrase that ends at such a word at `at`; null where there is no such word or phrase. */
export function phraseAccording(
  { tokens, sentence, grammar }: SentenceContext,
  at: number,
): NounPhrase | null {
  if (!isAmong(tokens[at], grammar.lexicon.accordingAfter)) return null;
  for (let start = Math.max(sentence.from, at - LONGEST); start < at; start++) {
    // „Der Kanal werde Helga Brandt zufolge …“: a verb begins no noun phrase.
    if (tokens[start]?.isReportive) continue;
    const phrase = grammar.readNounPhrase(tokens, start, at);
    if (phrase && phrase.kind !== 'pronoun' && (phrase.to === at || phrase.end === at)) return phrase;
  }
  return null;
}
