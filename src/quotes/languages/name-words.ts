import { languageOf } from './index.ts';
import { lexiconOf } from './lexicon.ts';
import * as is from './word-classes.ts';

/** What a word of a language can be where people are named; words in lower case. */
export interface NameWords {
  isForename(word: string): boolean;
  /** “Dr”, “president”, “Mrs”: what stands before a name and is no part of it. */
  isTitle(word: string): boolean;
  /** “spokesman”, “official”, but “campaign” as well: what can speak. */
  isPersonNoun(word: string): boolean;
  isOrganisationNoun(word: string): boolean;
  isDeterminer(word: string): boolean;
  isPronoun(word: string): boolean;
  /** Cannot stand in a name. */
  isFunctionWord(word: string): boolean;
  /** Of somebody called so: “Mr”, “he”; null where it tells nothing. */
  sexOf(word: string): 'man' | 'woman' | null;
}

/** The words of the language of an article; English where it is none of those known. */
export function nameWordsOf(lang: string | null): NameWords {
  const { classes } = lexiconOf(languageOf(lang ?? 'en', () => ''));
  const holds = (word: string, bits: number) => ((classes.get(word) ?? 0) & bits) !== 0;
  return {
    isForename: (word) => holds(word, is.MAN | is.WOMAN),
    isTitle: (word) => holds(word, is.HONORIFIC),
    isPersonNoun: (word) => holds(word, is.PEOPLE),
    isOrganisationNoun: (word) => holds(word, is.ORGANISATION),
    isDeterminer: (word) => holds(word, is.DETERMINER),
    isPronoun: (word) => holds(word, is.PRONOUN),
    isFunctionWord: (word) => holds(word, is.FUNCTION),
    sexOf: (word) =>
      holds(word, is.MISTER | is.HE) ? 'man' : holds(word, is.MISTRESS | is.SHE) ? 'woman' : null,
  };
}
