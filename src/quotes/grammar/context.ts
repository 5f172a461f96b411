import type { Lexicon } from '../languages/lexicon.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { endsLikeAdverb, isWord } from '../text/words.ts';
import type { Phrase } from './noun-phrase.ts';

/** Who said it, and by which rule and word that is known. */
export interface Attribution {
  readonly phrase: Phrase;
  /** Token of the verb of saying, -1 for none. */
  readonly cue: number;
  readonly cueEnd: number;
  readonly rule: string;
}

/** A sentence and what the rules may ask of it. */
export interface Frame {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
}

export function isAdverb(token: Token | undefined): boolean {
  if (!token?.word || token.capital) return false;
  if (token.isAdverb) return true;
  return endsLikeAdverb(token.low) && !(token.isPersonNoun || token.isSaying);
}

export function skipAdverbs(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit && isAdverb(tokens[at])) at++;
  return at;
}

/** A nominal that can speak: it has an article, or names people. */
export function isHeaded(tokens: readonly Token[], phrase: Phrase): boolean {
  if (tokens[phrase.from]?.isDeterminer) return true;
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (token && (token.isPersonNoun || token.capital || token.possessive || token.quote >= 0)) return true;
  }
  return false;
}

/** “it”, “such talk”, “the delay”: nothing that speaks. Names, people, offices, organisations may. */
export function isThing(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.kind === 'name') return false;
  if (phrase.kind === 'pronoun') return isWord(tokens[phrase.from]?.low, 'it es');
  if (phrase.to === phrase.from + 1) return isWord(tokens[phrase.from]?.low, 'this that such these there');
  for (let at = phrase.from; at < phrase.to; at++) {
    const token = tokens[at];
    if (
      token &&
      (token.isPersonNoun ||
        token.isTitle ||
        token.isOrganisationNoun ||
        token.capital ||
        token.quote >= 0 ||
        (token.low.endsWith('s') && at === phrase.to - 1))
    )
      return false;
  }
  return true;
}

export function hasSaying(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.isSaying) return true;
  return false;
}
