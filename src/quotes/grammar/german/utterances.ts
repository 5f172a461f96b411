import type { Token } from '../../text/token.ts';
import { isWord } from '../../text/words.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { readNoun } from './noun-phrases.ts';
import { STATEMENTS, UTTERANCES } from './words.ts';

/** „das Fazit der Betreiber“, „Zitat von Roe“: whose words these are. */
export function utterance(context: SentenceContext, phrase: NounPhrase): NounPhrase | null {
  for (let at = phrase.from; at < phrase.to; at++)
    if (isWord(context.tokens[at]?.low, UTTERANCES)) return ownerBehind(context, at);
  return null;
}

/** Whose a noun is, by the genitive or the “von” behind it. */
export function ownerBehind({ tokens, sentence }: SentenceContext, noun: number): NounPhrase | null {
  const next = tokens[noun + 1]?.low;
  if (isWord(next, 'des der eines einer dieses dieser')) return readNoun(tokens, noun + 1, sentence.to);
  return isWord(next, 'von vom') ? readNoun(tokens, noun + 2, sentence.to) : null;
}

/** „Angaben der Polizei zufolge“: the police; a phrase that is no such noun speaks itself. */
export function statedBy(context: SentenceContext, phrase: NounPhrase): NounPhrase {
  const states = isWord(context.tokens[phrase.from]?.low, STATEMENTS);
  return (states && ownerBehind(context, phrase.from)) || phrase;
}

/** „Seine Begründung“: somebody else's, named before. */
export function isOwned(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const low = tokens[phrase.from]?.low ?? '';
  if (phrase.to < phrase.from + 2 || phrase.kind === 'pronoun') return false;
  const owned = phrase.kind === 'nominal' && (low.startsWith('sein') || low.startsWith('ihr'));
  if (!owned && !isWord(low, 'dessen deren')) return false;
  for (let at = phrase.from; at < phrase.to; at++)
    if (tokens[at]?.isPersonNoun || tokens[at]?.isTitle) return false;
  return true;
}

/** „In der Zeitung fand sich der Satz“: the text speaks. */
export function textPlace(context: SentenceContext, phrase: NounPhrase, limit: number): NounPhrase | null {
  const { tokens, sentence } = context;
  let uttered = false;
  for (let at = phrase.from; at < phrase.to; at++) if (isWord(tokens[at]?.low, UTTERANCES)) uttered = true;
  if (!uttered) return null;
  for (let at = sentence.from; at < limit; at++) {
    if (!isWord(tokens[at]?.low, 'in im auf')) continue;
    const text = readNoun(tokens, at + 1, limit);
    if (text) return text;
  }
  return null;
}
