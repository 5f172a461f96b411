import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from './token.ts';

/** How words and names are told in languages where spaces and capitals do not do it. */
export interface WordParting {
  /** Where the words of a stretch without spaces begin. */
  cutsOf(text: string, lexicon: Lexicon): number[];
  markNames(tokens: readonly Token[], lexicon: Lexicon): Token[];
}

/** Loaded with the first language that needs it. */
let loaded: WordParting | null = null;

export function addWordParting(parting: WordParting): void {
  loaded = parting;
}

/** Null for a language whose words are parted by spaces. */
export function wordPartingOf({ language }: Lexicon): WordParting | null {
  return language.parting ? loaded : null;
}
