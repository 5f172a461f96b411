import type { Token } from '../../text/token.ts';
import { isWord } from '../../text/words.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { readNoun } from './noun-phrases.ts';
import { STATEMENTS, UTTERANCES } from './words.ts';

/** „das Fazit der Betreiber“, „Zitat von Roe“: whose words these are. */
export function utterance(context: SentenceContext, phrase: NounPhrase): NounPhrase | null {
  const { tokens, sentence } = context;
  for (let at = phrase.from; at < phrase.to; at++) {
    if (!isWord(tokens[at]?.low, UTTERANCES)) continue;
    const next = tokens[at + 1];
    if (isWord(next?.low, 'des der eines einer dieses dieser')) return readNoun(tokens, at + 1, sentence.to);
    if (isWord(next?.low, 'von vom')) return readNoun(tokens, at + 2, sentence.to);
    return null;
  }
  return null;
}

/** „Angaben der Polizei zufolge“: the police; a phrase that is no such noun speaks itself. */
export function statedBy({ tokens, sentence }: SentenceContext, phrase: NounPhrase): NounPhrase {
  const next = phrase.from + 1;
  if (!isWord(tokens[phrase.from]?.low, STATEMENTS)) return phrase;
  if (isWord(tokens[next]?.low, 'des der eines einer')) return readNoun(tokens, next, sentence.to) ?? phrase;
  return isWord(tokens[next]?.low, 'von vom') ? (readNoun(tokens, next + 1, sentence.to) ?? phrase) : phrase;
}

/** „Seine Begründung“: somebody else's, named before. */
export function isOwned(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const low = tokens[phrase.from]?.low ?? '';
  return (
    (low.startsWith('sein') || low.startsWith('ihr')) &&
    phrase.kind !== 'pronoun' &&
    phrase.to > phrase.from + 1
  );
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
