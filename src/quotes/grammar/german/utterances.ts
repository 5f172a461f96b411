import type { Token } from '../../text/token.ts';
import { isWord } from '../../text/words.ts';
import type { Frame } from '../context.ts';
import type { Phrase } from '../noun-phrase.ts';
import { readNoun } from './noun-phrases.ts';
import { UTTERANCES } from './words.ts';

/** „das Fazit der Betreiber“, „Zitat von Roe“: whose words these are. */
export function utterance(frame: Frame, phrase: Phrase): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  for (let at = phrase.from; at < phrase.to; at++) {
    if (!isWord(tokens[at]?.low, UTTERANCES)) continue;
    const next = tokens[at + 1];
    if (isWord(next?.low, 'des der eines einer dieses dieser'))
      return readNoun(tokens, at + 1, sentence.to, lexicon);
    if (isWord(next?.low, 'von vom')) return readNoun(tokens, at + 2, sentence.to, lexicon);
    return null;
  }
  return null;
}

/** „Seine Begründung“: somebody else's, named before. */
export function isOwned(tokens: readonly Token[], phrase: Phrase): boolean {
  const low = tokens[phrase.from]?.low ?? '';
  return (
    (low.startsWith('sein') || low.startsWith('ihr')) &&
    phrase.kind !== 'pronoun' &&
    phrase.to > phrase.from + 1
  );
}

/** „In der Zeitung fand sich der Satz“: the text speaks. */
export function textPlace(frame: Frame, phrase: Phrase, limit: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let uttered = false;
  for (let at = phrase.from; at < phrase.to; at++) if (isWord(tokens[at]?.low, UTTERANCES)) uttered = true;
  if (!uttered) return null;
  for (let at = sentence.from; at < limit; at++) {
    if (!isWord(tokens[at]?.low, 'in im auf')) continue;
    const text = readNoun(tokens, at + 1, limit, lexicon);
    if (text) return text;
  }
  return null;
}

export function isReported(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (frame.tokens[at]?.isReportive) return true;
  return false;
}
