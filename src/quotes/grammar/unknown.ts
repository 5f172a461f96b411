import type { Lexicon } from '../languages/lexicon.ts';
import type { Grammar } from './grammar.ts';

/** That of a language nothing is known of: it names nobody. */
export function unknownGrammar(lexicon: Lexicon): Grammar {
  return {
    lexicon,
    isOrdinal: () => false,
    readNounPhrase: () => null,
    subjectOf: () => null,
    subjectBehind: () => null,
    mainSubject: () => null,
    attribute: () => null,
    attributeAdjacent: () => null,
    reporterOf: () => null,
    agentOf: () => null,
    toldBy: () => null,
    leadsTo: () => null,
    goesOn: () => false,
    isTold: () => true,
    themeOf: () => null,
    isName: () => false,
  };
}
